import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../scripts/tests/test-knowledge.ts';
import { decode } from '../decode/decode.ts';
import { excessOf, limits, tooManyCited } from '../limits.ts';
import { readDocument } from '../convert.ts';

const small = { ...limits, lines: 3, lineCharacters: 5 };

test.each<[string, ReturnType<typeof excessOf>]>([
  ['', null],
  ['a\nb\nc', null],
  ['a\nb\nc\n', null],
  ['a\r\nb\r\nc\r\n', null],
  ['a\rb\rc', null],
  ['12345\n12345', null],
  ['a\nb\nc\nd', { line: 4, value: 'tệp có 4 dòng, chỉ nhận đến 3' }],
  ['\n\n\n\n', { line: 4, value: 'tệp có 4 dòng, chỉ nhận đến 3' }],
  ['a\r\nb\rc\nd', { line: 4, value: 'tệp có 4 dòng, chỉ nhận đến 3' }],
  ['1234\n123456', { line: 2, value: 'dòng dài 6 chữ, chỉ nhận đến 5' }],
  ['123456\r\n1', { line: 1, value: 'dòng dài 6 chữ, chỉ nhận đến 5' }],
])('the lines of %j', (text, excess) => {
  expect(excessOf(text, small)).toEqual(excess);
});

describe('a text at a limit and one beyond it', () => {
  const said = (text: string): string[] =>
    decode({ id: 'a', path: 'a.txt', bytes: new TextEncoder().encode(text) }).diagnostics.map(
      (d) => `${d.code} ${d.line}`,
    );

  test.each([
    ['lines', 'a\n'.repeat(limits.lines), []],
    ['one line more', 'a\n'.repeat(limits.lines + 1), [`qua-gioi-han ${limits.lines + 1}`]],
    ['a long line', `a\n${'x'.repeat(limits.lineCharacters)}`, []],
    ['a longer line', `a\n${'x'.repeat(limits.lineCharacters + 1)}`, ['qua-gioi-han 2']],
  ])('%s', (_, text, codes) => {
    expect(said(text)).toEqual(codes);
  });
});

test('cited documents are counted, and the text beyond is left out with its number', () => {
  expect(tooManyCited('a.txt', limits.citedDocuments)).toBeNull();
  const cited = [1, 2, 3]
    .map((n) => `Căn cứ Công văn số ${n}/UBND-VX ngày 19/10/2021 của UBND tỉnh Lai Châu;\n`)
    .join('');
  const file = { id: 'a', path: 'a.txt', bytes: new TextEncoder().encode(cited) };
  expect(readDocument(file, knowledge, { ...limits, citedDocuments: 3 }).value).not.toBeNull();
  const { value, diagnostics } = readDocument(file, knowledge, { ...limits, citedDocuments: 2 });
  expect(value).toBeNull();
  expect(diagnostics.at(-1)).toMatchObject({
    code: 'qua-gioi-han',
    value: 'tệp viện dẫn 3 văn bản, chỉ nhận đến 2',
  });
});
