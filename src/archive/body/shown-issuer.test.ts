import { expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { printedIssuer, shownIssuer } from './shown-issuer.ts';

const KEY = 'uy-ban-nhan-dan-tinh-quang-ngai';
const issuedBy = (id: string, name: string, key = KEY) =>
  sampleDirective({ id, issuer: { name, unit: '2021/quang-ngai', key } as never });

const known = issuedBy('ro', 'Ủy ban nhân dân tỉnh Quảng Ngãi');

test.each([
  ['with tones that a scan lost', 'Ủy ban nhân dân tỉnh Quang Ngai', 'Ủy ban nhân dân tỉnh Quảng Ngãi'],
  ['with another tone', 'Ủy ban nhân dân tỉnh Quảng Ngài', 'Ủy ban nhân dân tỉnh Quảng Ngãi'],
  ['an office within the body', 'Chủ tịch Ủy ban nhân dân tỉnh Quảng Ngãi', 'Chủ tịch Ủy ban nhân dân tỉnh Quảng Ngãi'],
  ['a shorter name', 'UBND tỉnh Quảng Ngãi', 'UBND tỉnh Quảng Ngãi'],
])('the issuer in a list: %s', (_, printed, shown) => {
  const document = issuedBy('quet', printed);
  const archive = sampleArchive([known, issuedBy('hai', 'Ủy ban nhân dân tỉnh Quảng Ngãi'), document]);
  expect(shownIssuer(archive, document)).toBe(shown);
  expect(printedIssuer(archive, document)).toBe(printed === shown ? null : printed);
});

test('“TP” is read as the words that it stands for, in a name of a city and not within another word', () => {
  const key = 'cuc-thue-thanh-pho-ho-chi-minh';
  const city = (id: string) => issuedBy(id, 'Cục Thuế thành phố Hồ Chí Minh', key);
  const spoilt = issuedBy('quet', 'Cục thuê TP Ho Chí Minh', key);
  const other = issuedBy('khac', 'Cục Thuế ATP Hồ Chí Minh', key);
  const archive = sampleArchive([city('mot'), city('hai'), spoilt, other]);
  expect([shownIssuer(archive, spoilt), shownIssuer(archive, other)]).toEqual([
    'Cục Thuế thành phố Hồ Chí Minh',
    'Cục Thuế ATP Hồ Chí Minh',
  ]);
});

test('a document without an issuer has none', () => {
  const document = sampleDirective({ id: 'a' });
  expect([
    shownIssuer(sampleArchive([document]), document),
    printedIssuer(sampleArchive([document]), document),
  ]).toEqual([null, null]);
});
