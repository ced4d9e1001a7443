import { expect, test } from 'vitest';
import { endOfNouns } from './noun-of-name.ts';

test.each([
  [' đô thị Gia Lai', 1, ' đô thị'],
  [' khoa học xã hội tỉnh', Infinity, ' khoa học xã hội'],
  [' khoa học xã hội tỉnh', 1, ' khoa học'],
  // Near misses: a verb, the beginning of another word, no space.
  [' chủ trì', 1, ''],
  [' bayon', 1, ''],
  ['đô thị', 1, ''],
])('of “%s” at most %d nouns are “%s”', (printed, most, nouns) => {
  expect(endOfNouns(printed, 0, most)).toBe(nouns.length);
});
