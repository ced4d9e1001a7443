import { expect, test } from 'vitest';
import { leveledName, nameKey, tonedNameKey } from './name-key.ts';

test.each([
  ['Krông Búk', 'krongbuk'],
  ['KrôngBúk', 'krongbuk'],
  ["M'Đrắk", 'mdrak'],
  ['M’Đrăk', 'mdrak'],
  ['Đắk Lắk', 'daklak'],
  ['Cư Pơng', 'cupong'],
  ['Mỹ Đức', 'miduc'],
  ['', ''],
  ['…', ''],
])('the key of %j is %j', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test('names that differ in tones share a key and differ with their tones', () => {
  expect(nameKey('Tam Đường')).toBe(nameKey('Tam Dương'));
  expect(tonedNameKey('Tam Đường')).not.toBe(tonedNameKey('Tam Dương'));
  expect(tonedNameKey('Hoà Bình')).toBe(tonedNameKey('Hòa Bình'));
});

test.each([
  ['xã krông búk', 'xã', 'krông buk'],
  ['xa krong buk', 'xã', 'krong buk'],
  ['XÃ Cư Pơng', 'xã', 'cư pơng'],
  ['thị xã Ayun Pa', 'thị xã', 'ayun pa'],
  ['tx ayun pa', 'thị xã', 'ayun pa'],
  ['TP. Hà Nội', 'thành phố', 'hà nội'],
  ['phuong binh minh', 'phường', 'binh minh'],
  ['đặc khu Phú Quốc', 'đặc khu', 'phú quốc'],
  ['Quán Triều', null, 'quán triều'],
  ['Phương Trung', null, 'phương trung'],
  ['xã', null, 'xã'],
  ['tỉnh ủy', 'tỉnh', 'ủy'],
  ['xa cư pơng', 'xã', 'cư pơng'],
  ['quan sơn', 'quận', 'sơn'],
  ['krông búk', null, 'krông buk'],
])('%j is a name of the level %j', (typed, level, name) => {
  expect(leveledName(typed)).toEqual({ level, name });
});
