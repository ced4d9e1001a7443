import { expect, test } from 'vitest';
import { noteTexts, withoutNotes } from './footnotes.ts';
import type { Row } from './rows.ts';

/** Rows of size 12, those that begin with `~` of size 9. */
const rowsFrom = (...lines: string[]): Row[] =>
  lines.map((line, i) => ({
    y: i * 15,
    size: line.startsWith('~') ? 9 : 12,
    parts: [{ text: line.replace('~', ''), x: 0, end: 100 }],
  }));
const parted = (...lines: string[]): [number, string[]] => {
  const { text, notes } = withoutNotes(rowsFrom(...lines));
  return [text.length, noteTexts(notes)];
};

test.each<[string, string[], [number, string[]]]>([
  [
    'small rows that a figure in the text leads to',
    ['Theo số liệu[1] của Sở', '~1 Báo cáo số 12', '~của Sở Y tế.', '~2 Báo cáo khác.'],
    [1, ['[1] Báo cáo số 12 của Sở Y tế.', '[2] Báo cáo khác.']],
  ],
  ['their figure may be raised too', ['Theo số liệu[3] của Sở', '~[3] Báo cáo.'], [1, ['[3] Báo cáo.']]],
  [
    'near miss: small recipients, to which no figure leads',
    ['Theo số liệu của Sở', '~Nơi nhận:', '~1 bản lưu'],
    [3, []],
  ],
  ['near miss: a figure that leads to another number', ['Theo số liệu[2] của Sở', '~1 bản lưu'], [2, []]],
  ['near miss: rows as large as the text', ['Theo số liệu[1] của Sở', '1 Báo cáo.'], [2, []]],
])('%s', (_, lines, found) => {
  expect(parted(...lines)).toEqual(found);
});
