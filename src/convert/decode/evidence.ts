import { isSyllable } from '../../vietnamese/syllable.ts';

/**
 * How Vietnamese a reading of the bytes looks: words with a letter beyond ASCII, and how many of
 * them have the shape of a syllable.
 */
export interface SyllableCount {
  readonly marked: number;
  readonly valid: number;
}

/**
 * White space, ASCII marks and digits, quotes, dashes, dots: what is between words whatever the
 * table.
 */
const SEPARATORS = /[\s\u0021-\u0040\u005b-\u0060\u007b-\u007e\u2018-\u201e\u2013\u2014\u2022\u2026\u00a0]+/u;

/**
 * Splits a text into what is between its separators; a wrong table's symbols stay inside their
 * word and count against it.
 */
export function separatedWords(text: string): string[] {
  return text.split(SEPARATORS);
}

/**
 * Weighs a reading. Single letters and abbreviations without a vowel (QĐ, HĐND) say nothing either
 * way.
 */
export function weigh(text: string): SyllableCount {
  let marked = 0;
  let valid = 0;
  for (const word of separatedWords(text)) {
    if (word.length < 2 || !/[^\u0000-\u007f]/.test(word) || /^[BCDĐGHKLMNPQRSTVX]+$/.test(word)) continue;
    marked += 1;
    if (isSyllable(word)) valid += 1;
  }
  return { marked, valid };
}

/** Share of valid words, 0 for none. */
export function shareOf({ marked, valid }: SyllableCount): number {
  return marked === 0 ? 0 : valid / marked;
}

/**
 * A reading is believed when at least four marked words bear it out and nine in ten of them are
 * syllables.
 */
export function convincing(evidence: SyllableCount): boolean {
  return evidence.valid >= 4 && shareOf(evidence) >= 0.9;
}
