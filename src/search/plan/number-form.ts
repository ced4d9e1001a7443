/** Document numbers as search compares them. */
import { fold } from '../../vietnamese/fold.ts';
import { lowered } from './words.ts';

/** Any dash that is typed or printed in a number, as a class of a pattern. */
export const anyDash = '[-‐‑–—−]';

const DASHES = new RegExp(anyDash, 'gu');

/** A document number in its canonical form, as it is asked for: NFC, without spaces, lower case. */
export function askedNumber(number: string): string {
  return lowered(number.normalize('NFC').replace(/\s/g, ''));
}

/**
 * What numbers have in common that differ only in how they are typed: no tones, đ as d, all dashes
 * one.
 */
export function looseNumber(canonical: string): string {
  return fold(canonical).replace(DASHES, '-');
}

/** The figure a number begins with; null where it begins with none. */
export function leadingFigure(number: string): number | null {
  const digits = /^\d+/.exec(number)?.[0];
  return digits === undefined ? null : Number(digits);
}
