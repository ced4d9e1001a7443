import { expect, test } from 'vitest';
import { capitalized, opensWithCapital } from './capitalized.ts';

test.each([
  ['đặc khu Côn Đảo', 'Đặc khu Côn Đảo'],
  ['ủy ban nhân dân', 'Ủy ban nhân dân'],
  ['V/v phòng, chống dịch', 'V/v phòng, chống dịch'],
  ['4 tại chỗ', '4 tại chỗ'],
  ['“ý kiến”', '“ý kiến”'],
  ['', ''],
])('%j begins with a capital as %j', (text, shown) => {
  expect(capitalized(text)).toBe(shown);
});

test.each([
  ['Sở Y tế', 0, true],
  ['Sở Y tế', 3, true],
  ['Sở Y tế', 1, false],
  ['Sở Y tế', 2, false],
  ['𝐀', 0, true],
  ['Sở', 2, false],
])('“%s” has a capital at %i: %s', (text, at, expected) => {
  expect(opensWithCapital(text, at)).toBe(expected);
});
