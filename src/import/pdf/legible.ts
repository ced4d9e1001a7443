/** Whether the letters of a page are letters: fonts without a map to Unicode give only their places. */
import { isSyllable } from '../../vietnamese/syllable.ts';

/** Places of fonts, letters that were lost, control characters. */
const NO_LETTER = /[\ue000-\uf8ff\ufffd\u0000-\u0008\u000e-\u001f]/g;

/** So large a share of them, and the page is not readable. */
const MOST_LOST = 0.1;
/** Two letters or more. */
const LETTERS_OF_WORD = /\p{L}.*\p{L}/u;
/** A sign between letters that no word has there. */
const SIGN_INSIDE = /\p{L}[^\p{L}\p{M}\d\s.,;:–—/'’()"“”&@_-]+\p{L}/u;
/** Fewer words tell nothing. */
const FEWEST_WORDS = 20;

/** False where a page’s text is not what is printed. */
export function isLegible(text: string): boolean {
  const letters = text.replace(/\s/g, '').length;
  if (letters === 0) return true;
  if ((text.match(NO_LETTER)?.length ?? 0) > MOST_LOST * letters) return false;
  const words = text.split(/\s+/).filter((word) => LETTERS_OF_WORD.test(word));
  if (words.length < FEWEST_WORDS) return true;
  // Another language has few syllables too, but no signs inside its words.
  const syllables = words.filter((word) => isSyllable(word.replace(/[^\p{L}\p{M}]/gu, '').toLowerCase())).length;
  const signs = words.filter((word) => SIGN_INSIDE.test(word)).length;
  return syllables >= 0.1 * words.length || signs < 0.3 * words.length;
}
