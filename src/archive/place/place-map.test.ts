import { expect, test } from 'vitest';
import { countryMap, legend, shadeBounds, shadeOf } from './place-map.ts';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective, sampleLocality } from '../testing/sample-directive.fixture.ts';

test.each([
  [0, []],
  [1, [1]],
  [2, [1, 2]],
  [10, [1, 2, 3, 5, 7]],
  [1000, [1, 4, 16, 64, 252]],
])('shades up to %i documents begin at %j', (most, bounds) => {
  expect(shadeBounds(most)).toEqual(bounds);
});

test.each([
  [0, 0],
  [1, 1],
  [4, 3],
  [10, 5],
])('%i documents of at most 10 have shade %i', (count, shade) => {
  expect(shadeOf(count, shadeBounds(10))).toBe(shade);
});

test('the legend says what a shade stands for', () => {
  expect(legend(shadeBounds(10), 10)).toEqual(['1', '2', '3–4', '5–6', '7–10']);
});

test('the map of today counts what was issued for the provinces of before, and the map of before only its own', () => {
  const localities = [sampleLocality({ unit: '2021/binh-dinh' })];
  const archive = sampleArchive([sampleDirective({ id: 'a', localities })]);
  const counted = (era: '2021' | '2025') =>
    countryMap(archive, era)
      .tiles.filter(({ count }) => count > 0)
      .map(({ name, step }) => [name, step]);
  expect(counted('2025')).toEqual([['Gia Lai', 1]]);
  expect(counted('2021')).toEqual([['Bình Định', 1]]);
});

test('an archipelago says which province it belongs to', () => {
  const { tiles } = countryMap(sampleArchive([]), '2025');
  expect(tiles.filter((tile) => tile.of !== null).map((tile) => [tile.name, tile.of])).toEqual([
    ['Hoàng Sa', 'Đà Nẵng'],
    ['Trường Sa', 'Khánh Hòa'],
  ]);
});
