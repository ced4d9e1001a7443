import { expect, test } from 'vitest';
import { escapeText } from './escape.ts';

test.each([
  ['export const a = 1', '&#x65;xport const a = 1'],
  ['import x from "y"', '&#x69;mport x from "y"'],
  ['exporter', 'exporter'],
  ['1. Một', '1\\. Một'],
  ['12) Hai', '12\\) Hai'],
  ['- ba', '\\- ba'],
  ['# bốn', '\\# bốn'],
  ['{a} <b> &lt; [c](d) \\', '\\{a\\} \\<b> \\&lt; \\[c\\](d) \\\\'],
  ['"..." -- 3-4', '"..." -- 3-4'],
])('%j at the beginning of a line is written %j', (text, written) => {
  expect(escapeText(text, '\n', '')).toBe(written);
});

test('what only begins something at the beginning of a line is left alone elsewhere', () => {
  for (const text of ['export const a', '1. Một', '- ba', '# bốn', '> năm'])
    expect(escapeText(text, '>', '')).toBe(text);
});
