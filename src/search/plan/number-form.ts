/** Document numbers as search compares them. */
import { bareWord, lowered } from './words.ts';

/** A document number in its canonical form, as it is asked for: NFC, without spaces, lower case. */
export function askedNumber(number: string): string {
  return lowered(number.normalize('NFC').replace(/\s/g, ''));
}

/**
 * What numbers have in common that differ only in how they are typed: no tones, đ as d, all dashes
 * one.
 */
export function looseNumber(canonical: string): string {
  return bareWord(canonical).replace(/[‐‑–—−]/g, '-');
}
