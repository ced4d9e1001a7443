import { expect, test } from 'vitest';
import type { Block, Outline } from '../model.ts';
import { sentencesIn } from './sentence.ts';

/** The sentence of `words` in a paragraph. */
const sentenceOf = (text: string, words: string): string => {
  const block: Block = {
    start: 0,
    end: text.length,
    part: 'body',
    kind: 'paragraph',
    role: null,
    depth: 0,
    style: null,
    label: null,
    anchor: 'a',
    marks: [],
  };
  const outline = { blocks: [block], reading: text } as unknown as Outline;
  const start = text.indexOf(words);
  const span = sentencesIn(outline)({ start, end: start + words.length });
  return text.slice(span.start, span.end).trim();
};

test.each([
  ['Hồ Chí Minh', 'Các tỉnh và TP. Hồ Chí Minh báo cáo. Sở Y tế tổng hợp.'],
  ['Ninh Kiều', 'UBND Q. Ninh Kiều báo cáo. Sở Y tế tổng hợp.'],
  ['Nam', 'Giao Đ/c. Nam báo cáo. Sở Y tế tổng hợp.'],
  ['Lan', 'Mời TS. Lan báo cáo. Sở Y tế tổng hợp.'],
])('the stop before %s ends no sentence', (words, text) => {
  expect(sentenceOf(text, words)).toBe(text.slice(0, text.indexOf(' Sở')));
});

test.each([
  ['a full stop', 'Các xã báo cáo. Sở Y tế tổng hợp.', 'Sở Y tế tổng hợp.'],
  ['a semicolon', 'Các xã báo cáo; Sở Y tế tổng hợp.', 'Sở Y tế tổng hợp.'],
  ['a question mark', 'Ai báo cáo? Sở Y tế tổng hợp.', 'Sở Y tế tổng hợp.'],
])('%s ends one', (_, text, sentence) => {
  expect(sentenceOf(text, 'Sở Y tế')).toBe(sentence);
});
