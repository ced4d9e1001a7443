/**
 * Letters that only look like Vietnamese ones change nothing that is read, and nothing that is
 * published is changed.
 */
import { expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { convertArchive } from '../../convert.ts';

const TEXT = `ỦY BAN NHÂN DÂN
TỈNH ĐẮK LẮK

Số: 41/QĐ-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Đắk Lắk, ngày 05 tháng 8 năm 2021

QUYẾT ĐỊNH

Về việc thành lập Tổ điều phối tại huyện Cư M'gar

Căn cứ Quyết định số 22/QĐ-UBND ngày 04/02/2021 của UBND tỉnh Điện Biên và Thông tư số 06/2021/TT-BTC;

Điều 1. Giao Sở Y tế chủ trì, báo cáo trước ngày 15/9/2021.

Điều 2. UBND huyện Tam Đường, huyện Sa Pa và thị xã Gò Công chịu trách nhiệm thi hành.

Nơi nhận:
- Như Điều 2;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Định
`;

const convert = (text: string) =>
  convertArchive([{ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }], knowledge);
const valuesOf = (text: string) => {
  const { fields } = convert(text).documents[0] ?? {};
  if (!fields) throw new Error('Cannot read the text of a test');
  const { number, date, place, documentType, title, signatory, localities, references, deadlines, provisions } = fields;
  return {
    ...{ number, date, place, documentType, title, signatory, issuer: fields.issuer?.name },
    localities: localities.map((l) => [l.unit, l.role]),
    references: references.map((r) => [r.key, r.number, r.date, r.issuer]),
    deadlines: deadlines.map((d) => d.date),
    provisions: provisions.map((p) => p.label),
  };
};

test('the plain text reads as it should', () => {
  const values = valuesOf(TEXT);
  expect(values.issuer).toBe('Ủy ban nhân dân tỉnh Đắk Lắk');
  expect(values.references).toEqual([
    [expect.any(String), '22/QĐ-UBND', '2021-02-04', 'UBND tỉnh Điện Biên'],
    [expect.any(String), '06/2021/TT-BTC', null, expect.anything()],
  ]);
  expect(values.localities.map(([unit]) => unit)).toContain('2021/lai-chau/huyen-tam-duong');
  expect(values.provisions).toEqual(['Điều 1.', 'Điều 2.']);
});

test.each([
  ['eth for Đ', [['Đ', 'Ð']]],
  [
    'the African D, both sizes',
    [
      ['Đ', 'Ɖ'],
      ['đ', 'ɖ'],
    ],
  ],
  [
    'Cyrillic А, С, Т, о, а',
    [
      ['A', 'А'],
      ['C', 'С'],
      ['T', 'Т'],
      ['o', 'о'],
      ['a', 'а'],
    ],
  ],
  ['non-breaking hyphens', [['-', '‑']]],
  ['full-width figures', Array.from('0123456789', (d) => [d, String.fromCharCode(d.charCodeAt(0) + 0xfee0)])],
  [
    'full-width signs',
    [
      [':', '：'],
      ['/', '／'],
      [',', '，'],
    ],
  ],
  ['soft hyphens inside words', [['ối', 'ố\u00adi']]],
  ['decomposed letters', [...'ủỦđắỘệ'].map((c) => [c, c.normalize('NFD')])],
] as [string, [string, string][]][])('%s', (_, changes) => {
  const printed = changes.reduce((text, [from, to]) => text.replaceAll(from, to), TEXT);
  expect(printed).not.toBe(TEXT);
  expect(valuesOf(printed)).toEqual(valuesOf(TEXT));
});

test('the page and its quotations keep the letters as received, and one finding says where the first is', () => {
  const { documents, diagnostics } = convert(TEXT.replaceAll('Đ', 'Ð'));
  const [document] = documents;
  expect(document?.mdx.split('\n---\n')[1]).not.toContain('Đ');
  expect(document?.mdx.split('\n---\n')[1]).toContain('Ðiều 2');
  expect(document?.fields.references[0]?.mentions[0]?.sentence).toContain('QÐ-UBND');
  expect(diagnostics.filter((d) => d.code === 'chu-gan-giong')).toMatchObject([
    { line: 2, column: 6, value: '12 chữ: Ð (U+00D0, đọc là Đ)' },
  ]);
});

test.each(['Theo bản tiếng Nga “Постановление № 5”.', 'Kháng sinh β-lactam.', 'Tăng 5 °C – 17/CT-UBND.'])(
  'nothing is said of %j',
  (sentence) => {
    expect(convert(`${TEXT}\n${sentence}\n`).diagnostics.map((d) => d.code)).not.toContain('chu-gan-giong');
  },
);
