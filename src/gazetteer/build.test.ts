import { expect, test } from 'vitest';
import { buildGazetteer, type CorrectionTables } from './build.ts';
import { createGazetteer, type Gazetteer } from './gazetteer.ts';
import type { Packages } from './packages.ts';

const packages: Packages = {
  provinces2021: { '66': { name: 'Đắk Lắk', name_with_type: 'Tỉnh Đắk Lắk' } },
  districts2021: { '645': { name: "Ea H'leo", name_with_type: 'Huyện Ea H’leo', parent_code: '66' } },
  communes2021: {
    '24181': { name: 'Ea Đrăng', name_with_type: 'Thị trấn Ea Drăng', parent_code: '645' },
    '24184': { name: 'Ea H’leo', name_with_type: 'Xã Ea H´leo', parent_code: '645' },
  },
  provinces2025: [{ province_code: '66', name: 'Đắk Lắk', place_type: 'Tỉnh' }],
  communes2025: [{ ward_code: '24184', name: 'Xã Ea H‘leo', province_code: '66' }],
  mappings: [{ old_ward_code: '24184', old_ward_name: "Xã Ea H'leo", new_ward_code: '24184' }],
};
const NAMINGS = 'era\tlevel\tcode\ttype\tname\tfrom\tuntil\tsource\n';
const tables: CorrectionTables = {
  units: 'era\tlevel\tcode\ttype\tname\tparent\tfrom\tuntil\treplaces\n',
  namings: NAMINGS,
  crosswalk: 'action\tlevel\twithin\told_code\tnew_code\trelation\tsource\n',
  resolutions: 'new_province_code\tnew_province\tresolution\tdate\n66\tTỉnh Đắk Lắk\t1660/NQ-UBTVQH15\t2025-06-16\n',
  aliases: 'era\tlevel\tcode\talias\n',
};
const build = (changed: Partial<CorrectionTables> = {}): Gazetteer =>
  createGazetteer(buildGazetteer(packages, { ...tables, ...changed }, 'test'));

test('however the packages type an apostrophe, names have a straight one and addresses none', () => {
  expect(build().units.map(({ path, name }) => `${path} ${name}`)).toEqual([
    '2021/dak-lak Đắk Lắk',
    "2021/dak-lak/huyen-ea-hleo Ea H'leo",
    '2021/dak-lak/huyen-ea-hleo/thi-tran-ea-drang Ea Drăng',
    "2021/dak-lak/huyen-ea-hleo/xa-ea-hleo Ea H'leo",
    '2025/dak-lak Đắk Lắk',
    "2025/dak-lak/xa-ea-hleo Ea H'leo",
  ]);
});

test.each([
  ['the resolution of the province', {}, '1660/NQ-UBTVQH15'],
  ['none where the table has no row for it', { resolutions: 'new_province_code\tnew_province\tresolution\n' }, ''],
  ['none where the table is empty', { resolutions: '' }, ''],
])('a succession names %s, and nothing else is lost', (_, changed, resolution) => {
  expect(build(changed).successors('2021/dak-lak/huyen-ea-hleo/xa-ea-hleo')).toEqual([
    { path: '2025/dak-lak/xa-ea-hleo', relation: 'whole', resolution, note: null },
  ]);
});

test.each([
  [{ namings: `${NAMINGS}2021\tcommune\t24181\tthi trấn\tEa Drăng\t\t\tx\n` }, 'Cannot read `thi trấn`'],
  [{ namings: `${NAMINGS}2021\tcommune\t1\tthị trấn\tEa Drăng\t\t\tx\n` }, 'Cannot find unit 2021 commune 1'],
])('%o is refused with a sentence', (changed, message) => {
  expect(() => build(changed)).toThrow(message);
});

test('a district is found by any spelling that names it, and by no other', () => {
  const paths = (name: string): readonly string[] =>
    build()
      .named(name, { level: 'district' })
      .map(({ path }) => path);
  expect(['Ea H’Leo', 'EA H`LEO', 'Ea H′leo'].map(paths)).toEqual(Array(3).fill(['2021/dak-lak/huyen-ea-hleo']));
  expect(['Ea Hleó', 'Ea', 'Ea H Lêo'].flatMap(paths)).toEqual([]);
});
