/**
 * The words of a text as phrases see them (index/corpus.ts): a phrase without a number sees words as
 * they are, and no digits; one with a number sees 4, 04 and bốn as `=4`.
 */
import { NUMBER_WORDS } from '../../../../vietnamese/numerals.ts';
import { fold } from '../../../../vietnamese/fold/fold.ts';
import { asNumber, compared, hasNumber, isDigits } from '../../../plan/words.ts';

/** By the form that a phrase with a number has of it (`=4`), the word of a number (`bốn`). */
export const numberWords: ReadonlyMap<string, string> = new Map(
  NUMBER_WORDS.map(compared).flatMap((word) => (asNumber(word) === word ? [] : [[asNumber(word), word] as const])),
);

/** The phrases of `length` words that begin at a position, each as a way to see words has it. */
export function phrasesAt(words: readonly string[], at: number, length: number): readonly (readonly string[])[] {
  if (at + length > words.length) return [];
  const plain = words.slice(at, at + length);
  const numbered = plain.map(asNumber);
  // A word alone is looked up as it is; as a figure where it is one of a longer query.
  const seen = length > 1 && plain.some(isDigits) ? [] : [plain];
  return hasNumber(numbered) ? [...seen, numbered] : seen;
}

/** Words without their tones; remembered, because an archive has few different words. */
export function bare(words: readonly string[]): readonly string[] {
  return words.map(bareWord);
}

/** Whether words without tones may be those of a number: `bon`, `nam`. */
export function mayBeNumbers(words: readonly string[]): boolean {
  return words.some((word) => bareNumberWords.has(word));
}

const remembered = new Map<string, string>();

function bareWord(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  remembered.set(word, folded);
  return folded;
}

const bareNumberWords: ReadonlySet<string> = new Set(bare([...numberWords.values()]));
