import { describe, expect, test } from 'vitest';
import { referenceFormats, type ReferenceFacts } from './reference-file.ts';

const letter: ReferenceFacts = {
  id: 'kon-plong-2021-cong-van-45',
  kind: 'Công văn',
  number: '45/UBND-VX',
  date: '2021-09-13',
  issuer: 'Ủy ban nhân dân huyện Kon Plông',
  place: 'Kon Plông',
  title: 'V/v “4 tại chỗ” & vận chuyển 100% vật tư "y tế"',
  address: 'https://kho.example.vn/van-ban/kon-plong-2021-cong-van-45/',
  archive: 'Kho văn bản',
  read: '2026-11-26',
};
const written = (format: string, given: Partial<ReferenceFacts> = {}): string =>
  referenceFormats[format]?.write({ ...letter, ...given }) ?? '';
const unknown = { number: null, date: null, issuer: null, place: null, title: null } as const;

describe('RIS', () => {
  test('has a field a line, ends its lines as the format wants, and closes the record', () => {
    expect(written('ris').split('\r\n')).toEqual([
      'TY  - GOVDOC',
      'TI  - V/v “4 tại chỗ” & vận chuyển 100% vật tư "y tế"',
      'AU  - Ủy ban nhân dân huyện Kon Plông',
      'PB  - Ủy ban nhân dân huyện Kon Plông',
      'M3  - Công văn',
      'SN  - 45/UBND-VX',
      'PY  - 2021',
      'DA  - 2021/09/13/',
      'CY  - Kon Plông',
      'LA  - vi',
      'DB  - Kho văn bản',
      'UR  - https://kho.example.vn/van-ban/kon-plong-2021-cong-van-45/',
      'Y2  - 2026/11/26/',
      'ID  - kon-plong-2021-cong-van-45',
      'ER  - ',
      '',
    ]);
  });

  test.each<[string, Partial<ReferenceFacts>, string, string | null]>([
    ['a month alone', { date: '2021-09' }, 'DA', '2021/09//'],
    ['a year alone', { date: '2021' }, 'DA', '2021///'],
    ['no date', { date: null }, 'DA', null],
    ['no date, no year either', { date: null }, 'PY', null],
    ['no number', { number: null }, 'SN', null],
    ['no title: what it is', { title: null }, 'TI', 'Công văn số 45/UBND-VX'],
    ['an empty title: what it is', { title: '' }, 'TI', 'Công văn số 45/UBND-VX'],
    ['neither title nor number', { title: null, number: null }, 'TI', 'Công văn'],
    ['a comma would part a name in two', { issuer: 'Văn phòng HĐND, UBND' }, 'AU', null],
    ['the institution has the comma', { issuer: 'Văn phòng HĐND, UBND' }, 'PB', 'Văn phòng HĐND, UBND'],
    ['a line break would end the field', { title: 'Một\nER  - \nhai' }, 'TI', 'Một ER - hai'],
  ])('%s', (_, given, tag, value) => {
    const line = written('ris', given)
      .split('\r\n')
      .find((one) => one.startsWith(`${tag}  - `));
    expect(line?.slice(6) ?? null).toBe(value);
  });
});

describe('BibTeX', () => {
  test('keeps letters with their marks and escapes what TeX reads', () => {
    expect(written('bibtex')).toBe(
      [
        '@techreport{kon-plong-2021-cong-van-45,',
        '  title = {{V/v “4 tại chỗ” \\& vận chuyển 100\\% vật tư "y tế"}},',
        '  author = {{Ủy ban nhân dân huyện Kon Plông}},',
        '  institution = {{Ủy ban nhân dân huyện Kon Plông}},',
        '  type = {Công văn},',
        '  number = {45/UBND-VX},',
        '  year = {2021},',
        '  month = {09},',
        '  date = {2021-09-13},',
        '  address = {Kon Plông},',
        '  url = {https://kho.example.vn/van-ban/kon-plong-2021-cong-van-45/},',
        '  urldate = {2026-11-26},',
        '  language = {vietnamese}',
        '}',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['a brace alone', 'a { b', 'a \\textbraceleft{} b'],
    ['a backslash', 'C:\\tệp', 'C:\\textbackslash{}tệp'],
    ['signs of TeX', '$ # _ ~ ^', '\\$ \\# \\_ \\textasciitilde{} \\textasciicircum{}'],
    ['a name with “and” stays whole', 'Sở A and B', 'Sở A and B'],
  ])('%s', (_, issuer, field) => {
    const bibtex = written('bibtex', { issuer });
    expect(bibtex).toContain(`author = {{${field}}}`);
    // Also an escaped brace counts: a file with one too many cannot be read.
    expect(bibtex.match(/\{/g)?.length).toBe(bibtex.match(/\}/g)?.length);
  });

  test('has no field for what is not known', () => {
    expect(written('bibtex', unknown).match(/^ {2}\w+/gm)).toEqual([
      '  title',
      '  type',
      '  url',
      '  urldate',
      '  language',
    ]);
  });
});

describe('CSL-JSON', () => {
  test('is a list of one item, with dates in parts and bodies as literal names', () => {
    expect(JSON.parse(written('csl'))).toEqual([
      {
        id: 'kon-plong-2021-cong-van-45',
        type: 'report',
        title: letter.title,
        genre: 'Công văn',
        number: '45/UBND-VX',
        author: [{ literal: 'Ủy ban nhân dân huyện Kon Plông' }],
        publisher: 'Ủy ban nhân dân huyện Kon Plông',
        'publisher-place': 'Kon Plông',
        issued: { 'date-parts': [[2021, 9, 13]] },
        archive: 'Kho văn bản',
        URL: letter.address,
        accessed: { 'date-parts': [[2026, 11, 26]] },
        language: 'vi',
      },
    ]);
  });

  test.each([
    ['2021-09', [2021, 9]],
    ['2021', [2021]],
  ])('says no more of %s than is known', (date, parts) => {
    expect(JSON.parse(written('csl', { date }))[0].issued['date-parts']).toEqual([parts]);
  });

  test('has no field for what is not known', () => {
    expect(Object.keys(JSON.parse(written('csl', unknown))[0])).toEqual([
      ...['id', 'type', 'title', 'genre', 'archive', 'URL', 'accessed', 'language'],
    ]);
  });
});
