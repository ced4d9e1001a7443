import { describe, expect, test } from 'vitest';
import { knowledge } from '../../scripts/tests/test-knowledge.ts';
import type { Sidecar } from './correct/sidecar.ts';
import { readArchive } from './convert.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const text = {
  id: 'a',
  path: 'a.txt',
  bytes: utf8('THÔNG BÁO\nVề việc kiểm kê kho Vĩnh Trù\n\nCác phòng kiểm kê./.\n'),
};
const other = { id: 'b', path: 'b.txt', bytes: utf8('THÔNG BÁO\nVề việc trực lễ\n\nCác phòng trực./.\n') };

const read = (yaml: string | Uint8Array, files = [text, other]) => {
  const sidecar: Sidecar = { path: 'a.yaml', bytes: typeof yaml === 'string' ? utf8(yaml) : yaml };
  const { documents, removals, diagnostics } = readArchive(files, knowledge, { sidecars: new Map([['a', sidecar]]) });
  const said = diagnostics.filter((d) => d.file === 'a.yaml');
  return {
    published: documents.map((d) => d.fields.id),
    removals,
    codes: said.map((d) => d.code),
    words: said.map((d) => d.value).join('\n'),
  };
};

test.each([
  ['in one line', 'withdrawn: { reason: tài liệu nội bộ, content: remove }'],
  ['in lines', 'withdrawn:\n  reason: tài liệu nội bộ\n  content: remove'],
  ['with who and why around it', 'withdrawn: { value: { reason: tài liệu nội bộ, content: remove }, by: Lò Thị A }'],
  ['in quotation marks', 'withdrawn: { reason: "tài liệu nội bộ", "content": "remove" }'],
])('the content of a text is taken down %s', (_, yaml) => {
  const { published, removals, codes } = read(yaml);
  expect(published).toEqual(['b']);
  expect(removals).toEqual([{ id: 'a', reason: 'tài liệu nội bộ', on: null, describedAs: null, replacedBy: null }]);
  expect(codes).toEqual(['da-go', 'go-con-ban-sao']);
});

test('the notice says the day, what staff describe and the replacement, and no more', () => {
  const { removals } = read(
    'title: Kiểm kê kho\nwithdrawn: { reason: đóng dấu nhầm, on: 2026-11-20, describedAs: Một thông báo năm 2021, replacedBy: b.txt, content: remove }',
  );
  expect(removals).toEqual([
    { id: 'a', reason: 'đóng dấu nhầm', on: '2026-11-20', describedAs: 'Một thông báo năm 2021', replacedBy: 'b' },
  ]);
});

describe('a slip never publishes what was to be taken down', () => {
  test.each([
    ['another word', 'withdrawn: { reason: mật, content: removed }'],
    ['a Vietnamese word', 'withdrawn: { reason: mật, content: gỡ }'],
    ['no word', 'withdrawn:\n  reason: mật\n  content:'],
    ['capitals of the key', 'withdrawn: { reason: mật, Content: remove }'],
    ['capitals of the word', 'withdrawn: { reason: mật, content: Remove }'],
    ['the key misspelt', 'withdrawn: { reason: mật, contnet: remove }'],
    ['not indented', 'withdrawn:\nreason: mật\ncontent: remove'],
    ['in the wrong group', 'withdraw: { reason: mật, content: remove }'],
    ['alone', 'content: remove'],
    ['kept in the wrong place', 'content: keep'],
    ['an anchor', 'withdrawn: { reason: mật, content: &x remove }'],
    ['a remark on its line', 'withdrawn:\n  reason: mật\n  content: remove # ngay'],
    ['a comma in the reason', 'withdrawn: { reason: mật, gửi nhầm, content: remove }'],
    ['no space after the colon', 'withdrawn:\n  reason: mật\n  content:remove'],
    ['the wide colon', 'withdrawn:\n  reason: mật\n  content：remove'],
    ['the bracket not closed', 'withdrawn: { reason: mật, content: remove\ntitle: x'],
    ['kept once and removed once', 'withdrawn: { reason: mật, content: keep }\ncontent:remove'],
    ['a tab', 'withdrawn:\n\treason: mật\n\tcontent: remove'],
    ['the key twice', 'withdrawn: { reason: mật, content: remove }\nwithdrawn: { reason: mật }'],
    ['a file in UTF-16', utf16('withdrawn: { reason: mật, content: remove }')],
  ])('%s', (_, yaml) => {
    const { published, removals, codes } = read(yaml);
    expect(published).toEqual(['b']);
    expect(removals.map((r) => r.id)).toEqual(['a']);
    expect(codes).toContain('go-chua-ro');
  });

  test.each([
    ['no reason', 'withdrawn: { content: remove }', 'sua-sai-dang'],
    ['a slip elsewhere', 'title: a: b\nwithdrawn: { reason: mật, content: remove }', 'sua-yaml-hong'],
    ['a wrong day', 'withdrawn: { reason: mật, on: 20/11/2026, content: remove }', 'sua-sai-dang'],
    ['an unknown key', 'withdrawn: { reason: mật, ngay: 2026, content: remove }', 'sua-muc-la'],
    [
      'a replacement that is not held',
      'withdrawn: { reason: mật, replacedBy: c, content: remove }',
      'thay-bang-khong-co',
    ],
    ['itself as replacement', 'withdrawn: { reason: mật, replacedBy: a, content: remove }', 'thay-bang-khong-co'],
  ])('%s is reported', (_, yaml, code) => {
    const { published, codes } = read(yaml);
    expect(published).toEqual(['b']);
    expect(codes).toContain(code);
  });
});

describe('near misses stay published', () => {
  test.each([
    ['withdrawn only', 'withdrawn: { reason: đưa lên hai lần }'],
    ['kept', 'withdrawn: { reason: đưa lên hai lần, content: keep }'],
    ['the word in a title', "title: 'content: remove'"],
    ['the word in a reason', 'withdrawn: { reason: "content, remove", replacedBy: b }'],
    ['a place that is not one', 'localities: [{ unit: 2021/lang-son/huyen-binh-gia, remove: true }]'],
    ['a broken file without it', 'title: a: b'],
    ['kept, and broken elsewhere', 'withdrawn: { reason: đưa lên hai lần, content: keep }\ntitle: a: b'],
    ['in a comment', '# content: remove\ntitle: Kiểm kê'],
  ])('%s', (_, yaml) => {
    const { published, removals, codes } = read(yaml);
    expect(published).toEqual(['a', 'b']);
    expect(removals).toEqual([]);
    expect(codes).not.toContain('go-chua-ro');
  });
});

test('what is still in the repository is named by its place, never by its words', () => {
  const { codes, words } = read(
    'title: Kiểm kê kho Vĩnh Trù\nKho Vĩnh Trù: x\nnumber: sai dạng 77\nwithdrawn: { reason: mật, content: remove }',
  );
  expect(codes).toEqual(['da-go', 'go-con-ban-sao']);
  expect(words).toContain('tệp a.txt và mục title, (tên lạ), number của tệp .yaml');
  expect(words).not.toMatch(/Vĩnh Trù|sai dạng/);
});

test('once the text is deleted, its sidecar alone keeps the address', () => {
  const { published, removals, codes } = read('withdrawn: { reason: mật, content: remove }', [other]);
  expect(published).toEqual(['b']);
  expect(removals.map((r) => r.id)).toEqual(['a']);
  expect(codes).toEqual(['da-go']);
});

test('a document may be replaced by one whose content was taken down', () => {
  const sidecars = new Map([
    ['a', { path: 'a.yaml', bytes: utf8('withdrawn: { reason: mật, content: remove }') }],
    ['b', { path: 'b.yaml', bytes: utf8('withdrawn: { reason: bản cũ, replacedBy: a }') }],
  ]);
  const { documents, diagnostics } = readArchive([text, other], knowledge, { sidecars });
  expect(documents.map((d) => d.fields.id)).toEqual(['b']);
  expect(diagnostics.map((d) => d.code)).not.toContain('thay-bang-khong-co');
});
