import { expect, test } from 'vitest';
import { paginate, pagedRoutes } from './paginate.ts';

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

test('the first page of a list has no page number in its path, and each page gets what its list has', () => {
  const routes = pagedRoutes([{ slug: 'chi-thi', items: numbers(4), props: { name: 'Chỉ thị' } }], 3);
  expect(routes.map(({ params }) => params.path)).toEqual(['chi-thi', 'chi-thi/trang/2']);
  expect(routes.map(({ props }) => [props.name, props.page.items])).toEqual([
    ['Chỉ thị', [1, 2, 3]],
    ['Chỉ thị', [4]],
  ]);
});

test('a list at the address of its route has no path on the first page', () => {
  const routes = pagedRoutes([{ slug: '', items: numbers(4), props: {} }], 3);
  expect(routes.map(({ params }) => params.path)).toEqual([undefined, 'trang/2']);
});

test('an empty list has one page, no list has none', () => {
  expect(pagedRoutes([{ slug: 'chi-thi', items: [], props: {} }])).toHaveLength(1);
  expect(pagedRoutes([])).toEqual([]);
});
