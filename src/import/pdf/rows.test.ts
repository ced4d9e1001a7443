import { expect, test } from 'vitest';
import type { TextRun } from './page-content.ts';
import { rowsOf } from './rows.ts';

/** A run whose letters are half as wide as high. */
const at = (x: number, y: number, text: string, size = 12): TextRun => ({
  text,
  x,
  y,
  width: (text.length * size) / 2,
  size,
  font: '',
});
const texts = (runs: readonly TextRun[]): string[][] => rowsOf(runs).map(({ parts }) => parts.map(({ text }) => text));

test.each<[string, TextRun[], string[][]]>([
  [
    'rows from above, words from the left',
    [at(60, 40, 'hai'), at(0, 20, 'không'), at(0, 40, 'một')],
    [['không'], ['một', 'hai']].map((r) => (r.length === 2 ? ['một', 'hai'] : r)),
  ],
  ['a small gap is a space', [at(0, 20, 'Số:'), at(22, 20, '45')], [['Số: 45']]],
  ['no gap is no space', [at(0, 20, 'Ủ'), at(6, 20, 'Y BAN')], [['ỦY BAN']]],
  ['white space of the file counts once', [at(0, 20, 'Số: '), at(30, 20, '45')], [['Số: 45']]],
  ['a wide gap parts columns', [at(0, 20, 'SỞ Y TẾ'), at(120, 20, 'CỘNG HÒA')], [['SỞ Y TẾ', 'CỘNG HÒA']]],
  ['the mark of a list does not', [at(0, 20, '1.'), at(50, 20, 'Sở Y tế')], [['1. Sở Y tế']]],
  ['nor an article', [at(0, 20, 'Điều 12.'), at(80, 20, 'Hiệu lực')], [['Điều 12. Hiệu lực']]],
  [
    'a line that is stretched to both margins',
    [at(0, 20, 'về'), at(60, 20, 'việc'), at(130, 20, 'tăng'), at(200, 20, 'cường')],
    [['về việc tăng cường']],
  ],
  ['words printed twice to look bold', [at(0, 20, 'QUYẾT'), at(0.4, 20, 'QUYẾT')], [['QUYẾT']]],
  ['a raised figure leads to a note', [at(0, 20, 'năm 2024'), at(48, 16, '1', 7)], [['năm 2024[1]']]],
  ['a raised figure of a measure', [at(0, 20, '120 m'), at(30, 16, '2', 7), at(40, 20, 'đất')], [['120 m² đất']]],
  ['near miss: a small figure that stands apart', [at(0, 20, 'năm 2024'), at(300, 16, '1', 7)], [['1'], ['năm 2024']]],
  ['near miss: a figure as large as the words', [at(0, 20, 'Điều'), at(26, 20, '1')], [['Điều 1']]],
])('%s', (_, runs, rows) => {
  expect(texts(runs)).toEqual(rows);
});
