import { expect, test } from 'vitest';
import type { GroupYears } from '../../engine.ts';
import { yearHeadings } from './year-headings.ts';

const years = (...counts: readonly (readonly [key: string, count: number])[]): GroupYears => ({
  years: counts.map(([key, count]) => ({ key, name: key === 'khong-ro' ? 'Không rõ năm' : key, count })),
  withdrawn: 0,
});
const headings = (of: GroupYears | null, results: readonly (string | null)[]) => {
  const above = yearHeadings(of);
  return results.map((date) => {
    const heading = above({ date, withdrawn: date === 'rút' ? { replacedBy: null } : null });
    return heading && `${heading.name} (${heading.count})`;
  });
};

test.each([
  [
    'the first of each year',
    years(['2022', 1], ['2021', 5]),
    ['2022-01-02', '2021-05', '2021'],
    ['2022 (1)', '2021 (5)', null],
  ],
  ['without a date', years(['2021', 1], ['khong-ro', 1]), ['2021', null], ['2021 (1)', 'Không rõ năm (1)']],
  [
    'withdrawn ones apart',
    { ...years(['2021', 1]), withdrawn: 2 },
    ['2021', 'rút', 'rút'],
    ['2021 (1)', 'Đã rút (2)', null],
  ],
  ['none over results of one year', years(['2021', 2]), ['2021', '2021-01'], [null, null]],
  ['none over withdrawn ones alone', { years: [], withdrawn: 1 }, ['rút'], [null]],
  ['none where they are not by date', null, ['2022', '2021'], [null, null]],
])('headings of years: %s', (_, of, results, expected) => {
  expect(headings(of, results)).toEqual(expected);
});
