import { expect, test } from 'vitest';
import { citedNumbers } from '../../number/cited-number.ts';
import { canonicalForm } from '../../number/document-number.ts';
import { repairedNumber } from './repaired-number.ts';

test.each([
  ['304/QĐÐ- UB', '304/QĐ-UB'],
  ['889/CD- -TTg', '889/CĐ-TTg'],
  ['17 / CT – UBND', '17/CT-UBND'],
  ['12⁄QĐ-UBND', '12/QĐ-UBND'],
  ['106/2016/QH13', '106/2016/QH13'],
  ['38/2001/PL-UBTVQHI0', '38/2001/PL-UBTVQH10'],
  ['45/2005/QHII', '45/2005/QH11'],
  ['245/TTY-STNMT', '245/TTr-STNMT'],
  ['412/STNMT-QLĐĐ', '412/STNMT-QLĐĐ'],
  ['06/2026/TT-BTС', '06/2026/TT-BTC'],
])('%j is %j', (printed, canonical) => {
  expect(repairedNumber(printed)).toBe(canonical);
});

test.each([
  ['Nghị quyết số 17/2022/UBTVQHI5', ['17/2022/UBTVQH15']],
  ['Thông báo số 1594-1B/TU', ['1594-TB/TU']],
  ['Nghị định số 102/2024/VĐ-CP', ['102/2024/NĐ-CP']],
  ['số 87/HĐĐND-KTNS, số 304/QĐĐ-UB', ['87/HĐND-KTNS', '304/QĐ-UB']],
])('a damaged number in running text is read: %s', (text, numbers) => {
  expect(citedNumbers(text, repairedNumber).map(({ number }) => canonicalForm(number))).toEqual(numbers);
});
