import { expect, test } from 'vitest';
import { marked, takeMarks } from './word-mark.ts';

const found = (word: string) => ({ word, confidence: 40, page: 1, box: { x0: 0, y0: 0, x1: 9, y1: 9 } });
const UNSURE = ['Tinh', 'Đuờng', '𝄞a', 'x'].map(found);

test('words are found again where the layout put them', () => {
  const text = `Số: 33\n${marked('Đuờng', 1)}, huyện ${marked('𝄞a', 2)} ${marked('Tinh', 0)}\n`;
  const taken = takeMarks(text, UNSURE);
  expect(taken.text).toBe('Số: 33\nĐuờng, huyện 𝄞a Tinh\n');
  expect(taken.unsure.map(({ line, column, word }) => [line, column, word])).toEqual([
    [2, 1, 'Đuờng'],
    [2, 14, '𝄞a'],
    [2, 18, 'Tinh'],
  ]);
  const lines = taken.text.split('\n');
  for (const { line, column, word } of taken.unsure) expect(lines[line - 1]?.slice(column - 1)).toMatch(word);
});

test.each(['1', '-', '–', ''])('%j carries no mark, for it may be a mark of a list', (word) => {
  expect(marked(word, 3)).toBe(word);
});

test('a text without marks stays', () => {
  expect(takeMarks('a\nb\n', UNSURE)).toEqual({ text: 'a\nb\n', unsure: [] });
});
