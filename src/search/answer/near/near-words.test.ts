import { expect, test } from 'vitest';
import { isNear, nearWords } from './near-words.ts';

test.each([
  ['phong', 'phong', true],
  ['phong', 'phog', true],
  ['phong', 'pphong', true],
  ['phong', 'phonh', true],
  ['phong', 'pohng', true],
  ['phong', 'thong', true],
  ['phong', 'khoang', false],
  ['ab', 'cd', false],
  ['chi', 'c', false],
])('%s and %s are near: %s', (a, b, expected) => {
  expect(isNear(a, b)).toBe(expected);
  expect(isNear(b, a)).toBe(expected);
});

test('words that differ in tones only come first, then those of most documents', () => {
  const vocabulary = [
    ['chợ', 5],
    ['chỗ', 9],
    ['cho', 50],
    ['co', 70],
  ] as const;
  expect(nearWords('chõ', vocabulary, true)).toEqual(['cho', 'chỗ', 'chợ']);
  expect(nearWords('chho', vocabulary, false)).toEqual(['cho']);
});
