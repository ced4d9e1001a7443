import { placeTones } from '../../../vietnamese/tone-place.ts';

/**
 * A text in small letters with every tone in its place, a hyphen for each dash, and every character
 * at its offset.
 */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return placeTones(small.length === text.length ? small : text).replaceAll('–', '-');
}
