import { expect, test } from 'vitest';
import { occurrencesIn } from '../../../plan/occurrences.ts';
import { phraseOf } from '../../../plan/phrase.ts';
import { searchWords } from '../../../plan/words.ts';
import { needleOf, tokenText } from './token-text.ts';

/** What the statement does with a row: replaces, then looks. */
const isHeld = (text: string, query: string): boolean => {
  const phrase = phraseOf(query);
  const stream = phrase.toned ? 't' : 'b';
  const needle = needleOf(stream, phrase.words);
  const row = needle.replaced.reduce(
    (seen, [from, to]) => seen.replaceAll(from, to),
    tokenText(stream, searchWords(text)),
  );
  return row.includes(needle.text);
};

test.each([
  ['with tones', 'phòng chống dịch', 'phòng chống dịch', true],
  ['other tones', 'phòng chống dịch', 'phong chóng dịch', false],
  ['without tones', 'phòng chống dịch', 'phong chong dich', true],
  ['a part of a word', 'phòng chống dịch bệnh', 'phòng chống dịch bện', false],
  ['a number in figures for one in words', 'bốn tại chỗ', '4 tại chỗ', true],
  ['a number in words for one in figures', 'ngày 4 tháng tư', 'ngày bốn tháng tư', false],
  ['a number beside figures for one in words', 'ngày 4 tháng 5', 'ngày bốn tháng 5', true],
  ['figures beside each other', '4 4 4 chỗ', '4 bốn 04 chỗ', true],
  ['a word of a number without tones', 'đi bốn nơi', 'di bon noi', true],
  ['another word of these letters', 'đi bón nơi', 'di bon noi', true],
  ['a word of these letters for a number', 'đi bon nơi 5', 'di 4 noi 5', false],
  ['a number without tones', 'đi bốn nơi', 'di 4 noi', true],
  ['letters of a number typed beside figures', 'đi bốn nơi 5', 'di bon noi 5', false],
  ['figures of several places', 'ngày 29 tháng 7', 'ngay 29 thang 7', true],
] as const)('%s', (_, text, query, expected) => {
  expect(isHeld(text, query)).toBe(expected);
  expect(occurrencesIn(text, phraseOf(query)).length > 0).toBe(expected);
});
