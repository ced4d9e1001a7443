import { expect, test } from 'vitest';
import { escapeMarkup } from './escape-markup.ts';

test.each([
  ['F0 < F1 & "4"', 'F0 &lt; F1 &amp; &quot;4&quot;'],
  ['a->b', 'a-&gt;b'],
  ['&amp;', '&amp;amp;'],
  ['Điều 5: “tại chỗ”', 'Điều 5: “tại chỗ”'],
  ["H'Leo", "H'Leo"],
  ['', ''],
])('%j is written %j', (text, written) => {
  expect(escapeMarkup(text)).toBe(written);
});
