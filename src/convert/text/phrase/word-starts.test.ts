import { expect, test } from 'vitest';
import { phraseSet } from './phrase-set.ts';
import { firstPhraseIn, wordStarts } from './word-starts.ts';

test.each<[string, number, number[]]>([
  ['Giao Sở Y tế', 0, [0, 5, 8, 10]],
  ['Giao Sở Y tế', 5, [5, 8, 10]],
  ['Giao Sở Y tế', 6, [8, 10]],
  ['1a, b2 -c', 0, [4, 8]],
  ['', 0, []],
  ['; 12 ', 0, []],
  ['C𓍗hỉ 𓍗a b', 0, [0, 6, 10]],
  ['𓍗 b', 0, [0, 3]],
])('the words of %j from %i on begin at %j', (text, from, starts) => {
  expect([...wordStarts(text, from)]).toEqual(starts);
});

test('walks inside each other do not meet', () => {
  const seen: string[] = [];
  for (const outer of wordStarts('a b')) for (const inner of wordStarts('c d')) seen.push(`${outer}${inner}`);
  expect(seen).toEqual(['00', '02', '20', '22']);
});

test.each([
  ['cần báo cáo gấp', 4],
  ['chưa xbáo cáo', null],
  ['báo cáox', null],
])('the first phrase of %j begins at %j', (text, at) => {
  expect(firstPhraseIn(phraseSet(['báo cáo']), text)).toBe(at);
});
