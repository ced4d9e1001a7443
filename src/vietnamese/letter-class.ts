import { tonesOf, withoutTone } from './tone.ts';

/**
 * The classes of letters on which the place of a tone depends; figures, as every unit of a text is
 * classed.
 */
export const letterClass = { none: 0, consonant: 1, vowel: 2, tonedPlain: 3, tonedMarked: 4, other: 5 } as const;

/** The letters of vowels, without tones. */
export const VOWELS = 'aăâeêioôơuưy';

/** Vowels with a mark of their own. */
export const MARKED = 'ăâêôơư';
const CONSONANTS = 'bcdfghjklmnpqrstvwxzđ';

/** Texts have little beyond it, which is where Vietnamese, punctuation, signs and arrows end. */
const FIRST_UNCLASSED = 0x2c00;

/**
 * Classes by code unit, each found when it is first asked for: all of them take a phone longer than
 * a search.
 */
const NOT_YET = 0xff;
const CLASSES = new Uint8Array(FIRST_UNCLASSED).fill(NOT_YET);

/**
 * The class of a UTF-16 code unit: no letter, a consonant, a vowel without tone, one with a tone (a
 * plain one or one with a mark of its own, as ấ), or another letter. Null where the unit says too
 * little: a half of a character, a letter of another script.
 */
export function classOfUnit(code: number): number | null {
  if (code < FIRST_UNCLASSED) {
    const known = CLASSES[code] ?? NOT_YET;
    return known === NOT_YET ? (CLASSES[code] = classOf(String.fromCharCode(code))) : known;
  }
  return code >= 0xe000 && code <= 0xf8ff ? letterClass.none : null;
}

function classOf(letter: string): number {
  if (!/\p{L}/u.test(letter)) return letterClass.none;
  const [tone, ...others] = tonesOf(letter);
  const base = withoutTone(letter).toLowerCase();
  if (letter.normalize('NFC') !== letter || others.length > 0 || base.length !== 1) return letterClass.other;
  if (tone === undefined && CONSONANTS.includes(base)) return letterClass.consonant;
  if (!VOWELS.includes(base)) return letterClass.other;
  if (tone === undefined) return letterClass.vowel;
  return MARKED.includes(base) ? letterClass.tonedMarked : letterClass.tonedPlain;
}
