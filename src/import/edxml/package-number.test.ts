import { expect, test } from 'vitest';
import { packageNumber } from './package-number.ts';

test.each<[string | null, string | null, string | null]>([
  ['33', 'UBND-VX', '33/UBND-VX'],
  ['33', '/UBND-VX', '33/UBND-VX'],
  ['33 ', ' CV-TTCH ', '33/CV-TTCH'],
  ['28', '2021/QĐ-TTg', '28/2021/QĐ-TTg'],
  ['12', 'CT/TU', '12-CT/TU'],
  ['12', '-CT/TU', '12-CT/TU'],
  ['30a', '2008/NQ-CP', '30a/2008/NQ-CP'],
  // The whole number in one of them.
  ['33/UBND-VX', null, '33/UBND-VX'],
  [null, '33/UBND-VX', '33/UBND-VX'],
  ['33', '33/UBND-VX', '33/UBND-VX'],
  ['5', '05/UBND-VX', '05/UBND-VX'],
  ['33/UBND-VX', 'UBND-VX', '33/UBND-VX'],
  ['33/UBND-VX', '33/UBND-VX', '33/UBND-VX'],
  ['28/2021/QĐ-TTg', 'QĐ-TTg', '28/2021/QĐ-TTg'],
  // They contradict each other.
  ['34', '33/UBND-VX', null],
  ['33/UBND-VX', 'UBND-NC', null],
  ['33/UBND-VX', '33/UBND-NC', null],
  // No number.
  ['33', null, null],
  [null, 'UBND-VX', null],
  ['UBND-VX', '33', null],
  ['20211102083000', 'GW-AUTO', null],
  ['2021', '2021/QĐ-TTg', null],
  ['33', '12', null],
  ['', '', null],
  [null, null, null],
])('%j and %j', (figures, symbol, number) => {
  expect(packageNumber(figures, symbol)).toBe(number);
});
