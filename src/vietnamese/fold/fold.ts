/**
 * The family of foldings: each makes equal the spellings that are to count as one. None is for
 * showing; a page prints text as received.
 *
 * | member                   | example             | drops                                       |
 * | ------------------------ | ------------------- | ------------------------------------------- |
 * | `placeTone`, tone-place  | Khoẻ → Khỏe         | which vowel a syllable's tone is written on |
 * | `toneAtEnd`, tone        | khỏe → khoe◌̉       | the same; also where no vowel could have it |
 * | `toneless`               | Đắk Lắk → Dak Lak   | tones, marks of vowels, stroke of đ         |
 * | `fold`                   | Đắk Lắk → dak lak   | these and case                              |
 * | `alignedFold`            | Đắk Lắk → dak lak   | the same; every character keeps its offset  |
 * | `foldedWords`            | (Không rõ) → khong ro | these and signs; single spaces            |
 * | `slug`                   | Ea H’Leo → ea-hleo  | these and signs; an address                 |
 *
 * All but the first two read what only looks like a Vietnamese letter as that letter
 * (look-alikes.ts). The gazetteer's `spellingKey` is made of these and equates more (Mỹ and Mĩ, Đắk
 * and Đăk), which only names of units allow.
 */
import { asMeant } from './look-alikes.ts';

/**
 * Letters without tones, marks of vowels and the stroke of đ, in the case as given: “Đắk Lắk” →
 * “Dak Lak”.
 */
export function toneless(text: string): string {
  return asMeant(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');
}

/** The same in lower case: “Đắk Lắk” → “dak lak”. White space and punctuation stay. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = FOLDED_LETTERS[code] ?? foldedLetter(code);
    // What depends on the letters beside it, or may have no fold, is left to the whole rule.
    if (letter === null) return foldedByRule(text);
    folded += letter;
  }
  return folded;
}

/** The folded words alone, one space between them: “(Không có.)” → “khong co”. */
export function foldedWords(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Beyond it letters of the Latin script lie apart (from U+1E00 on) and signs begin. */
const LAST_BEFORE_SIGNS = 0x24f;
const VIETNAMESE = { first: 0x1ea0, last: 0x1ef9 };

/**
 * Code unit → its fold, for letters of the Latin script and ASCII, which fold to one ASCII
 * character wherever they stand; most names and syllables have no others. Null where the whole rule
 * is needed. Each is found when it is first asked for, because a page with a search would wait for
 * all of them.
 */
const FOLDED_LETTERS = new Array<string | null | undefined>(VIETNAMESE.last + 1).fill(undefined);

function foldedLetter(code: number): string | null {
  if (code > VIETNAMESE.last || (code > LAST_BEFORE_SIGNS && code < VIETNAMESE.first)) return null;
  const folded = foldedByRule(String.fromCharCode(code));
  return (FOLDED_LETTERS[code] = /^[\0-\x7f]$/.test(folded) ? folded : null);
}

function foldedByRule(text: string): string {
  return toneless(text).toLowerCase();
}
