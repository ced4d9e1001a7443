import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSourceLines } from './source-lines.ts';

const linesOf = (bytes: Uint8Array | string, known = 1000): readonly string[] => {
  const content = mkdtempSync(join(tmpdir(), 'lines-'));
  mkdirSync(join(content, 'sources'));
  writeFileSync(join(content, 'sources/a.txt'), bytes);
  const source = { file: 'content/sources/a.txt', sha256: '', bytes: known, encoding: '', lines: 0 };
  return readSourceLines(content, { id: 'a', source });
};

test.each([
  ['lines keep their numbers, blank ones too', 'Điều 1\n\n  Điều 2  \n', ['Điều 1', '', 'Điều 2']],
  ['of any line ending', 'Điều 1\r\n\r\nĐiều 2', ['Điều 1', '', 'Điều 2']],
  ['a page break within a line ends none', 'Điều 1\fĐiều 2\nĐiều 3', ['Điều 1 Điều 2', 'Điều 3']],
])('%s', (_, text, lines) => {
  const read = linesOf(text).map((line) => line.replace(/\s*\f\s*/g, ' ').trim());
  expect(read.filter((line, i) => line !== '' || i < lines.length)).toEqual(lines);
});

test('letters of an old encoding are read as conversion reads them', () => {
  expect(linesOf(Buffer.from('\ufeffỦy ban nhân dân tỉnh Lai Châu\nSố: 1', 'utf16le'))).toEqual([
    'Ủy ban nhân dân tỉnh Lai Châu',
    'Số: 1',
  ]);
});

test('a file that has grown since it was converted, or is no text any more, has none', () => {
  expect(linesOf('Điều 1 của văn bản', 3)).toEqual([]);
  expect(linesOf(new Uint8Array([0, 1, 2, 0, 0, 0, 1]))).toEqual([]);
});
