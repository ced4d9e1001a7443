import { expect, test } from 'vitest';
import { planOf } from '../../plan/plan.ts';
import { openEngine } from '../../drivers/postings/open-engine.ts';
import type { AskedDate } from '../../plan/date-query.ts';
import type { DueCard, SearchIndex } from '../../port.ts';
import { dateAsked } from './asked-date.ts';

const due = (date: string): DueCard => ({
  ...{ date, document: 'a', anchor: 'muc-1', name: 'Chỉ thị', what: '', who: [], isInferred: false },
});
const dated = {
  dates: async () => ['2022-07-29', '2021-07-29', '2021-07-29', '2021-07', '2021', null],
} as unknown as SearchIndex;
const index = {
  ofDate: (date: AskedDate) => openEngine(dated).ofDate(date),
  /** A file holds other days too. */
  deadlines: async (day: string) => (day === '07-29' ? [due('2020-07-29'), due('2021-07-29'), due('2021-05-04')] : []),
};
const asked = async (query: string): Promise<string | null> => {
  const found = await dateAsked(planOf(query, { types: [], synonyms: [] }), index);
  if (found === null) return null;
  const years = found.years.map(([year, count]) => `${year}×${count}`).join(' ');
  return `${found.figures}: ${found.documents} (${years}), ${found.deadlines.map(({ date }) => date).join(' ')}`;
};

test.each([
  ['29/7/2021', '29/7/2021: 2 (2021×2), 2021-07-29'],
  ['ngày 29 tháng 7', '29/7: 3 (2022×1 2021×2), 2021-07-29 2020-07-29'],
  ['tháng 7/2021', '7/2021: 3 (2021×3), '],
  ['khử khuẩn trước ngày 29/7', '29/7: 3 (2022×1 2021×2), 2021-07-29 2020-07-29'],
  ['30/7/2021', '30/7/2021: 0 (), '],
  ['họp ngày 30/7/2021', null],
  ['29/7/2021 -dịch', null],
  ['khử khuẩn', null],
])('of %j there is %s', async (query, expected) => {
  expect(await asked(query)).toBe(expected);
});
