import { expect, test } from 'vitest';
import { linesOf } from '../../text/lines.ts';
import { flattenedTableLines } from './flattened-tables.ts';

const tableIn = (text: string): [number, number] | null => {
  const lines = linesOf(text);
  const found = [...flattenedTableLines(lines, { from: 0, to: lines.length })];
  return found.length === 0 ? null : [found[0] ?? 0, found.at(-1) ?? 0];
};

test.each<[string, string, [number, number]]>([
  ['numbers with a full stop', 'Gồm:\nSTT\nTên\nCơ quan\n1.\nLuật A\nBộ B\n2.\nLuật C\nBộ D\nĐiều 3. Khác.', [1, 9]],
  ['bare numbers', 'TT\nXã\n1\nBình Minh\n2\nBình An\n3\nBình Tân', [0, 7]],
  ['blank lines between cells', 'STT\n\nTên\n\n1.\n\nA\n\n2.\n\nB\n\nĐiều 2. Khác.', [0, 10]],
  ['cells of two lines', 'Số TT\nTên\n1.\nỦy ban\nKinh tế\n2.\nỦy ban\nPháp luật', [0, 7]],
  ['numbers with a nought', 'STT\nTên\n01\nA\n02\nB', [0, 5]],
])('%s', (_, text, ends) => {
  expect(tableIn(text)).toEqual(ends);
});

test.each([
  ['points whose numbers stand alone', '1.\nRà soát văn bản\n2.\nBáo cáo'],
  ['one row', 'STT\nTên\n1.\nLuật A'],
  ['a chapter among the cells', 'STT\nTên\n1.\nA\nChương II\n2.\nB'],
  ['numbers that do not follow', 'STT\nTên\n1.\nA\n5.\nB'],
  ['a sentence about it', 'Cột STT ghi số thứ tự\n1.\nA\n2.\nB'],
])('near miss: %s', (_, text) => {
  expect(tableIn(text)).toBeNull();
});
