import { expect, test } from 'vitest';
import { alignedFold } from './aligned-fold.ts';
import { fold } from './fold.ts';

test.each(['ỦY BAN NHÂN DÂN', 'Đắk Lắk', 'số 12/CT-UBND', '', '\ufeffSố', 'a😀Đ', '𝐀Ệ', 'ﬀ ß İ'])(
  'the fold of %j keeps every character in its place',
  (text) => {
    expect(alignedFold(text)).toHaveLength(text.length);
  },
);

test('letters of Vietnamese fold as everywhere else', () => {
  const text = 'Ủy ban nhân dân tỉnh Đắk Lắk ban hành Quyết định';
  expect(alignedFold(text)).toBe(fold(text));
});
