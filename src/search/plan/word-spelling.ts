/**
 * Words as they are shown. Search compares words in a form of its own, with the tone at the end of
 * the syllable (`tâm` + U+0300, see words.ts); that form is never shown. A word is shown as the
 * reader typed it or as a text of the archive prints it; where that has its tone in a place that no
 * spelling knows (typed or scanned apart, on a consonant), the tone is put where the rules want it.
 */

import { tonePlaces, withTone } from '../../vietnamese/tone-place.ts';
import { tonesOf, withoutTone } from '../../vietnamese/tone.ts';

const VOWEL = /[aăâeêioôơuưy]/u;

/** A letter of the highland languages that words begin with. */
const HIGHLAND_START = /^ñ\p{L}/iu;

/**
 * A word with its tone where spelling has it, NFC: `tâm` + U+0300 → `tầm`. What is right already is
 * itself, by either custom of writing hòa and hoà; a tone without any vowel is left out.
 */
export function spelt(word: string): string {
  const printed = word.normalize('NFC');
  const [tone] = tonesOf(word);
  if (tone === undefined || HIGHLAND_START.test(printed)) return printed;
  const letters = withoutTone(word);
  const places = tonePlaces(letters.toLowerCase());
  if (places) {
    const [first, ...others] = places;
    const other = others.find((at) => withTone(letters, tone, at) === word);
    return withTone(letters, tone, other ?? first);
  }
  if (isOnVowels(printed)) return printed;
  const at = letters.toLowerCase().search(VOWEL);
  return at < 0 ? letters : withTone(letters, tone, at);
}

/** Whether every tone of a word is on a vowel. */
function isOnVowels(printed: string): boolean {
  return [...printed].every((letter) => {
    const plain = withoutTone(letter);
    return plain === letter || /^[aăâeêioôơuưy]$/u.test(plain.toLowerCase());
  });
}
