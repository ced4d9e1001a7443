import { expect, test } from 'vitest';
import { knowledge } from '../../scripts/tests/test-knowledge.ts';
import type { Directive, Field } from '../schema/directive.ts';
import { doubtOf, spoiledTitle } from '../archive/document/doubt.ts';
import { readArchive } from './convert.ts';

const TEXT = `UBND TỈNH LAI CHÂU
SỞ Y TẾ

Số: 1187/SYT-NVY
V/v tăng cường phòng, chống
bệnh sốt xuất huyết

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Lai Châu, ngày 14 tháng 9 năm 2023

Kính gửi: Trung tâm Y tế các huyện

1. Các trung tâm chuẩn bị giường bệnh, thuốc và dịch truyền.
2. Báo cáo trước ngày 30/9/2023./.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Nguyễn Thị Minh Hạnh
`;

interface Read {
  readonly fields: Directive;
  readonly said: readonly string[];
}

function read(unsure: readonly string[], more = '', text = TEXT): Read {
  const files = [{ id: 'thu', path: 'content/sources/thu.txt', bytes: new TextEncoder().encode(text) }];
  const sidecar = `scan:\n  engine: may\n  pages: 1\n  unsure: [${unsure.map((word) => `'${word}'`).join(', ')}]\n${more}`;
  const beside = { path: 'content/sources/thu.yaml', bytes: new TextEncoder().encode(sidecar) };
  const { documents, diagnostics } = readArchive(files, knowledge, { sidecars: new Map([['thu', beside]]) });
  const fields = documents[0]?.fields;
  if (!fields) throw new Error('the text must be published');
  const ofScan = diagnostics.filter(({ code }) => /quet/.test(code));
  return {
    fields: fields as Directive,
    said: ofScan.map((d) => `${d.file.slice(-4)} ${d.line}:${d.column} ${d.code} ${d.value}`),
  };
}

test.each<[string, Field, string]>([
  ['a number', 'number', '4:5 44 1187/SYT-NVY'],
  ['a figure of a day', 'date', '11:16 50 14'],
  ['a word of a day', 'date', '11:19 50 tháng'],
  ['a place', 'place', '11:5 60 Châu,'],
  ['an issuer', 'issuer', '2:4 50 Y'],
  ['the first line of a title', 'title', '5:14 50 phòng,'],
  ['the next line of a title', 'title', '6:10 50 xuất'],
  ['a signer', 'signatory', '24:12 40 Minh'],
  ['an addressee', 'addressees', '13:21 40 tế'],
])('%s that rests on an unsure word is in doubt', (_what, field, word) => {
  const { fields } = read([word]);
  const unsure = [word.split(' ').slice(2).join(' ')];
  expect(fields.origins[field]).toMatchObject({ origin: 'stated', note: { code: 'unsure-words', unsure } });
  expect(doubtOf(fields, field)).toContain('máy không chắc');
});

test.each<[string, Field, string]>([
  ['another word of its line', 'number', '4:1 44 Số:'],
  ['a word that is in it, elsewhere', 'number', '15:1 44 1187/SYT-NVY'],
  ['the same word in the text', 'signatory', '15:27 40 giường'],
  ['a figure of another day', 'date', '16:22 50 30/9/2023./.'],
  ['a word after the title', 'title', '9:1 50 Độc'],
])('%s: no doubt', (_what, field, word) => {
  expect(read([word]).fields.origins[field].note).toBeNull();
});

test('the title of a link is in doubt too', () => {
  expect(spoiledTitle(read(['5:14 50 phòng,']).fields)).toContain('máy không chắc “phòng,”');
});

test('the check lists the words line by line, and that nobody compared', () => {
  const { fields, said } = read(['15:27 40 giường', '4:5 44 1187/SYT-NVY', '15:35 70 bệnh,']);
  expect(fields.scan).toEqual({ engine: 'may', pages: 1, unsure: 3, compared: null });
  expect(said).toEqual([
    '.txt 4:5 chu-quet-khong-chac “1187/SYT-NVY” (44%)',
    '.txt 15:27 chu-quet-khong-chac “giường” (40%), “bệnh,” (70%)',
    'yaml 1:1 quet-chua-so 3 chữ',
  ]);
});

test('a word that was put right is open no more; one that moved is', () => {
  const mended = TEXT.replace('1187/SYT-NVY', '1188/SYT-NVY').replace('\n1. Các', '\n\n1. Các');
  const { fields, said } = read(['4:5 44 1187/SYT-NVY', '15:27 40 giường'], '', mended);
  expect(fields.scan?.unsure).toBe(1);
  expect(fields.origins.number.note).toBeNull();
  expect(said[0]).toBe('.txt 16:27 chu-quet-khong-chac “giường” (40%)');
});

test('what staff compared is certain', () => {
  const { fields, said } = read(['4:5 44 1187/SYT-NVY'], '  compared: { by: Lò Thị A, on: 2026-11-20 }\n');
  expect(fields.scan).toEqual({ engine: 'may', pages: 1, unsure: 0, compared: { by: 'Lò Thị A', on: '2026-11-20' } });
  expect(fields.origins.number.note).toBeNull();
  expect(said).toEqual([]);
});

test.each<[string, string]>([
  ['nobody', '  compared: { on: 2026-11-20 }\n'],
  ['no day', '  compared: { by: Lò Thị A, on: hôm nay }\n'],
  ['a word', '  compared: rồi\n'],
])('an answer of %s is none', (_what, more) => {
  const { fields } = read(['4:5 44 1187/SYT-NVY'], more);
  expect(fields.scan?.compared).toBeNull();
  expect(fields.origins.number.note).not.toBeNull();
});

test('the exchange counts for a value in doubt, and says so where it differs', () => {
  const same = read(['4:5 44 1187/SYT-NVY'], 'exchange: { number: 1187/SYT-NVY }\n').fields;
  expect([same.number, same.origins.number.origin]).toEqual(['1187/SYT-NVY', 'exchange']);
  const other = read(['4:5 44 1187/SYT-NVY'], 'exchange: { number: 1137/SYT-NVY }\n').fields;
  expect([other.number, other.origins.number.note]).toEqual([
    '1137/SYT-NVY',
    { code: 'printed-otherwise', printed: '1187/SYT-NVY' },
  ]);
});

test('a text without a scan says nothing of one', () => {
  const files = [{ id: 'thu', path: 'content/sources/thu.txt', bytes: new TextEncoder().encode(TEXT) }];
  expect(readArchive(files, knowledge).documents[0]?.fields).not.toHaveProperty('scan');
});
