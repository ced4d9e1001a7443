import { expect, test } from 'vitest';
import { undatedBeside } from './undated.ts';

const year = { kind: 'year' as const, name: 'năm', value: '2021', documents: new Set([0]) };
const place = { kind: 'place' as const, name: 'nơi', value: 'gia lai', documents: new Set([1, 3]) };

test.each([
  ['a year alone', [year], '', [1, 2], { query: 'năm:"không rõ"', documents: 2 }],
  ['a year and a place', [year, place], '', [1, 2], { query: 'nơi:"gia lai" năm:"không rõ"', documents: 1 }],
  ['with words', [year], 'chợ đêm', [1], { query: 'chợ đêm năm:"không rõ"', documents: null }],
  ['none is without a year', [year], '', [], null],
  ['none of the place is', [year, place], '', [2], null],
  ['a place alone', [place], '', [1], null],
  ['those without a year are asked for', [{ ...year, value: 'không rõ' }], '', [1], null],
  ['a place that is not known', [year, { ...place, documents: null }], '', [1], null],
])('what a year leaves out: %s', (_, asked, words, undated, left) => {
  expect(undatedBeside(asked, words, new Set(undated))).toEqual(left);
});
