import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../store/gazetteer.ts';
import type { Era } from '../schema/directive.ts';
import { tileGrid, type Tile } from './tile-grid.ts';

const gazetteer = loadGazetteer();
const at = (era: Era, slug: string): Tile => {
  const tile = tileGrid[era].find(({ unit }) => unit === `${era}/${slug}`);
  if (!tile) throw new Error(`No tile for ${era}/${slug}`);
  return tile;
};

describe.each([
  ['2021', 63, 'huyen'],
  ['2025', 34, 'dac-khu'],
] as const)('the map of %s', (era, count, kind) => {
  const tiles = tileGrid[era];

  test('has one tile for every province and for each archipelago', () => {
    const provinces = gazetteer.units.filter((u) => u.era === era && u.level === 'province').map(({ path }) => path);
    const islands = [`${era}/da-nang/${kind}-hoang-sa`, `${era}/khanh-hoa/${kind}-truong-sa`];
    expect(provinces).toHaveLength(count);
    expect(tiles.map(({ unit }) => unit).sort()).toEqual([...provinces, ...islands].sort());
  });

  test('leads to units that there are', () => {
    expect(tiles.filter(({ unit }) => !gazetteer.unit(unit))).toEqual([]);
  });

  test('has no two tiles in one place and fits seven columns, which is what a phone can show', () => {
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(tiles.length);
    expect(Math.max(...tiles.map(({ column }) => column))).toBe(7);
  });

  test('has the archipelagos in the sea, east of the mainland', () => {
    const mainland = tiles.filter(({ label }) => label === null);
    const islands = tiles.filter(({ label }) => label !== null);
    const coast = Math.max(...mainland.map(({ column }) => column));
    expect(islands.map(({ label }) => label)).toEqual(['Hoàng Sa', 'Trường Sa']);
    expect(islands.every(({ column }) => column > coast)).toBe(true);
  });
});

test.each([
  ['2021', 'ha-giang', 'ha-noi'],
  ['2021', 'ha-noi', 'thanh-hoa'],
  ['2021', 'quang-tri', 'da-nang'],
  ['2021', 'gia-lai', 'dak-lak'],
  ['2021', 'binh-phuoc', 'binh-duong'],
  ['2021', 'ho-chi-minh', 'ca-mau'],
  ['2025', 'cao-bang', 'ha-noi'],
  ['2025', 'hue', 'da-nang'],
  ['2025', 'dak-lak', 'lam-dong'],
  ['2025', 'tay-ninh', 'dong-thap'],
] as const)('on the map of %s %s lies north of %s', (era, north, south) => {
  expect(at(era, north).row).toBeLessThan(at(era, south).row);
});

test.each([
  ['2021', 'dien-bien', 'yen-bai'],
  ['2021', 'ha-noi', 'hai-phong'],
  ['2021', 'kon-tum', 'quang-ngai'],
  ['2021', 'an-giang', 'ben-tre'],
  ['2025', 'lai-chau', 'lang-son'],
  ['2025', 'lam-dong', 'khanh-hoa'],
  ['2025', 'an-giang', 'ho-chi-minh'],
] as const)('on the map of %s %s lies west of %s', (era, west, east) => {
  expect(at(era, west).column).toBeLessThan(at(era, east).column);
});
