/**
 * Characters used where a letter, digit or sign of Vietnamese is meant that looks the same:
 * typed with the wrong keyboard, pasted, or made by a scan. For reading and searching only; what is
 * published keeps the characters as received. Each is one UTF-16 unit and so is what it is read as:
 * offsets stay.
 */

/** Always read so: Vietnamese has no use of its own for them. */
const ALWAYS: readonly (readonly [characters: string, read: string, reason: string])[] = [
  ['ÐƉ', 'Đ', 'eth of Icelandic (U+00D0, the place of Đ in Windows-1258 fonts) and the African D (U+0189)'],
  ['ðɖ', 'đ', 'their small letters'],
  ['ı', 'i', 'dotless i of Turkish, which fonts with a tone over the i use'],
  ['İ', 'I', 'its capital'],
  ['‐‑−', '-', 'hyphen, non-breaking hyphen (Word: Ctrl+Shift+-) and minus sign'],
  ['∕', '/', 'division slash'],
  ['\u3000', ' ', 'ideographic space, typed with the full-width letters'],
  [
    '，．：；（）／－％',
    ',.:;()/-%',
    'full-width signs of the same keyboards; not ｜＊＿, which mark tables and emphasis',
  ],
];

/**
 * Read so where every Cyrillic or Greek letter of the word has a row here: a word of Russian keeps
 * its letters, for it has others too.
 */
const ALPHABETS: readonly (readonly [letters: string, latin: string])[] = [
  ['АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁ', 'ABESIJKMHOPCTYXaesijopcyxhd'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
];

const always = new Map(
  ALWAYS.flatMap(([characters, read]) =>
    Array.from(characters, (c, i) => [c, read.charAt(Math.min(i, read.length - 1))] as const),
  ),
);
const alphabets = new Map(
  ALPHABETS.flatMap(([letters, latin]) => Array.from(letters, (c, i) => [c, latin.charAt(i)] as const)),
);

/** Full-width digits and letters, which keyboards for Chinese and Japanese type. */
const FULL_WIDTH = '\uff10-\uff19\uff21-\uff3a\uff41-\uff5a';
const FROM_FULL_WIDTH = 0xfee0;
const FOREIGN = '\u0370-\u03ff\u0400-\u052f';

const LOOK_ALIKE = new RegExp(`[${[...always.keys()].join('')}${FULL_WIDTH}]`, 'g');
const suspect = new RegExp(`[${[...always.keys()].join('')}${FULL_WIDTH}${FOREIGN}]`);
const FOREIGN_LETTER = new RegExp(`[${FOREIGN}]`);

/** A word with the signs that join the parts of a number: 17/СТ-UBND is one. */
const word = /[\p{L}\p{M}\p{N}/&-]+/gu;

/**
 * A text with its look-alikes as the letters, digits and signs that are meant; of the same length.
 */
export function asMeant(text: string): string {
  if (!suspect.test(text)) return text;
  const plain = text.replace(
    LOOK_ALIKE,
    (c) => always.get(c) ?? String.fromCharCode(c.charCodeAt(0) - FROM_FULL_WIDTH),
  );
  return FOREIGN_LETTER.test(plain) ? plain.replace(word, latinWord) : plain;
}

function latinWord(printed: string): string {
  if (!FOREIGN_LETTER.test(printed)) return printed;
  const read = Array.from(printed, (c) => alphabets.get(c) ?? c).join('');
  return FOREIGN_LETTER.test(read) ? printed : read;
}
