import { expect, test } from 'vitest';
import type { FacetName } from '../plan/address.ts';
import { inFacetOrder } from './facet-order.ts';

const keys = (name: FacetName, counts: readonly (readonly [key: string, count: number])[]) =>
  inFacetOrder(
    name,
    counts.map(([key, count]) => ({ key, name: key, count })),
  ).map(({ key }) => key);

test.each<[FacetName, [string, number][], string[]]>([
  [
    'loai',
    [
      ['ke-hoach', 1],
      ['chi-thi', 2],
    ],
    ['chi-thi', 'ke-hoach'],
  ],
  [
    'noi',
    [
      ['đ', 1],
      ['e', 1],
      ['d', 1],
    ],
    ['d', 'đ', 'e'],
  ],
  [
    'nam',
    [
      ['2020', 9],
      ['2022', 1],
      ['2021', 5],
    ],
    ['2022', '2021', '2020'],
  ],
  [
    'nam',
    [
      ['khong-ro', 9],
      ['2020', 1],
    ],
    ['2020', 'khong-ro'],
  ],
  [
    'co-quan',
    [
      ['khong-ro', 9],
      ['a', 0],
    ],
    ['a', 'khong-ro'],
  ],
])('the values of %s with %j are shown as %j', (name, counts, shown) => {
  expect(keys(name, counts)).toEqual(shown);
});
