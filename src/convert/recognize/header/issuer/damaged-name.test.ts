import { expect, test } from 'vitest';
import { damagedNameAmong } from './damaged-name.ts';

const NAMES = [
  'Bộ Tài chính',
  'Bộ Tư pháp',
  'Bộ Y tế',
  'Bộ Công Thương',
  'Cục Thuế',
  'Ngân hàng Nhà nước Việt Nam',
  'Thanh tra Chính phủ',
];

test.each([
  ['one letter', 'BỘ TÀI CHÍNI', 'Bộ Tài chính'],
  ['two letters of a long word', 'BỘ CÔNG THXJNG', 'Bộ Công Thương'],
  ['one of four words', 'Thanh trq Chính phủ', 'Thanh tra Chính phủ'],
  ['one of six words', 'NGÂN HÀNG NHÀ NƯỚC VIỆTT NAM', 'Ngân hàng Nhà nước Việt Nam'],
  ['two of six words', 'NGÂNN HÀNG NHÀ NƯỚC VIỆTT NAM', 'Ngân hàng Nhà nước Việt Nam'],
  ['tones and signs of the others', 'BO TAI CHÍNI', 'Bộ Tài chính'],
])('a scan spoiled %s: %s', (_, printed, name) => {
  expect(damagedNameAmong(printed, NAMES)).toBe(name);
});

test.each([
  ['is whole', 'BỘ TÀI CHÍNH'],
  ['has a sound word in place of another', 'SỞ TƯ PHÁP'],
  ['has sound words', 'CỤC THÚ Y'],
  ['has one word more', 'BỘ TÀI CHÍNI VÀ'],
  ['has one word less', 'TÀI CHÍNI'],
  ['is one word', 'CHÍNI'],
  ['has most of its words spoiled', 'BQ TÀJ CHÍNI'],
  ['has a short word spoiled', 'BỘ J TẾ'],
  ['has three letters of a long word spoiled', 'BỘ CÔNG THXJQG'],
  ['has two letters of a short word spoiled', 'BỘ TÀI CHXNK'],
  ['is empty', ''],
])('a name that %s is none of them: %s', (_, printed) => {
  expect(damagedNameAmong(printed, NAMES)).toBeNull();
});

test('what may be two names is neither', () => {
  expect(damagedNameAmong('Cục Thuêx', ['Cục Thuế', 'Cục Thuê'])).toBeNull();
  expect(damagedNameAmong('Cục Thuêx', ['Cục Thuế', 'Cục Thuế'])).toBe('Cục Thuế');
});
