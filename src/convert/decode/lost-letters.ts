/**
 * Letters that were lost before the file was received: a program that saved Vietnamese in a table
 * without its letters (“ANSI”) put one sign for each. What is left of a syllable then has no vowel:
 * `T?NH`, `ng??i`, `th? xã`. That tells a lost letter from a question, a check box, a blank of a
 * form, a query of an address.
 */

interface SignRow {
  readonly characters: string;
  /**
   * Whether the sign counts only between two letters, because it has uses of its own beside words.
   */
  readonly inside: boolean;
  /**
   * From this share of words on letters are lost; labelled documents have at most 0.0056
   * (`VN_AQI`), spoiled ones about 0.5.
   */
  readonly share: number;
  /**
   * From so many different words on they are, whatever the length of the text: a part of it was
   * spoiled.
   */
  readonly different: number;
  readonly reason: string;
}

const LOSS_SIGNS: readonly SignRow[] = [
  { characters: '?\ufffd', inside: false, share: 0.03, different: 15, reason: 'Windows and Unicode' },
  {
    characters: '¿□▯',
    inside: true,
    share: 0.03,
    different: 15,
    reason: 'old databases, fonts; also boxes to tick (`C□`)',
  },
  {
    characters: '_',
    inside: true,
    share: 0.1,
    different: Infinity,
    reason: 'names of files; also identifiers (`VN_AQI`)',
  },
];

/** Fewer different words than this prove nothing. */
const PROOF = 5;

/** Consonants with which a syllable begins or ends; longer runs (UBND, HĐND) are abbreviations. */
const CONSONANT_RUN = /^[bcdđghklmnpqrstvx]{1,3}$/i;

/** A query, an address or a name of a file: its signs are its own. */
const ADDRESS = /:\/\/|www\.|[=@]|\.[a-z]{2,4}(?:[/?]|$)/i;

/**
 * How many words miss letters and where the first one is. `spoiled`: so many that the text is not
 * what was written.
 */
export interface LostLetters {
  readonly words: number;
  readonly first: number;
  readonly example: string;
  readonly spoiled: boolean;
}

/**
 * The words that lost letters; null where there are none that prove it. One pass for each row of
 * signs: linear.
 */
export function lostLetters(text: string): LostLetters | null {
  const found = LOSS_SIGNS.flatMap((row) => lostTo(row, text) ?? []);
  return found.find(({ spoiled }) => spoiled) ?? found[0] ?? null;
}

function lostTo(row: SignRow, text: string): LostLetters | null {
  const signs = new RegExp(`[${row.characters}]+`, 'u');
  if (!signs.test(text)) return null;
  const word = new RegExp(`[\\p{L}\\p{M}${row.characters}]+`, 'gu');
  const holed: { readonly printed: string; readonly at: number }[] = [];
  for (const { 0: chunk, index } of text.matchAll(/\S+/gu)) {
    // Most words have no sign, and are only counted, if any has lost a letter at all.
    if (!signs.test(chunk) || ADDRESS.test(chunk)) continue;
    for (const { 0: printed, index: within } of chunk.matchAll(word))
      if (/\p{L}/u.test(printed) && missesVowel(printed, signs, row.inside))
        holed.push({ printed, at: index + within });
  }
  const [first] = holed;
  if (!first) return null;
  const words = (text.match(word) ?? []).filter((printed) => /\p{L}/u.test(printed)).length;
  const different = new Set(holed.map(({ printed }) => printed.toLowerCase())).size;
  const spoiled = different >= PROOF && (holed.length >= row.share * words || different >= row.different);
  const certain = spoiled || (!row.inside && (different >= PROOF || holed.some(({ printed }) => isCut(printed))));
  return certain ? { words: holed.length, first: first.at, example: first.printed, spoiled } : null;
}

function missesVowel(printed: string, signs: RegExp, inside: boolean): boolean {
  const pieces = printed.split(signs);
  if (pieces.length < 2 || (inside && (pieces[0] === '' || pieces.at(-1) === ''))) return false;
  return pieces.some((piece) => CONSONANT_RUN.test(piece));
}

/**
 * Whether the sign is before a letter: `T?NH`, not the abbreviation with a question mark after
 * it (`TP?`).
 */
function isCut(printed: string): boolean {
  return /[?\ufffd]\p{L}/u.test(printed);
}
