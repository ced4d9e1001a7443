import { expect, test } from 'vitest';
import type { Condition } from '../../plan/asked-groups.ts';
import { undatedBeside } from './undated.ts';

const ofYear: Condition = { kind: 'facet', name: 'nam', keys: ['2021'] };
const ofPlace: Condition = { kind: 'facet', name: 'noi', keys: ['gia-lai'] };
const year = { kind: 'year' as const, name: 'năm', value: '2021', condition: ofYear };
const place = { kind: 'place' as const, name: 'nơi', value: 'gia lai', condition: ofPlace };

test.each([
  ['a year alone', [year], '', 2, { query: 'năm:"không rõ"', documents: 2 }, []],
  ['a year and a place', [year, place], '', 1, { query: 'nơi:"gia lai" năm:"không rõ"', documents: 1 }, [ofPlace]],
  ['with words', [year], 'chợ đêm', 1, { query: 'chợ đêm năm:"không rõ"', documents: null }, []],
  ['none is without a year', [year], '', 0, null, []],
  ['a place alone', [place], '', 1, null, null],
  ['those without a year are asked for', [{ ...year, value: 'không rõ' }], '', 1, null, null],
  ['a place that is not known', [year, { ...place, condition: null }], '', 1, null, null],
])('what a year leaves out: %s', async (_, asked, words, undated, left, others) => {
  const counted: (readonly Condition[])[] = [];
  const count = (conditions: readonly Condition[]) => (counted.push(conditions), Promise.resolve(undated));
  expect(await undatedBeside(asked, words, count)).toEqual(left);
  expect(counted).toEqual(others === null ? [] : [[...others, { kind: 'facet', name: 'nam', keys: ['khong-ro'] }]]);
});
