import { asMeant } from '../vietnamese/fold/look-alikes.ts';
import { sameNumberKey } from './number-key.ts';
import { DASH, JOINED_OFFICES, OFFICE_WITHIN, SERIES, STROKE } from './number-parts.ts';

const FIGURES_ANYWHERE = /(?<!\d)\d+/gu;
const SERIES_HERE = new RegExp(SERIES, 'iuy');
const LETTER_HERE = /[a-zđ](?=\s{0,3}[-–—/⁄])/iuy;
const SIGN = new RegExp(`^(?:${STROKE}|${DASH})$`, 'u');
const WITHIN_PIECE = new RegExp(`(?:[${JOINED_OFFICES}]\\p{L}[\\p{L}\\d]{0,14}|${OFFICE_WITHIN})`, 'uy');

/** A year or a figure alone is none yet. */
const SYMBOL_BEGUN = new RegExp(`(?:${STROKE}|${DASH}).*\\p{L}`, 'u');

const LONGEST_NUMBER = 40;

/**
 * The keys of all numbers that a reader may ask for in an NFC text without emphasis signs, each
 * once. Nothing is judged: of `30/2020/NĐ-CP` also `2020/nđ-cp` is found, and a number with every
 * piece more, because a reader may ask for a shorter or a longer one. A date or a fraction has no
 * letters, so it gives none.
 */
export function foundNumbers(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const meant = asMeant(text);
  for (const { 0: digits, index: start } of meant.matchAll(FIGURES_ANYWHERE)) {
    const end = start + digits.length;
    for (const figuresEnd of [end, ...longerFigures(meant, end)])
      for (const number of numbersAt(meant, start, figuresEnd)) found.add(number);
  }
  return new Set(Array.from(found, sameNumberKey));
}

/** Where the figures end with their series (`66.13/2026/NQ-CP`) or inserted letter (`30a/2008`). */
function longerFigures(text: string, end: number): number[] {
  return [SERIES_HERE, LETTER_HERE].flatMap((pattern) => {
    pattern.lastIndex = end;
    const more = pattern.exec(text);
    return more ? [end + more[0].length] : [];
  });
}

/** The numbers that begin at `start`, one with every piece more. */
function numbersAt(text: string, start: number, figuresEnd: number): string[] {
  const found: string[] = [];
  let number = text.slice(start, figuresEnd);
  let at = figuresEnd;
  const skipSpace = (): void => {
    while (/\s/u.test(text.charAt(at))) at++;
  };
  while (number.length < LONGEST_NUMBER) {
    const from = at;
    skipSpace();
    const sign = text.charAt(at);
    // Digits cut by a space (an OCR slip), before the first sign only.
    if (/\d/.test(sign) && from < at && /^\d+$/.test(number)) {
      const more = /^\d+/.exec(text.slice(at, at + LONGEST_NUMBER))?.[0] ?? '';
      number += more;
      at += more.length;
      continue;
    }
    const isSign = SIGN.test(sign);
    const isCutWord = from < at && /^\p{Lu}+(?![\p{Ll}])/u.test(text.slice(at, at + 8)) && found.length > 0;
    if (!isSign && !isCutWord) break;
    if (isSign) {
      number += sign;
      at++;
      skipSpace();
    }
    const piece = /^[\p{L}\d]+/u.exec(text.slice(at, at + LONGEST_NUMBER))?.[0] ?? '';
    if (piece === '') break;
    number += piece;
    at += piece.length;
    if (!SYMBOL_BEGUN.test(number)) continue;
    if (mayEnd(text.slice(at, at + 2))) found.push(number);
    WITHIN_PIECE.lastIndex = at;
    const within = WITHIN_PIECE.exec(text)?.[0] ?? '';
    number += within;
    at += within.length;
    if (mayEnd(text.slice(at, at + 2))) found.push(number);
  }
  return found;
}

/**
 * Whether a number may end where `rest` begins: `17/CT-UBND-VX` and `17/CT-UBNDx` do not contain
 * `17/CT-UBND`.
 */
function mayEnd(rest: string): boolean {
  return !/^(?:[\p{L}\d]|-\p{L})/u.test(rest);
}
