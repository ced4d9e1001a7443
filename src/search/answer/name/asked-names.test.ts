import { expect, test } from 'vitest';
import { planOf, type PlanTables } from '../../plan/plan.ts';
import { packName, unpackName } from '../../drivers/bundle/packed-name.ts';
import type { NameCard } from '../../port.ts';
import { namesAsked } from './asked-names.ts';

const tables: PlanTables = { types: [{ slug: 'chi-thi', name: 'Chỉ thị', abbreviations: ['CT'] }], synonyms: [] };

const card = (given: Partial<NameCard> & { readonly key: string; readonly name: string }): NameCard => ({
  kind: 'place',
  also: [],
  where: '',
  documents: 1,
  near: [],
  ...given,
});

const cards: readonly NameCard[] = [
  card({ key: '2021/dak-lak/huyen-krong-buk', name: 'Huyện Krông Búk', where: 'Đắk Lắk', documents: 5 }),
  card({ key: '2025/dak-lak/xa-krong-buk', name: 'Xã Krông Búk', where: 'Đắk Lắk' }),
  card({ key: '2025/dak-lak/xa-cu-pong', name: 'Xã Cư Pơng', where: 'Đắk Lắk' }),
  card({ key: '2025/ha-noi/xa-binh-minh', name: 'Xã Bình Minh', where: 'Hà Nội' }),
  card({ key: '2025/', name: 'Phường Bình Minh', where: 'Vĩnh Long', documents: null }),
  card({ key: '2021/lai-chau/huyen-tam-duong', name: 'Huyện Tam Đường', where: 'Lai Châu' }),
  card({ key: '2021/vinh-phuc/huyen-tam-duong', name: 'Huyện Tam Dương', where: 'Vĩnh Phúc', documents: 9 }),
  card({ key: '2021/thanh-hoa/huyen-quan-son', name: 'Huyện Quan Sơn', where: 'Thanh Hóa' }),
  card({ key: '2021/', name: 'Quận Sơn', where: 'Đà Nẵng', documents: null }),
  card({ key: '2021/dak-lak/huyen-m-drak', name: "Huyện M'Drắk", where: 'Đắk Lắk' }),
  card({ kind: 'term', key: '4-tai-cho', name: '4 tại chỗ', also: ['bốn tại chỗ'] }),
  card({ kind: 'type', key: 'chi-thi', name: 'Chỉ thị', also: ['CT'] }),
];
const index = { names: () => Promise.resolve(cards) };

test.each<[string, readonly string[]]>([
  ['xã krông búk', ['Xã Krông Búk', 'Huyện Krông Búk']],
  ['xa krong buk', ['Xã Krông Búk', 'Huyện Krông Búk']],
  ['krong buk', ['Xã Krông Búk', 'Huyện Krông Búk']],
  ['huyện Krông Buk', ['Huyện Krông Búk', 'Xã Krông Búk']],
  ['xa cu pong', ['Xã Cư Pơng']],
  ['xa cư pơng', ['Xã Cư Pơng']],
  ['phường bình minh', ['Phường Bình Minh', 'Xã Bình Minh']],
  ['phuong binh minh, vinh long', ['Phường Bình Minh']],
  ['xã Bình Minh, thành phố Hà Nội', ['Xã Bình Minh']],
  ['xã Bình Minh tỉnh Lào Cai', []],
  ['bình minh', ['Xã Bình Minh']],
  ['tam đường', ['Huyện Tam Đường']],
  ['tam dương', ['Huyện Tam Dương']],
  ['tam duong', ['Huyện Tam Dương', 'Huyện Tam Đường']],
  ['quan son', ['Huyện Quan Sơn', 'Quận Sơn']],
  ['Quan Sơn', ['Huyện Quan Sơn', 'Quận Sơn']],
  ['mdrak', ["Huyện M'Drắk"]],
  ['M’Đrăk', ["Huyện M'Drắk"]],
  ['bốn tại chỗ', ['4 tại chỗ']],
  ['04 tai cho', ['4 tại chỗ']],
  ['chi thi', ['Chỉ thị']],
  ['chỉ thị 17', []],
  ['krông', []],
  ['krông búk dịch bệnh', []],
  ['"krông búk"', ['Xã Krông Búk', 'Huyện Krông Búk']],
  ['krông búk -xã', []],
  ['…', []],
])('%j names %j', async (query, names) => {
  const found = await namesAsked(planOf(query, tables), index);
  expect(found.map(({ name }) => name)).toEqual(names);
});

test('a name is packed and written out the same; one without a page keeps its era only', () => {
  for (const one of cards) expect(unpackName(packName(one))).toEqual(one);
  expect(unpackName(packName(card({ key: '2025/x/y', name: 'Y', documents: null }))).key).toBe('2025/');
});
