/**
 * The words of a text as search compares them. One rule for what is indexed, what is asked and what
 * is marked: a word is a run of letters, marks and digits (emphasis signs inside it do not count);
 * letters are compared in lower case, NFC, with the tone moved to the end of the syllable (uỷ =
 * ủy), what only looks like a letter or digit as that (Ð as Đ, see look-alikes.ts); digits without
 * leading zeros (04 = 4).
 */

import { fold } from '../../vietnamese/fold/fold.ts';
import { asMeant } from '../../vietnamese/fold/look-alikes.ts';
import { NUMBER_WORDS } from '../../vietnamese/numerals.ts';
import { toneAtEnd } from '../../vietnamese/tone.ts';

const WORD_RUN = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}*_]*/gu;

const remembered = new Map<string, string>();

/** A word of a text: `start` and `end` are UTF-16 offsets of the printed word. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** `không` is left out: it is “not” far more often than “nought”. */
const figureOf = new Map(NUMBER_WORDS.map((word, number) => [toneAtEnd(word), String(number)] as const).slice(1));

const wordOfFigure: ReadonlyMap<string, string> = new Map([...figureOf].map(([word, figure]) => [figure, word]));

/**
 * Lower case, with what looks like a Vietnamese letter as that letter (ð as đ, Cyrillic а as a).
 */
export function lowered(text: string): string {
  return asMeant(text).toLowerCase();
}

/**
 * A word as printed → as compared. Remembered, because an archive has few different words and many
 * of each.
 */
export function compared(printed: string): string {
  const known = remembered.get(printed);
  if (known !== undefined) return known;
  const plain = lowered(printed.normalize('NFC')).replace(/[*_]/g, '');
  const word = /^\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : toneAtEnd(plain);
  remembered.set(printed, word);
  return word;
}

/** The text whose words were asked for last: a result asks several times for those of one. */
let last: { readonly text: string; readonly words: readonly PlacedWord[] } = { text: '', words: [] };

/** The words of a text with their places. */
export function wordsWithPlaces(text: string): readonly PlacedWord[] {
  if (last.text === text) return last.words;
  const words: PlacedWord[] = [];
  for (const { 0: printed, index: start } of text.matchAll(WORD_RUN)) {
    const signs = /[*_]$/.test(printed) ? (/[*_]+$/.exec(printed)?.[0].length ?? 0) : 0;
    words.push({ word: compared(printed), start, end: start + printed.length - signs });
  }
  last = { text, words };
  return words;
}

/** The words of a text as they are printed, NFC. */
export function printedWords(text: string): readonly string[] {
  return text.normalize('NFC').match(WORD_RUN) ?? [];
}

/** The words of a text. */
export function searchWords(text: string): string[] {
  return printedWords(text).map(compared);
}

/** Whether a query is typed with tones, marks or đ; then these are asked for, else any will do. */
export function isTypedWithTones(query: string): boolean {
  return /[\u0300-\u036f]|đ/i.test(asMeant(query).normalize('NFD'));
}

/** Whether a word is a number in digits. */
export function isDigits(word: string): boolean {
  return /^\d+$/.test(word);
}

/**
 * A word as a phrase with a number in it sees it: 4, 04 and bốn are all `=4`; other words are
 * unchanged. The sign keeps them apart from the words of phrases without a number, where bốn is
 * only bốn.
 */
export function asNumber(word: string): string {
  if (isDigits(word)) return `=${word}`;
  const digit = figureOf.get(word);
  return digit === undefined ? word : `=${digit}`;
}

/**
 * Whether a word of a query is meant by a word of a known form: 4, 04 and bốn are one; what is
 * typed without tones (`bon`) is any word that is so without them.
 */
export function isMeantBy(typed: string, known: string, toned: boolean): boolean {
  if (asNumber(typed) === asNumber(known)) return true;
  return !toned && [known, wordOfFigure.get(known) ?? known].some((form) => fold(form) === fold(typed));
}

/** Whether a phrase holds a number beside other words: its words are as phraseWords makes them. */
export function hasNumber(words: readonly string[]): boolean {
  return words.some((word) => word.startsWith('='));
}

/**
 * The words of a query as they are looked up: with numbers made one where the phrase holds a number
 * beside other words.
 */
export function phraseWords(words: readonly string[]): string[] {
  return words.length > 1 && words.some(isDigits) ? words.map(asNumber) : [...words];
}
