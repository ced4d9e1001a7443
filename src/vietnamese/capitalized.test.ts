import { expect, test } from 'vitest';
import { capitalized } from './capitalized.ts';

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
