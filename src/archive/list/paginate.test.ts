import { expect, test } from 'vitest';
import { pagedPaths, paginate } from './paginate.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

test.each([
  [0, 1],
  [1, 1],
  [3, 1],
  [4, 2],
  [7, 3],
])('%i items at 3 a page make %i pages, and the pages together are the list', (count, pages) => {
  const made = paginate(numbers(count), 3);
  expect(made).toHaveLength(pages);
  expect(made.flatMap(({ items }) => items)).toEqual(numbers(count));
  expect(made.every(({ total }) => total === count)).toBe(true);
});

test('a page knows the number of its first item', () => {
  expect(paginate(numbers(7), 3).map(({ from }) => from)).toEqual([1, 4, 7]);
});

test('the first page of a list has no page number in its path', () => {
  expect(pagedPaths('chi-thi', numbers(4), 3).map(({ path }) => path)).toEqual(['chi-thi', 'chi-thi/trang/2']);
  expect(pagedPaths('', numbers(4), 3).map(({ path }) => path)).toEqual(['', 'trang/2']);
});
