import { expect, test } from 'vitest';
import { knowledge } from '../../scripts/tests/test-knowledge.ts';
import type { Field } from '../schema/directive.ts';
import { readArchive } from './convert.ts';

const TEXT = `ỦY BAN NHÂN DÂN
HUYỆN TAM ĐƯỜNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 33/UBND-VX
Tam Đường, ngày 02 tháng 11 năm 2021

V/v phòng, chống dịch

Kính gửi: Các phòng, ban

1. Các phòng, ban rà soát người về từ vùng dịch.
2. Báo cáo trước ngày 05/11/2021./.

Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH
Sùng Lữ Páo
`;
const without = (...lines: readonly string[]): string =>
  lines.reduce((text, line) => text.replace(`${line}\n`, ''), TEXT);

interface Settled {
  readonly value: unknown;
  readonly origin: string;
  readonly line: number | null;
  readonly note: unknown;
  readonly said: readonly string[];
}

function settle(field: Field, sidecar: string, text = TEXT): Settled {
  const bytes = new TextEncoder().encode(text);
  const files = [{ id: 'thu', path: 'content/sources/thu.txt', bytes }];
  const beside = { path: 'content/sources/thu.yaml', bytes: new TextEncoder().encode(sidecar) };
  const { documents, diagnostics } = readArchive(files, knowledge, { sidecars: new Map([['thu', beside]]) });
  const fields = documents[0]?.fields;
  if (!fields) throw new Error('the text must be published');
  const value =
    field === 'issuer' ? fields.issuer?.name : field === 'signatory' ? fields.signatory?.name : fields[field];
  const said = diagnostics.flatMap((d) => (d.file.endsWith('.yaml') ? [`${d.line} ${d.code} ${d.value}`] : []));
  return { value, ...fields.origins[field], said };
}

test.each<[string, Field, string, unknown, string]>([
  ['the same number', 'number', 'number: 33/UBND-VX', '33/UBND-VX', TEXT],
  ['a number written otherwise', 'number', 'number: 033/ubnd-vx', '33/UBND-VX', TEXT],
  ['the same day', 'date', 'date: 2021-11-02', '2021-11-02', TEXT],
  ['an issuer in short', 'issuer', 'issuer: UBND huyện Tam Đường', 'Ủy ban nhân dân huyện Tam Đường', TEXT],
  [
    'an issuer with its province',
    'issuer',
    "issuer: 'UBND huyện Tam Đường, tỉnh Lai Châu'",
    'Ủy ban nhân dân huyện Tam Đường',
    TEXT,
  ],
  ['a title with its lead', 'title', 'title: "V/v phòng, chống dịch"', 'phòng, chống dịch', TEXT],
  ['a longer title', 'title', 'title: "Công văn về việc phòng, chống dịch"', 'phòng, chống dịch', TEXT],
  ['a signer with a title', 'signatory', 'signatory: { name: Ông Sùng Lữ Páo }', 'Sùng Lữ Páo', TEXT],
  ['another list', 'recipients', 'recipients: [Sở Y tế]', ['Như trên', 'Lưu: VT'], TEXT],
])('%s: the text states it', (_what, field, entry, value, text) => {
  expect(settle(field, `exchange: { ${entry} }`, text)).toMatchObject({
    value,
    origin: 'stated',
    note: null,
    said: [],
  });
});

test.each<[string, Field, string, unknown, number, string]>([
  [
    'number',
    'number',
    'number: 34/UBND-VX',
    '33/UBND-VX',
    6,
    'số, ký hiệu: hệ thống ghi “34/UBND-VX” (dòng 1 của tệp .yaml), văn bản ghi “33/UBND-VX” (dòng 6)',
  ],
  ['year of a number', 'number', 'number: 33/2021/UBND-VX', '33/UBND-VX', 6, 'số, ký hiệu'],
  ['day', 'date', 'date: 2021-11-03', '2021-11-02', 7, 'ngày ban hành'],
  ['place', 'place', 'place: Tân Uyên', 'Tam Đường', 7, 'địa danh'],
  ['issuer', 'issuer', 'issuer: UBND huyện Tân Uyên', 'Ủy ban nhân dân huyện Tam Đường', 1, 'cơ quan ban hành'],
  ['title', 'title', 'title: phòng chống thiên tai', 'phòng, chống dịch', 9, 'trích yếu'],
  ['signer', 'signatory', 'signatory: { name: Lò Văn Mẫu }', 'Sùng Lữ Páo', 21, 'người ký'],
])('another %s: the text stays, and it is said', (_what, field, entry, value, line, words) => {
  const settled = settle(field, `exchange: { ${entry} }`);
  expect(settled).toMatchObject({ value, origin: 'stated', line });
  expect(settled.said).toHaveLength(1);
  expect(settled.said[0]).toContain(`1 he-thong-ghi-khac ${words}`);
  expect(settled.said[0]).toContain('trang lấy theo văn bản');
});

test.each<[string, Field, string, string, unknown]>([
  ['number', 'number', 'number: 33/UBND-VX', without('Số: 33/UBND-VX'), '33/UBND-VX'],
  ['day', 'date', 'date: 2021-11-02', without('Tam Đường, ngày 02 tháng 11 năm 2021'), '2021-11-02'],
  ['day of a month', 'date', 'date: 2021-11-02', TEXT.replace('ngày 02 tháng', 'ngày … tháng'), '2021-11-02'],
  ['title', 'title', 'title: "V/v phòng, chống dịch"', without('V/v phòng, chống dịch'), 'phòng, chống dịch'],
  ['signer', 'signatory', 'signatory: { name: Lò Văn Mẫu }', without('Sùng Lữ Páo'), 'Lò Văn Mẫu'],
  [
    'type',
    'documentType',
    'documentType: Thông báo',
    without('V/v phòng, chống dịch', 'Kính gửi: Các phòng, ban'),
    'thong-bao',
  ],
  ['recipients', 'recipients', 'recipients: [Sở Y tế]', without('Nơi nhận:', '- Như trên;', '- Lưu: VT.'), ['Sở Y tế']],
])('a %s that the text lacks is of the exchange', (_what, field, entry, text, value) => {
  expect(settle(field, `exchange: { ${entry} }`, text)).toMatchObject({
    value,
    origin: 'exchange',
    note: null,
    said: [],
  });
});

test('an issuer that the text lacks is a body of the exchange', () => {
  const text = without('ỦY BAN NHÂN DÂN', 'HUYỆN TAM ĐƯỜNG', 'Tam Đường, ngày 02 tháng 11 năm 2021');
  expect(settle('issuer', 'exchange: { issuer: Ủy ban nhân dân huyện Tam Đường }', text)).toMatchObject({
    value: 'Ủy ban nhân dân huyện Tam Đường',
    origin: 'exchange',
    said: [],
  });
});

test.each<[string, string, string, string | null]>([
  ['the same as a spoiled day', '2021-11-02', '2021-11-02', null],
  ['against a spoiled day', '2021-11-12', '2021-11-12', 'trang lấy theo hệ thống'],
])('%s: the exchange counts', (_what, given, value, said) => {
  const spoiled = TEXT.replace('ngày 02 tháng 11 năm 2021', 'ngày 02 tháng 11 năm 20 21');
  const settled = settle('date', `exchange: { date: ${given} }`, spoiled);
  expect(settled).toMatchObject({ value, origin: 'exchange', line: 7 });
  expect(settled.note).toEqual(said === null ? null : { code: 'printed-otherwise', printed: '2021-11-02' });
  expect(settled.said).toHaveLength(said === null ? 0 : 1);
  expect(settled.said.join()).toContain(said ?? '');
});

test.each<[string, string, string | null]>([
  ['the same', 'Nguyễn Xuân Phúc', null],
  ['against it', 'Nguyễn Văn Luyện', 'máy suy ra từ văn bản “Nguyễn Xuân Phúc” (dòng 21); trang lấy theo hệ thống'],
])('a name that was put right, %s: the exchange counts', (_what, name, said) => {
  const text = TEXT.replace('Sùng Lữ Páo', 'Zuyến Xuân Phúc');
  const settled = settle('signatory', `exchange: { signatory: { name: ${name} } }`, text);
  expect(settled).toMatchObject({ value: name, origin: 'exchange' });
  expect(settled.said.join()).toContain(said ?? '');
  expect(settled.said).toHaveLength(said === null ? 0 : 1);
});

test('what staff enter counts, whatever the exchange says', () => {
  const settled = settle('number', 'number: 35/UBND-VX\nexchange: { number: 34/UBND-VX }');
  expect(settled).toMatchObject({ value: '35/UBND-VX', origin: 'staff' });
  expect(settled.said.map((s) => s.split(' ')[1])).toEqual(['sua-khac-van-ban']);
});

test('what the exchange gives is missing no more', () => {
  const files = [
    { id: 'thu', path: 'content/sources/thu.txt', bytes: new TextEncoder().encode(without('Số: 33/UBND-VX')) },
  ];
  const beside = {
    path: 'content/sources/thu.yaml',
    bytes: new TextEncoder().encode('exchange: { number: 33/UBND-VX }'),
  };
  const { diagnostics } = readArchive(files, knowledge, { sidecars: new Map([['thu', beside]]) });
  expect(diagnostics.map((d) => d.code)).not.toContain('khong-co-so');
});

test.each<[string, string]>([
  ['a type that no table has', 'documentType: Văn bản khác'],
  ['a number that is none', 'number: GW-AUTO'],
  ['a day that is none', 'date: 2021-02-30'],
])('%s is said and costs nothing', (_what, entry) => {
  const settled = settle('number', `exchange:\n  ${entry}\n  place: Tam Đường\n`);
  expect(settled.value).toBe('33/UBND-VX');
  expect(settled.said.map((s) => s.split(' ').slice(0, 2).join(' '))).toEqual(['2 he-thong-ghi-la']);
});

test.each<[string, number]>([
  ['Lưu hành nội bộ', 0],
  ['Trong và ngoài ngành', 1],
])('a text that the exchange says is for “%s”', (sphere, published) => {
  const files = [{ id: 'thu', path: 'content/sources/thu.txt', bytes: new TextEncoder().encode(TEXT) }];
  const beside = {
    path: 'content/sources/thu.yaml',
    bytes: new TextEncoder().encode(`exchange: { sphere: ${sphere} }`),
  };
  const { documents, diagnostics } = readArchive(files, knowledge, { sidecars: new Map([['thu', beside]]) });
  expect(documents).toHaveLength(published);
  expect(diagnostics.filter((d) => d.code === 'dau-mat').map((d) => [d.file, d.line])).toEqual(
    published === 1 ? [] : [['content/sources/thu.yaml', 1]],
  );
});
