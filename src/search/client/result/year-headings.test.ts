import { expect, test } from 'vitest';
import { yearHeadings } from './year-headings.ts';

const values = [
  ['2022', '2022'],
  ['2021', '2021'],
  ['khong-ro', 'Không rõ năm'],
] as const;
const yearOf = [0, 1, 1, 2, 1];
const years = { values, of: (document: number) => [yearOf[document] ?? -1] };
/** Document 4 is withdrawn. */
const headings = (documents: readonly number[]) =>
  [...yearHeadings(documents, years, 4)].map(([first, { name, count }]) => `${first}: ${name} (${count})`);

test.each([
  ['newest first', [0, 1, 2, 3, 4], ['0: 2022 (1)', '1: 2021 (2)', '3: Không rõ năm (1)', '4: Đã rút (1)']],
  ['oldest first', [2, 1, 0, 3], ['2: 2021 (2)', '0: 2022 (1)', '3: Không rõ năm (1)']],
  ['of one year a withdrawn one apart', [1, 4], ['1: 2021 (1)', '4: Đã rút (1)']],
  ['none over results of one year', [1, 2], []],
  ['none over nothing', [], []],
])('headings of years: %s', (_, documents, expected) => {
  expect(headings(documents)).toEqual(expected);
});
