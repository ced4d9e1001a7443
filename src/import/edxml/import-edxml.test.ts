import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Importer, ImportOutcome } from '../imported.ts';
import { edxmlImporter } from './import-edxml.ts';
import { formatOf } from '../file-format.ts';
import {
  base64,
  edocPackage,
  HEADER,
  headerXml,
  mimePackage,
  qcvnPackage,
  soapPackage,
  type Attached,
} from './package.fixture.ts';

/** Takes every file for a text, but for one that begins with `HỎNG`. */
const importText: Importer = (bytes) => {
  const outcome: ImportOutcome = new TextDecoder().decode(bytes).startsWith('HỎNG')
    ? { ok: false, fault: { message: 'Tệp hỏng.' } }
    : {
        ok: true,
        imported: { kind: 'docx', bytes, notes: [], unsure: [], pages: [], exchange: null, attachments: [] },
      };
  return Promise.resolve(outcome);
};

const importPackage = edxmlImporter(importText);
const TEXT = { name: 'Công văn 33.docx', words: 'Số: 33/UBND-VX\n', content: 'Số: 33/UBND-VX\n' };
const ANNEX = { name: 'Phụ lục.xlsx', words: 'bảng', content: 'bảng' };

async function read(source: string | Uint8Array): Promise<ImportOutcome> {
  return importPackage(typeof source === 'string' ? strToU8(source) : source, 'goi.edxml', {});
}

async function valuesOf(header: string): Promise<Record<string, unknown>> {
  const outcome = await read(qcvnPackage([TEXT], header));
  return outcome.ok ? { ...outcome.imported.exchange, notes: outcome.imported.notes.map((n) => n.message) } : {};
}

const values = {
  documentType: 'Công văn',
  number: '33/UBND-VX',
  date: '2021-11-02',
  place: 'Tam Đường',
  issuer: 'Ủy ban nhân dân huyện Tam Đường',
  title: 'tăng cường phòng, chống dịch',
  signatory: { name: 'Lò Văn Mẫu', position: 'Phó Chủ tịch', capacity: 'KT. CHỦ TỊCH' },
  recipients: ['Như trên', 'Lưu: VT'],
  sentTo: ['Sở Y tế tỉnh Lai Châu'],
  priority: 'khẩn',
  sphere: 'Công khai',
};

const utf16 = (words: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${words}`, 'utf16le'));
const beside = ({ name, content }: Attached): Record<string, Uint8Array> => ({
  [`tep/${name}`]: strToU8(String(content)),
});
const named = (files: readonly Attached[]): string =>
  `<EdXMLEnvelope><MessageHeader>${headerXml()}</MessageHeader><Manifest>${files
    .map(({ name }) => `<Reference><AttachmentName>${name}</AttachmentName></Reference>`)
    .join('')}</Manifest></EdXMLEnvelope>`;

test.each<[string, string | Uint8Array]>([
  ['QCVN 102:2016', qcvnPackage([TEXT, ANNEX])],
  ['eDoc', edocPackage([TEXT, ANNEX])],
  ['the older envelope', soapPackage([TEXT, ANNEX])],
  ['MIME', mimePackage([TEXT, ANNEX])],
  ['UTF-16, as .NET writes it', utf16(qcvnPackage([TEXT, ANNEX]).replace('utf-8', 'utf-16'))],
  ['a zip around a package', zipSync({ 'goi.edxml': strToU8(qcvnPackage([TEXT, ANNEX])) })],
  [
    'a zip with the files beside',
    zipSync({ 'a.edxml': strToU8(named([TEXT, ANNEX])), ...beside(ANNEX), ...beside(TEXT) }),
  ],
])('%s: values, text and the other file', async (_dialect, source) => {
  expect(await formatOf(typeof source === 'string' ? strToU8(source) : source)).toEqual({ is: 'edxml' });
  const outcome = await read(source);
  if (!outcome.ok) throw new Error(outcome.fault.message);
  const { imported } = outcome;
  expect(imported.kind).toBe('edxml');
  expect(imported.exchange).toEqual(values);
  expect(new TextDecoder().decode(imported.bytes)).toBe(TEXT.words);
  expect(imported.attachments.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    [ANNEX.name, ANNEX.words],
  ]);
  expect(imported.notes.map((n) => n.message)).toEqual([
    'Lấy chữ từ tệp “Công văn 33.docx”. Gói còn 1 tệp khác: “Phụ lục.xlsx”.',
  ]);
});

test.each<[string, Partial<typeof HEADER>, Record<string, unknown>]>([
  [
    'nothing in place of values',
    { Subject: 'N/A', PromulgationInfo: '<Place>N/A</Place>' },
    { title: null, place: null, date: null },
  ],
  ['a type by its code alone', { DocumentType: '<Type>18</Type>' }, { documentType: null }],
  ['a type in words', { DocumentType: 'Quyết định' }, { documentType: 'Quyết định' }],
  [
    'how it was signed is no capacity',
    { SignerInfo: '<Competence>Trực tiếp</Competence><FullName>Lò Văn Mẫu</FullName>' },
    { signatory: { name: 'Lò Văn Mẫu', position: null, capacity: null } },
  ],
  [
    'a signer by another name',
    { SignerInfo: '<Signer>Lò Văn Mẫu</Signer>' },
    { signatory: { name: 'Lò Văn Mẫu', position: null, capacity: null } },
  ],
  ['a signer of figures', { SignerInfo: '<FullName>123</FullName>' }, { signatory: null }],
  ['an urgency in words', { OtherInfo: '<Priority>Hỏa tốc</Priority>' }, { priority: 'Hỏa tốc', sphere: null }],
  ['an urgency that no list has', { OtherInfo: '<Priority>9</Priority>' }, { priority: null }],
  ['letters in two parts', { Subject: 'Co\u0302ng tác' }, { title: 'Công tác' }],
])('%s', async (_what, parts, expected) => {
  expect(await valuesOf(headerXml({ ...HEADER, ...parts }))).toMatchObject(expected);
});

test.each<[string, Partial<typeof HEADER>, RegExp]>([
  [
    'a number that is none',
    { Code: '<CodeNumber>33</CodeNumber><CodeNotation>34</CodeNotation>' },
    /số, ký hiệu là “33 · 34”/,
  ],
  [
    'a day that is none',
    { PromulgationInfo: '<PromulgationDate>30/02/2021</PromulgationDate>' },
    /ngày ban hành là “30\/02\/2021”/,
  ],
  ['a degree of secrecy', { OtherInfo: '<Secret>1</Secret>' }, /độ mật là “1”/],
  [
    'a narrow circle',
    { OtherInfo: '<SphereOfPromulgation>Lưu hành nội bộ</SphereOfPromulgation>' },
    /phạm vi phổ biến là “Lưu hành nội bộ”/,
  ],
])('%s is said', async (_what, parts, words) => {
  const { notes } = (await valuesOf(headerXml({ ...HEADER, ...parts }))) as { notes: readonly string[] };
  expect(notes.filter((n) => words.test(n))).toHaveLength(1);
});

test.each<[string, Partial<typeof HEADER>]>([
  ['no secrecy', { OtherInfo: '<Secret>0</Secret>' }],
  ['no secrecy in words', { OtherInfo: '<Secret>Không</Secret>' }],
  ['a wide circle', { OtherInfo: '<SphereOfPromulgation>Trong và ngoài ngành</SphereOfPromulgation>' }],
])('%s is not said', async (_what, parts) => {
  expect((await valuesOf(headerXml({ ...HEADER, ...parts })))['notes']).toEqual([]);
});

const broken = { name: 'Bản ký.pdf', words: 'HỎNG', content: 'HỎNG' };

test('a document that cannot be read leaves the next, and it is said', async () => {
  const outcome = await read(edocPackage([broken, TEXT]));
  if (!outcome.ok) throw new Error(outcome.fault.message);
  expect(new TextDecoder().decode(outcome.imported.bytes)).toBe(TEXT.words);
  const [first] = outcome.imported.notes;
  expect(first?.weight).toBe('check');
  expect(first?.message).toContain('“Bản ký.pdf”: Tệp hỏng.');
});

test('a zip around one file is taken off, a document that is a zip is not', async () => {
  const wrapped = Buffer.from(zipSync({ '7f3.docx': strToU8(TEXT.words) })).toString('base64');
  const office = Buffer.from(zipSync({ '[Content_Types].xml': strToU8('<Types/>') })).toString('base64');
  const source = qcvnPackage([TEXT, { name: 'b.docx', content: 'b' }])
    .replace(base64(TEXT.words), wrapped)
    .replace(base64('b'), office);
  const outcome = await read(source);
  if (!outcome.ok) throw new Error(outcome.fault.message);
  expect(new TextDecoder().decode(outcome.imported.bytes)).toBe(TEXT.words);
  expect(Buffer.from(outcome.imported.attachments[0]?.bytes ?? []).toString('base64')).toBe(office);
});

test('a file that is named and not there is said', async () => {
  const outcome = await read(zipSync({ 'a.edxml': strToU8(named([TEXT, ANNEX])), ...beside(TEXT) }));
  if (!outcome.ok) throw new Error(outcome.fault.message);
  expect(outcome.imported.notes.map((n) => [n.weight, n.message.slice(0, 32)])).toEqual([
    ['lost', 'Tệp đính kèm “Phụ lục.xlsx” khôn'],
  ]);
});

test.each<[string, string | Uint8Array, RegExp]>([
  [
    'a secret document',
    edocPackage([TEXT], headerXml({ ...HEADER, OtherInfo: '<Secret>Tối mật</Secret>' })),
    /độ mật là “Tối mật”/,
  ],
  ['no document', edocPackage([ANNEX]), /không có tệp văn bản nào đọc được.*chỉ có “Phụ lục\.xlsx”/],
  ['no file', edocPackage([]), /không có tệp đính kèm nào/],
  ['no readable document', edocPackage([broken]), /“Bản ký\.pdf”: Tệp hỏng\./],
  ['content that is no base64', edocPackage([TEXT]).replace(base64(TEXT.words), '***'), /chỉ có “Công văn 33\.docx”/],
  ['another XML', '<Envelope><Body/></Envelope>', /không có phần MessageHeader/],
  ['XML cut short', qcvnPackage([TEXT]).slice(0, 700), /không phải XML đúng cách/],
  ['entities', `<!DOCTYPE a [<!ENTITY x "y">]>${edocPackage([TEXT])}`, /có DOCTYPE/],
  ['two packages', zipSync({ 'a.edxml': strToU8('<a/>'), 'b.edxml': strToU8('<b/>') }), /có 2 gói tin/],
  ['a zip without package', zipSync({ 'a.docx': strToU8('a') }), /không có gói tin \.edxml nào/],
  ['a broken zip', zipSync({ 'a.edxml': strToU8(edocPackage([TEXT])) }).subarray(0, 90), /Tệp nén hỏng/],
  ['MIME without XML', mimePackage([TEXT]).replaceAll('MessageHeader', 'Other'), /không phần nào là phần đầu/],
])('%s is a fault', async (_what, source, words) => {
  const outcome = await read(source);
  expect(outcome.ok).toBe(false);
  expect(outcome.ok ? '' : outcome.fault.message).toMatch(words);
});

test.each<[string, string]>([
  ['a text', 'Số: 33/UBND-VX về edXML\n'],
  ['headers of a letter in a text', 'Content-Type: văn bản\n\nSố: 33\n'],
  ['a line of dashes', '-------\nSố: 33/UBND-VX\n'],
])('%s does not look like a package', async (_what, words) => {
  expect(await formatOf(strToU8(words))).toEqual({ is: 'text' });
});

test('a zip of Word does not look like a package', async () => {
  const word = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<a/>') });
  expect(await formatOf(word)).toEqual({ is: 'docx' });
});
