import { expect, test } from 'vitest';
import { compared, searchWords } from '../../../plan/words.ts';
import { strongPhrases } from './strengths.ts';

/** Words as they are compared; `=4` is one already. */
const seen = (phrase: string): string => phrase.replace(/[\p{L}\p{M}]+/gu, compared);

const strengthOf = (stream: 't' | 'b', phrase: string, text: string, title = ''): number => {
  const found = strongPhrases(searchWords(text), searchWords(title));
  return found.find((one) => one.stream === stream && one.phrase.join(' ') === seen(phrase))?.strength ?? 0;
};

test.each([
  ['three times are few', 't', 'chỗ', 'chỗ chỗ chỗ', '', 0],
  ['four are many', 't', 'chỗ', 'chỗ, chỗ. chỗ chỗ', '', 1],
  ['a title that has it', 't', 'chỗ', 'chỗ', 'Chỗ', 3],
  ['a title alone is none of the text', 't', 'chỗ', 'chợ', 'Chỗ', 0],
  ['without tones each form is counted by itself', 'b', 'cho', 'chỗ chỗ chợ chợ', '', 0],
  ['without tones the strongest form counts', 'b', 'cho', 'chỗ chỗ chỗ chỗ chợ', '', 1],
  ['without tones a title that has another form', 'b', 'cho', 'chỗ', 'Chợ', 0],
  ['without tones a title that has one of the forms', 'b', 'cho', 'chỗ chợ', 'Chợ', 3],
  ['a phrase over the end of a sentence', 't', 'tại chỗ', 'tại. chỗ tại chỗ tại chỗ, tại chỗ', '', 1],
  ['a number however it is written', 'b', '=4 cho', '4 chỗ, bốn chỗ, 04 chỗ, 4 chỗ', '', 1],
  ['a number in words alone', 'b', 'bon cho', '4 chỗ, bốn chỗ, 04 chỗ, 4 chỗ', '', 0],
  ['places that overlap', 't', 'a a', 'a a a a a', '', 1],
  ['five words', 't', 'a b c d e', 'a b c d e', 'a b c d e f', 3],
  ['longer phrases have no lexeme', 't', 'a b c d e f', 'a b c d e f', 'a b c d e f', 0],
] as const)('%s', (_, stream, phrase, text, title, strength) => {
  expect(strengthOf(stream, phrase, text, title)).toBe(strength);
});
