import { regimeOf, type DocumentNumber, type NumberRegime } from './document-number.ts';
import { CAPITAL, DASH, JOINED_OFFICES, OLD_ORGANS, SPACED_TERM, STROKE, NUMBER_YEAR } from './number-parts.ts';

/**
 * A number after "Số:", its figures still as they are printed: they may be blank, dots, or spoiled
 * by a stamp.
 */
export interface PrintedNumber {
  readonly figures: string;
  readonly sign: DocumentNumber['sign'];
  readonly year: string | null;
  /** Ký hiệu as printed, with its spaces. */
  readonly symbol: string;
  readonly regime: NumberRegime | null;
  /** Offset of what follows. */
  readonly end: number;
}

/**
 * A piece in a header may have stops and small letters that running text does not (`PGD.Q8`,
 * `BQLDA.TĐ`).
 */
const HEADER_PIECE = `(?:${SPACED_TERM}|${CAPITAL}[A-ZĐa-zđ0-9.${JOINED_OFFICES}]{0,15}(?!\\p{L}))`;
const HEADER_SYMBOL = `${HEADER_PIECE}(?:\\s?${DASH}{1,2}\\s?${HEADER_PIECE}|/(?=${CAPITAL}{2})${HEADER_PIECE}){0,8}`;

/** The type and the organ of the Party, perhaps with the office that wrote: `TB/HU`, `CV/TC-NV`. */
const PARTY_ORGAN = `${CAPITAL}[A-Za-zĐ0-9]{0,14}(?!\\p{L})`;
const PARTY_OFFICE = `\\s?${DASH}\\s?${CAPITAL}[A-ZĐa-z]{0,10}(?!\\p{L})`;
const PARTY_SYMBOL = `${CAPITAL}[A-Za-zĐ]{0,4}\\s?/\\s?${PARTY_ORGAN}(?:${PARTY_OFFICE}){0,3}`;

/** ` 145-TB/HU`, ` 12 - CT/TU`, ` -CT/TU`, ` 29-CV/TC-NV`. */
const PRINTED_PARTY = new RegExp(`^(?<figures>[^/⁄\\n–—-]{0,12}?)(?<sign>${DASH})\\s?(?<symbol>${PARTY_SYMBOL})`, 'u');

/** `2021/` before the symbol. */
const YEAR_BEFORE = `(?<year>${NUMBER_YEAR})\\s?${STROKE}\\s?`;

/** ` 17/CT-UBND`, ` 2522 / UBND – VX`, ` 28/2021/QĐ-TTg`, ` /TB-VPUBND`. */
const PRINTED_STATE = new RegExp(
  `^(?<figures>[^/⁄\\n]{0,16}?)(?<sign>${STROKE})\\s{0,2}(?:${YEAR_BEFORE})?(?<symbol>${HEADER_SYMBOL})`,
  'u',
);

/** ` 19-2018/NQ-CP`: the year after a dash. */
const PRINTED_YEAR_AFTER_DASH = new RegExp(
  `^(?<figures>\\s{0,2}\\d{1,3})\\s?(?<sign>${DASH})\\s?${YEAR_BEFORE}(?<symbol>${HEADER_SYMBOL})`,
  'u',
);

/** ` 87-CP`, ` 176-HĐBT`: the State before 1998. */
const PRINTED_OLD_STATE = new RegExp(
  String.raw`^(?<figures>\s{0,2}\d{1,4}\s?)(?<sign>-)\s?(?<symbol>${OLD_ORGANS})(?![\p{L}\d/-])`,
  'u',
);

/**
 * The number that a text begins with, in the form of the State or of the Party; null where it
 * begins with none. The word "Số" is already taken off. Forms and near misses: number.test.ts.
 */
export function printedNumber(text: string, form: NumberRegime): PrintedNumber | null {
  const patterns = form === 'party' ? [PRINTED_PARTY] : [PRINTED_YEAR_AFTER_DASH, PRINTED_STATE, PRINTED_OLD_STATE];
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const { figures, sign, year = null, symbol } = match?.groups ?? {};
    if (!match || figures === undefined || sign === undefined || symbol === undefined) continue;
    const plain = sign === '/' || sign === '⁄' ? '/' : '-';
    return {
      figures,
      sign: plain,
      year,
      symbol,
      regime: regimeOf(plain, year, symbol.replace(/\s/g, '')),
      end: match[0].length,
    };
  }
  return null;
}

const SYMBOL_END = new RegExp(`${STROKE}\\s?${HEADER_SYMBOL}(?=\\s|$)`, 'u');

const SYMBOL_AT_START = new RegExp(`^${STROKE}\\s?${HEADER_PIECE}`, 'u');

/**
 * Whether a line begins with the stroke and the symbol of a number whose figures stand elsewhere:
 * `/TB-UBND`.
 */
export function symbolAtStart(line: string): boolean {
  return SYMBOL_AT_START.test(line);
}

/** Where the number in a line ends, by its symbol; 0 where the line has none. */
export function numberEnd(line: string): number {
  const match = SYMBOL_END.exec(line);
  return match ? match.index + match[0].length : 0;
}
