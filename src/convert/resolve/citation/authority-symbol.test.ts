import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { authorityOfNumber, authorityOfSymbol } from './authority-symbol.ts';
import type { Home } from '../place/home.ts';

const home = (province: string | null, district: string | null = null): Home => ({
  era: '2021',
  date: '2021-08-01',
  province: province && `2021/${province}`,
  district: district && `2021/${province}/${district}`,
  commune: null,
});
const krongBuk = home('dak-lak', 'huyen-krong-buk');

test.each([
  ['NQ-CP', krongBuk, 'Chính phủ'],
  ['CT-TTg', krongBuk, 'Thủ tướng Chính phủ'],
  ['QH14', krongBuk, 'Quốc hội'],
  ['BYT-MT', krongBuk, 'Bộ Y tế'],
  ['TB/TU', krongBuk, 'Tỉnh ủy Đắk Lắk'],
  ['CTr/TU', home('ha-noi'), 'Thành ủy Hà Nội'],
  ['KL/HU', krongBuk, 'Huyện ủy Krông Búk'],
  ['QĐ-UBND', home('quang-ngai'), 'UBND tỉnh Quảng Ngãi'],
  ['SYT-NVYD', krongBuk, 'Sở Y tế tỉnh Đắk Lắk'],
  ['BHXH-BT', home(null), 'Bảo hiểm xã hội Việt Nam'],
  ['TTLT-BNNPTNT-BKHĐT', krongBuk, 'Bộ Nông nghiệp và Phát triển nông thôn, Bộ Kế hoạch và Đầu tư'],
])('the symbol %s implies its issuer', (symbol, from, name) => {
  expect(authorityOfSymbol(symbol, from, knowledge)).toMatchObject({ name, origin: 'inferred' });
});

test.each([
  ['QĐ-UBND', krongBuk],
  ['UBND-VX', home(null)],
  ['TB/TU', home(null)],
  ['SYT-NVYD', home(null)],
  ['BHXH-BT', krongBuk],
])('the symbol %s alone does not tell whose it is', (symbol, from) => {
  expect(authorityOfSymbol(symbol, from, knowledge)).toBeNull();
});

describe('words and symbol together', () => {
  const of = (number: string, words: string | null, from = krongBuk) =>
    authorityOfNumber(number, words, from, knowledge);

  test.each([
    ['1691/VPCP-KGVX', 'Thủ tướng Chính phủ', 'van phong chinh phu', null],
    ['1743/QĐ-BGTVT', 'Bộ trưởng Bộ Giao thông vận tải', 'bo giao thong van tai', null],
    ['02-NQ/TW', 'Bộ Chính trị', 'trung uong dang', null],
    ['02-NQ/TW', null, 'trung uong dang', null],
    ['125/TB-VPUBND', 'UBND tỉnh', 'van phong ubnd', '2021/dak-lak'],
    ['12/CĐ-UBND', 'Chủ tịch UBND tỉnh Sơn La', 'ubnd', '2021/son-la'],
    ['45/BHXH-TST', 'Bảo hiểm xã hội tỉnh Quảng Ngãi', 'bao hiem xa hoi', '2021/quang-ngai'],
  ])('%s of %s', (number, words, body, unit) => {
    expect(of(number, words)).toMatchObject({ body, unit });
  });

  test('a number of the Party’s centre does not tell who issued it, so nobody is inferred', () => {
    expect(of('80-NQ/TW', null)).toMatchObject({ origin: 'stated', name: '' });
  });
});
