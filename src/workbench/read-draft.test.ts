import { describe, expect, test } from 'vitest';
import { knowledge } from '../../scripts/tests/test-knowledge.ts';
import { addresses } from '../archive/urls.ts';
import { convertArchive } from '../convert/convert.ts';
import { readDraft } from './read-draft.ts';
import type { DraftReading } from './reading.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const directive = [
  'ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\n\nSố: 5/CT-UBND\nLai Châu, ngày 5 tháng 3 năm 2021\n',
  'CHỈ THỊ\nVề việc phòng dịch\n\n1. Sở Y tế thực hiện Kế hoạch số 7/KH-UBND ngày 02/01/2021 của UBND tỉnh Lai Châu.\n',
].join('\n');

const read = (text: string, more: { name?: string; sidecar?: string } = {}): DraftReading =>
  readDraft(
    { name: more.name ?? 'lai-chau-2021-chi-thi-5.txt', bytes: utf8(text), sidecar: more.sidecar ?? null },
    knowledge,
    addresses('/kho/'),
  );
const said = ({ diagnostics }: DraftReading): string[] =>
  diagnostics.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);

const stated = 'content/sources/lai-chau-2021-chi-thi-5';

describe('a draft that would be published', () => {
  const whole = read(directive);

  test('is the page that convert writes of it, and what inspect says', () => {
    const file = { id: 'lai-chau-2021-chi-thi-5', path: `${stated}.txt`, bytes: utf8(directive) };
    const [converted] = convertArchive([file], knowledge).documents;
    expect(whole.outcome).toBe('published');
    expect(whole.mdx).toBe(converted?.mdx);
    expect(whole.directive).toEqual(converted?.fields);
    expect(JSON.parse(whole.inspected)).toMatchObject([{ source: 'lai-chau-2021-chi-thi-5.txt', number: '5/CT-UBND' }]);
  });

  test('is told in the words of check', () => {
    expect(whole.report.fields.find(({ field }) => field === 'documentType')).toMatchObject({
      ...{ name: 'tên loại', value: 'Chỉ thị', origin: 'stated' },
    });
    expect(whole.report.references.map(({ name }) => name)).toEqual(['Kế hoạch 7/KH-UBND']);
    expect(whole.findings.map(({ code }) => code).toSorted()).toEqual(
      whole.diagnostics.map(({ code }) => code).toSorted(),
    );
    expect(whole.findings.every(({ message, mend }) => message !== '' && mend !== '')).toBe(true);
  });

  test('has the body of its page, with links below the root of the site and to the page itself', () => {
    expect(whole.bodyHtml).toContain('href=/kho/dia-phuong/2021/lai-chau/');
    expect(whole.bodyHtml).toMatch(/class=cite href="?#/);
    expect(whole.bodyHtml).toContain('id=dong-4');
  });

  test('is given a name by what was read', () => {
    expect(whole.proposedName).toBe('lai-chau-2021-chi-thi-5-phong-dich');
  });
});

test('the lines of the text are those of the file, whatever ends them', () => {
  const { text, encoding } = read(`\ufeff${directive.replaceAll('\n', '\r\n')}`);
  expect([text, encoding]).toEqual([directive, 'UTF-8']);
});

describe('corrections beside the text', () => {
  test('hold', () => {
    const { directive: fields } = read(directive, { sidecar: 'title: phòng, chống dịch\n' });
    expect([fields?.title, fields?.origins.title.origin]).toEqual(['phòng, chống dịch', 'staff']);
  });

  test('that are wrong are said at their place and cost nothing else', () => {
    const reading = read(directive, { sidecar: 'title: phòng, chống dịch\ndate: hôm qua\n' });
    expect(said(reading).find((line) => line.includes('.yaml'))).toMatch(
      / content\/sources\/lai-chau-2021-chi-thi-5\.yaml:2:\d/,
    );
    expect(reading.directive?.title).toBe('phòng, chống dịch');
  });

  test('that name a replacement leave it to the archive whether there is one', () => {
    const { diagnostics, doubtsOfArchive } = read(directive, {
      sidecar: 'withdrawn: { reason: trùng, replacedBy: lai-chau-6 }\n',
    });
    expect(diagnostics.map(({ code }) => code)).not.toContain('thay-bang-khong-co');
    expect(doubtsOfArchive).toMatchObject([
      { code: 'thay-bang-khong-co', value: 'lai-chau-6', file: `${stated}.yaml`, line: 1 },
    ]);
  });

  test('that take the content down leave no page', () => {
    const reading = read(directive, { sidecar: 'withdrawn: { reason: mật, content: remove }\n' });
    expect([reading.outcome, reading.directive, reading.mdx, reading.bodyHtml]).toEqual([
      'taken-down',
      null,
      null,
      null,
    ]);
    expect(reading.inspected).not.toContain('5/CT-UBND');
  });
});

describe('a draft that the gate holds back', () => {
  const secret = directive.replace('\n\nSố:', '\nMẬT\n\nSố:');

  test('has no page and no name, its findings repeat none of its words, and inspect still reads it', () => {
    const reading = read(secret);
    expect([reading.outcome, reading.directive, reading.mdx, reading.bodyHtml, reading.proposedName]).toEqual([
      'withheld',
      null,
      null,
      null,
      null,
    ]);
    expect(said(reading)).toEqual([`dau-mat ${stated}.txt:3:1`]);
    expect(JSON.stringify(reading.diagnostics)).not.toContain('phòng dịch');
    expect([reading.report.fields, reading.report.places]).toEqual([[], []]);
    expect(reading.findings[0]?.mend).toContain('public:');
    expect(JSON.parse(reading.inspected)).toMatchObject([{ number: '5/CT-UBND' }]);
  });

  test('is published where staff answer for it', () => {
    const sidecar =
      "public: { by: 'Văn phòng UBND tỉnh', on: 2026-11-20, ground: 'đã giải mật theo Quyết định 12/QĐ-UBND' }\n";
    expect(read(secret, { sidecar }).outcome).toBe('published');
  });
});

describe('names of files', () => {
  test.each([
    ['Công văn 33.txt', 'cong-van-33', 'published', ['ten-tep-kho-dung']],
    ['con.txt', 'con', 'published', ['ten-tep-windows']],
    ['….txt', '', 'left-out', ['ten-tep-khong-hop-le']],
    [`${'a'.repeat(201)}.txt`, 'a'.repeat(201), 'left-out', ['ten-tep-khong-hop-le']],
    [`${'a'.repeat(200)}.txt`, 'a'.repeat(200), 'published', []],
  ])('%s', (name, id, outcome, codes) => {
    const reading = read(directive, { name });
    expect([reading.id, reading.outcome]).toEqual([id, outcome]);
    expect(reading.diagnostics.map(({ code }) => code).filter((code) => code.startsWith('ten-tep'))).toEqual(codes);
    expect(reading.inspected).toContain('5/CT-UBND');
  });
});

describe('what is no text', () => {
  test.each<[string, Uint8Array, string]>([
    ['an empty file', utf8(''), 'tep-rong'],
    ['a PDF', utf8('%PDF-1.7\n'), 'khong-phai-van-ban'],
    [
      'bytes of no table',
      Uint8Array.from([0x47, 0x72, 0xfc, 0xdf, 0x65, 0x20, 0xff, 0xfe, 0x81]),
      'khong-giai-ma-duoc',
    ],
    ['a text that is too large', utf8('a\n'.repeat(2_000_001)), 'qua-gioi-han'],
  ])('%s is left out, and why is said', (_, bytes, code) => {
    const reading = readDraft({ name: 'a.txt', bytes, sidecar: null }, knowledge, addresses('/'));
    expect([reading.outcome, reading.directive]).toEqual(['left-out', null]);
    expect(reading.diagnostics.map((d) => d.code)).toEqual([code]);
  });
});

test('the tables that are served give the knowledge that conversion has', () => {
  // Rows must survive being written as JSON: whatever they hold is plain.
  const { types, issuers, departmentRows, bodyRows, officeRows, terms } = knowledge;
  for (const rows of [types, issuers, departmentRows, bodyRows, officeRows, terms])
    expect(JSON.parse(JSON.stringify(rows))).toStrictEqual(rows);
});
