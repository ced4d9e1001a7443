import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { authorityName } from '../../recognize/body/authority-name.ts';
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
  ['UBND-SYT', home('quang-ngai'), 'UBND tỉnh Quảng Ngãi'],
  ['TTr-SYT', home('quang-ngai'), 'Sở Y tế tỉnh Quảng Ngãi'],
  ['BHXH-BT', home(null), 'Bảo hiểm xã hội Việt Nam'],
  ['TTLT-BNNPTNT-BKHĐT', krongBuk, 'Bộ Nông nghiệp và Phát triển nông thôn, Bộ Kế hoạch và Đầu tư'],
  ['NQ-HĐND', home('quang-ngai'), 'HĐND tỉnh Quảng Ngãi'],
  ['QCPH-BYT-BCA', krongBuk, 'Bộ Y tế'],
  ['SYT-NVYD', home('ha-noi'), 'Sở Y tế thành phố Hà Nội'],
])('the symbol %s implies its issuer', (symbol, from, name) => {
  expect(authorityOfSymbol(symbol, from, knowledge)).toMatchObject({ name, origin: 'inferred' });
});

test.each([
  ['QĐ-UBND', krongBuk],
  ['UBND-VX', home(null)],
  ['UBND-SYT', krongBuk],
  ['TB/TU', home(null)],
  ['SYT-NVYD', home(null)],
  ['BHXH-BT', krongBuk],
  ['QCPH-UBND-BCA', home(null)],
  ['QCPH-HĐND-BCA', home(null)],
  ['KL/HU', home('dak-lak')],
  ['QĐ-UBND', { ...home('dak-lak'), commune: '2021/dak-lak/huyen-krong-buk/xa-cu-ne' }],
])('the symbol %s alone does not tell whose it is', (symbol, from) => {
  expect(authorityOfSymbol(symbol, from, knowledge)).toBeNull();
});

describe('words and symbol together', () => {
  const of = (number: string, words: string | null, from = krongBuk) =>
    authorityOfNumber(number, words === null ? null : authorityName(words, knowledge.bodies), from, knowledge);

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

  test.each([
    ['12/NQ-HĐND', 'Thường trực HĐND tỉnh Sơn La', 'hdnd', '2021/son-la'],
    ['12/NQ-HĐND', 'HĐND tỉnh', 'hdnd', '2021/dak-lak'],
    ['12-KL/HU', null, 'huyen uy', '2021/dak-lak/huyen-krong-buk'],
    ['12-KL/TU', null, 'tinh uy', '2021/dak-lak'],
  ])('%s of %s is the body’s that the symbol names', (number, words, body, unit) => {
    expect(of(number, words)).toMatchObject({ body, unit });
  });

  test.each([
    ['UBND', '17/QĐ-UBND', 'UBND tỉnh Quảng Ngãi'],
    ['Ủy ban nhân dân', '17/QĐ-UBND', 'UBND tỉnh Quảng Ngãi'],
    ['Chủ tịch UBND', '17/QĐ-UBND', 'UBND tỉnh Quảng Ngãi'],
    ['Phó Chủ tịch Ủy ban nhân dân', '17/QĐ-UBND', 'UBND tỉnh Quảng Ngãi'],
    ['Thường trực Hội đồng nhân dân', '17/NQ-HĐND', 'HĐND tỉnh Quảng Ngãi'],
  ])('“%s” says no more than the symbol of %s, which is then read as of the province', (words, number, name) => {
    expect(of(number, words, home('quang-ngai'))).toMatchObject({ name, origin: 'inferred' });
  });

  test.each([
    ['Hội Nông dân', '17/QĐ-UBND'],
    ['Chủ tịch HĐND', '17/QĐ-UBND'],
    ['Văn phòng Chủ tịch UBND', '17/QĐ-UBND'],
    ['UBND', '17/QĐ-ABCD'],
  ])('“%s” says more or something else than the symbol of %s, so nothing is inferred', (words, number) => {
    expect(of(number, words, home('quang-ngai'))).toBeNull();
  });

  test('a body of the whole country is stated where words stand beside its number, else inferred', () => {
    expect(of('1691/VPCP-KGVX', 'Thủ tướng Chính phủ')).toMatchObject({ origin: 'stated' });
    expect(of('1691/VPCP-KGVX', null)).toMatchObject({ origin: 'inferred' });
  });

  test('the Youth Union’s centre is not the Party’s', () => {
    expect(of('84-QĐ/TWĐTN', null)?.body).not.toBe('trung uong dang');
  });

  test('a number of the Party’s centre does not tell who issued it, so nobody is inferred', () => {
    expect(of('80-NQ/TW', null)).toMatchObject({ origin: 'stated', name: '' });
  });
});
