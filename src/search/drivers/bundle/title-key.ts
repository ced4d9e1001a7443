/** The file of titles' words is decided by their first letters: of the word that is being typed no more is known. */
import { fold } from '../../../vietnamese/fold/fold.ts';

const LETTERS = 3;

/** The key of a word, whole or typed so far. */
export function titleKey(word: string): string {
  return fold(word).slice(0, LETTERS);
}

/** Whether a word that is not finished has letters enough to be looked up. */
export function canBeginTitleWord(typed: string): boolean {
  return fold(typed).length >= LETTERS;
}
