import { expect, test } from 'vitest';
import { attributeValue, escapeMarkup } from './escape-markup.ts';

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

test.each([
  ['/van-ban/a/#muc-1', '/van-ban/a/#muc-1'],
  ['off', 'off'],
  ['', '""'],
  ['hai chữ', '"hai chữ"'],
  ['a"b', '"a&quot;b"'],
  ['?a=1', '"?a=1"'],
  ['a&b', '"a&amp;b"'],
  ['<a>', '"&lt;a&gt;"'],
])('%j as a value of an attribute is %s', (value, html) => {
  expect(attributeValue(value)).toBe(html);
});
