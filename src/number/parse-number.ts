import { regimeOf, type DocumentNumber } from './document-number.ts';
import { BEFORE_SYMBOL, JOINED_OFFICES } from './number-parts.ts';

const PARSED_SYMBOL = String.raw`\p{L}[\p{L}\d]*(?:[.${JOINED_OFFICES}/-][\p{L}\d]+)*`;
const WHOLE_NUMBER = new RegExp(`^${BEFORE_SYMBOL}(?<symbol>${PARSED_SYMBOL})$`, 'iu');

/**
 * Takes a number in canonical signs apart; null where the text is anything else or has something
 * beside it. Letters may be small and without tones, as a reader types them. Forms: `17/CT-UBND`,
 * `30a/2008/NQ-CP`, `45/2019/QH14`, `19-2018/NQ-CP`, `66.13/2026/NQ-CP`, `12-CT/TU`, `64-CP`,
 * `151/CT-TT&HT`. Near misses: `17/`, `24/24`, `02/11/2021`, `1.234/QĐ-UBND`, `QĐ-UBND`, `17/QĐ-`.
 */
export function parseNumber(text: string): DocumentNumber | null {
  const { figures, series = null, sign, year = null, symbol } = WHOLE_NUMBER.exec(text)?.groups ?? {};
  if (figures === undefined || symbol === undefined || (sign !== '/' && sign !== '-')) return null;
  return { figures, series, sign, year, symbol, regime: regimeOf(sign, year, symbol) };
}

/**
 * Ký hiệu of a number in canonical form: `17/CT-UBND` → `CT-UBND`; empty where it is not a number.
 */
export function symbolOf(number: string): string {
  return parseNumber(number)?.symbol ?? '';
}

/** The year that a normative number carries (`30/2020/NĐ-CP`); null for others. */
export function yearInNumber(number: string): string | null {
  return parseNumber(number)?.year ?? null;
}

/**
 * The figures that a number begins with, as a number: 5 of `05/CT-TTg`; null where it begins with
 * none.
 */
export function leadingFigure(number: string): number | null {
  const digits = /^\d+/.exec(number)?.[0];
  return digits === undefined ? null : Number(digits);
}
