import { describe, expect, test } from 'vitest';
import { knowledge } from '../../scripts/tests/test-knowledge.ts';
import { readArchive } from './convert.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const fileOf = (id: string, text: string) => ({ id, path: `${id}.txt`, bytes: utf8(text) });

const PATIENT =
  'THÔNG BÁO\nVề việc truy vết bệnh nhân Triệu Thị Xuyến\n\nBệnh nhân sinh năm 1985, CCCD 020185004321, điện thoại 0987 654 321./.\n';
const STAMPED = 'MẬT\n\nTHÔNG BÁO\nVề việc tuần tra Nà Kravon\n\nCác phòng tuần tra./.\n';
const PLAIN = 'THÔNG BÁO\nVề việc trực lễ\n\nCác phòng trực./.\n';
const ANSWER = 'public: { by: Văn phòng UBND huyện, on: 2026-11-20, ground: đã giải mật theo Quyết định 12 }\n';

const read = (text: string, yaml: string | null = null, gate: 'shut' | 'open' = 'shut') => {
  const sidecars = new Map(yaml === null ? [] : [['a', { path: 'a.yaml', bytes: utf8(yaml) }]]);
  const archive = readArchive([fileOf('a', text), fileOf('b', PLAIN)], knowledge, { sidecars, gate });
  return {
    published: archive.documents.map(({ fields }) => fields.id),
    fields: archive.documents[0]?.fields,
    withheld: [...archive.withheld],
    codes: archive.diagnostics.filter((d) => d.file.startsWith('a.')).map((d) => d.code),
    words: JSON.stringify(archive.diagnostics),
  };
};

test.each([
  ['a stamp', STAMPED, ['dau-mat']],
  ['personal data', PATIENT, ['du-lieu-ca-nhan', 'du-lieu-ca-nhan', 'du-lieu-ca-nhan']],
])('a text with %s is held back, and nothing else is said of it', (_, text, codes) => {
  const { published, withheld, codes: said, words } = read(text);
  expect(published).toEqual(['b']);
  expect(withheld).toEqual(['a']);
  expect(said).toEqual(codes);
  expect(words).not.toMatch(/Xuyến|020185004321|0987|1985|Kravon/);
});

test('its sidecar is not quoted either', () => {
  const { codes, words } = read(
    STAMPED,
    'title: tuần tra Nà Kravon\nnumber: Kravon\nKravon: x\nissuer: { Kravon: y }\n',
  );
  expect(codes).toEqual(['dau-mat']);
  expect(words).not.toContain('Kravon');
});

test('a place in the file as received is named', () => {
  const { diagnostics } = readArchive([fileOf('a', '\ufeffMột\r\n\r\nCCCD 020185004321\r\n')], knowledge);
  expect(diagnostics).toMatchObject([{ code: 'du-lieu-ca-nhan', file: 'a.txt', line: 3, column: 6 }]);
});

test('an answer publishes it, with its note', () => {
  for (const text of [STAMPED, PATIENT]) {
    const { published, fields, withheld, codes } = read(text, ANSWER);
    expect(published).toEqual(['a', 'b']);
    expect(withheld).toEqual([]);
    expect(codes).toContain('dang-co-can-cu');
    expect(fields?.public).toEqual({
      by: 'Văn phòng UBND huyện',
      on: '2026-11-20',
      ground: 'đã giải mật theo Quyết định 12',
    });
  }
});

test('what is answered is summed up by its lines, not repeated', () => {
  const { words } = read(PATIENT, ANSWER);
  expect(words).toContain('số định danh, căn cước, hộ chiếu hay bảo hiểm (dòng 4)');
  expect(words).not.toMatch(/020185004321|0987 654/);
});

describe('a wrong answer keeps the text held back', () => {
  test.each([
    ['nothing', 'public:'],
    ['a word', 'public: yes'],
    ['true', 'public: true'],
    ['no ground', 'public: { by: Văn phòng, on: 2026-11-20 }'],
    ['no day', 'public: { by: Văn phòng, ground: đã giải mật }'],
    ['nobody', 'public: { on: 2026-11-20, ground: đã giải mật }'],
    ['a ground that says nothing', 'public: { by: Văn phòng, on: 2026-11-20, ground: không rõ }'],
    ['a month', 'public: { by: Văn phòng, on: 2026-11, ground: đã giải mật }'],
    ['a day that is none', 'public: { by: Văn phòng, on: 2026-02-30, ground: đã giải mật }'],
    ['a day of another form', 'public: { by: Văn phòng, on: 20/11/2026, ground: đã giải mật }'],
    ['a key too many', 'public: { by: Văn phòng, on: 2026-11-20, ground: đã giải mật, why: Kravon }'],
    ['a key misspelt', 'public: { by: Văn phòng, on: 2026-11-20, grund: Kravon }'],
    ['the name misspelt', 'publik: { by: Văn phòng, on: 2026-11-20, ground: Kravon }'],
    ['the name in capitals', 'Public: { by: Văn phòng, on: 2026-11-20, ground: Kravon }'],
    ['given twice', `${ANSWER}${ANSWER}`],
    ['a broken row', 'public: { by: Văn phòng, on: 2026-11-20, ground: Kravon'],
    ['the keys outside', 'by: Văn phòng\non: 2026-11-20\nground: Kravon'],
    ['in a comment', `# ${ANSWER}`],
    ['from before the text was changed', `${ANSWER}textChanges: [{ on: 2026-11-21, reason: quét lại }]`],
  ])('%s', (_, yaml) => {
    const { published, withheld, codes, words } = read(STAMPED, yaml);
    expect(published).toEqual(['b']);
    expect(withheld).toEqual(['a']);
    expect(codes).toContain('dang-chua-ro');
    expect(words).not.toContain('Kravon');
  });
});

test('near misses: a change of the same day, and an answer for a text in which nothing is seen', () => {
  expect(read(STAMPED, `${ANSWER}textChanges: [{ on: 2026-11-20, reason: quét lại }]`).published).toEqual(['a', 'b']);
  const { published, codes } = read(PLAIN, ANSWER);
  expect(published).toEqual(['a', 'b']);
  expect(codes).not.toContain('dang-co-can-cu');
});

test('data that staff enter beside a text are held back with it', () => {
  const { withheld, codes, words } = read(PLAIN, 'title: hỗ trợ ông Triệu Văn Xuyến, CCCD 020185004321\n');
  expect(withheld).toEqual(['a']);
  expect(codes).toEqual(['du-lieu-ca-nhan']);
  expect(words).not.toMatch(/020185004321|Triệu/);
});

test('a copy marked as redacted is published with the mark; what it still shows holds it back', () => {
  const mark = 'redacted: { on: 2026-11-20, what: số định danh của một người }\n';
  const covered = PATIENT.replace('Triệu Thị Xuyến', 'T.T.X.')
    .replace('020185004321', '…')
    .replace('0987 654 321', '…');
  expect(read(covered, mark).fields?.redacted).toEqual({
    on: '2026-11-20',
    what: 'số định danh của một người',
    by: null,
  });
  expect(read(PATIENT, mark).withheld).toEqual(['a']);
});

test.each([
  ['redacted: có', 'sua-sai-dang'],
  ['redacted: { what: tên }', 'sua-sai-dang'],
  ['redacted: { on: 2026-11-20, cover: tên }', 'sua-muc-la'],
])('a mark written as %j is reported', (yaml, code) => {
  expect(read(PLAIN, yaml).codes).toContain(code);
});

test('a text of very many data gets a few findings and a count', () => {
  const { codes, words } = read(Array.from({ length: 300 }, (_, i) => `CCCD 020185${100000 + i}`).join('\n'));
  expect(codes).toHaveLength(21);
  expect(words).toContain('còn 280 chỗ nữa');
});

test('an open gate lets a text pass and says what it sees', () => {
  const { published, withheld, codes } = read(STAMPED, null, 'open');
  expect(published).toEqual(['a', 'b']);
  expect(withheld).toEqual([]);
  expect(codes).toContain('dau-mat');
});

test('a text that was taken down is not looked through', () => {
  expect(read(STAMPED, 'withdrawn: { reason: đóng dấu nhầm, content: remove }\n').codes).not.toContain('dau-mat');
});

test('a text that is withdrawn and keeps its words is held back', () => {
  expect(read(STAMPED, 'withdrawn: { reason: đưa lên hai lần }\n').withheld).toEqual(['a']);
});
