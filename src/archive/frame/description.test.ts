import { describe, expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective, sampleLocality, sampleReference } from '../testing/sample-directive.fixture.ts';
import {
  citedDescription,
  descriptionOfPage,
  documentDescription,
  listDescription,
  placeDescription,
  termDescription,
} from './description.ts';

const issuer = { name: 'UBND huyện Thanh Oai', parent: null, key: 'ubnd-huyen-thanh-oai', unit: null };
const types = new Map([['chi-thi', { slug: 'chi-thi', name: 'Chỉ thị', abbreviations: [] } as never]]);

describe('a document', () => {
  const describeIt = (given: Partial<Parameters<typeof sampleDirective>[0]>): string => {
    const d = sampleDirective({ id: 'a', title: 'tăng cường phòng, chống dịch', ...given });
    return documentDescription(sampleArchive([d], { types }), d);
  };

  test('tells its name, issuer, date, where it applies and what it holds', () => {
    const localities = [
      sampleLocality({ unit: '2021/ha-noi/huyen-thanh-oai', role: 'applies' }),
      sampleLocality({ unit: '2021/ha-noi/huyen-quoc-oai', name: 'Quốc Oai', role: 'mentioned' }),
    ];
    const references = [sampleReference({ key: 'x' })];
    expect(describeIt({ number: '5/CT-UBND', date: '2021-07-24', issuer, localities, references })).toBe(
      'Chỉ thị số 5/CT-UBND: Tăng cường phòng, chống dịch. UBND huyện Thanh Oai, 24/07/2021. ' +
        'Áp dụng: huyện Thanh Oai. Toàn văn, 1 viện dẫn.',
    );
  });

  test('without anything but its words has no empty sentence', () => {
    expect(describeIt({ complete: false })).toBe('Chỉ thị tăng cường phòng, chống dịch. Toàn văn. Bản không đầy đủ.');
  });

  test('with a title of 400 characters is cut at a word, with one sign for what is left out', () => {
    const words = describeIt({ number: '5/CT-UBND', title: 'tăng cường phòng, chống dịch '.repeat(14).trim() });
    expect(words.length).toBeLessThan(220);
    expect(words).toMatch(/\S… Toàn văn\.$/u);
  });
});

test('a list names its first document, so that its pages differ', () => {
  const documents = [sampleDirective({ id: 'a', number: '1/CT', title: 'một' })];
  const archive = sampleArchive(documents, { types });
  expect(listDescription(archive, 'Năm 2021', { total: 40, items: documents })).toBe(
    'Năm 2021: 40 văn bản trong kho, mới nhất trước. Trang này bắt đầu từ Chỉ thị số 1/CT: Một.',
  );
  expect(listDescription(archive, 'Năm 2021', { total: 0, items: [] })).toBe(
    'Năm 2021: 0 văn bản trong kho, mới nhất trước.',
  );
});

test('a place tells where it lies, of which era it is, and in which roles it is named', () => {
  const d = sampleDirective({
    id: 'a',
    localities: [sampleLocality({ unit: '2021/ha-noi/huyen-thanh-oai', role: 'applies' })],
  });
  const archive = sampleArchive([d]);
  const place = archive.places.get('2021/ha-noi/huyen-thanh-oai');
  expect(place && placeDescription(archive, place)).toBe(
    'Huyện Thanh Oai, thành phố Hà Nội (trước ngày 01/7/2025). 1 văn bản trong kho: 1 áp dụng.',
  );
});

test.each([
  [null, 'Kho chưa có văn bản này.'],
  ['b', 'Kho có toàn văn.'],
])('a cited document held as %s says so', (target, end) => {
  const documents = [
    sampleDirective({ id: 'a', references: [sampleReference({ key: 'x', number: '16/CT-TTg', target })] }),
    sampleDirective({ id: 'b' }),
  ];
  const cited = sampleArchive(documents).cited.get('x');
  const words = cited && citedDescription(sampleArchive(documents), cited);
  expect(words).toBe(`Văn bản số 16/CT-TTg. Được 1 văn bản trong kho viện dẫn, kèm từng câu viện dẫn. ${end}`);
});

test('a term tells its meaning and other forms where the glossary has them', () => {
  const term = { name: '5K', variants: ['thông điệp 5K'], definition: 'Khẩu trang, khử khuẩn.', source: null };
  expect(termDescription({ id: '5k', name: '5K', term, uses: [], mentions: 0 })).toBe(
    '5K: Khẩu trang, khử khuẩn. 0 văn bản trong kho dùng, 0 lần. Cũng viết là thông điệp 5K.',
  );
  expect(termDescription({ id: 'f0', name: 'f0', term: null, uses: [], mentions: 0 })).toBe(
    'f0. 0 văn bản trong kho dùng, 0 lần.',
  );
});

test.each([
  ['Nhiệm vụ, trang 2', 'Ai phải làm gì.', 'Ai phải làm gì. Trang 2.'],
  ['Nhiệm vụ', 'Ai phải làm gì.', 'Ai phải làm gì.'],
  ['Quyết định về trang 2 của sổ', 'Một văn bản.', 'Một văn bản.'],
])('on the page “%s” “%s” becomes “%s”', (title, description, shown) => {
  expect(descriptionOfPage(title, description)).toBe(shown);
});
