import type { PhraseSet } from './phrase-set.ts';

const WORD_START = /(?<![\p{L}\p{N}])\p{L}/gu;

/**
 * Where the words of a text begin, from a position on, in text order; a word is letters and figures
 * and begins with a letter, which may take two code units. Work is linear in the text.
 */
export function* wordStarts(text: string, from = 0): Generator<number> {
  WORD_START.lastIndex = from;
  // It walks with a pattern of its own, so that walks inside each other do not meet.
  for (const { index } of text.matchAll(WORD_START)) yield index;
}

/**
 * Where the first of the phrases in a text begins, at the beginning of a word; null without one.
 */
export function firstPhraseIn(phrases: PhraseSet, text: string): number | null {
  for (const at of wordStarts(text)) if (phrases.at(text, at) !== null) return at;
  return null;
}
