import { OLD_ORGANS } from './number-parts.ts';

/**
 * Số, ký hiệu of a document as one value (Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.3; of the
 * Party: Hướng dẫn 36-HD/VPTW). `17/CT-UBND` has the figures `17` and the symbol `CT-UBND`;
 * `45/2019/QH14` a year as well; `66.13/2026/NQ-CP` a series, which the Government numbers within
 * one số since 2025; `12-CT/TU` is the Party's.
 */
export interface DocumentNumber {
  /** As printed, with the letter of a number that was put between two others: `17`, `05`, `30a`. */
  readonly figures: string;
  readonly series: string | null;
  /**
   * What parts the figures from the rest: a stroke, or the dash of the Party and of old numbers
   * (`64-CP`).
   */
  readonly sign: '/' | '-';
  readonly year: string | null;
  /** Ký hiệu: `CT-UBND`, `CT/TU`, `QH14`. */
  readonly symbol: string;
  readonly regime: NumberRegime | null;
}

/** Whose way of numbering it is. */
export type NumberRegime = 'state' | 'party';

/**
 * The one form in which a number is kept and shown: no spaces, `/` and `-` for every sign of their
 * kind.
 */
export function canonicalForm({ figures, series, sign, year, symbol }: DocumentNumber): string {
  return `${figures}${series === null ? '' : `.${series}`}${sign}${year === null ? '' : `${year}/`}${symbol}`;
}

/** Laws until 1992 were numbered by the Council of State: `21-LCT/HĐNN8`. */
const OLD_LAW = /\/(?:HĐNN|CTN|QH)\d*$/i;
const YOUTH_UNION = /\/\p{L}*ĐTN/iu;
const OLD_SYMBOL = new RegExp(`^(?:${OLD_ORGANS})$`, 'iu');

/**
 * Whose way of numbering it is: the Party has a dash after the figures and a stroke before the
 * organ (`12-CT/TU`). Null for the Youth Union, which numbers like the Party and is not of it
 * (`367-QĐ/TWĐTN`).
 */
export function regimeOf(sign: DocumentNumber['sign'], year: string | null, symbol: string): NumberRegime | null {
  if (sign === '/' || year !== null || !symbol.includes('/') || OLD_LAW.test(symbol)) return 'state';
  return YOUTH_UNION.test(symbol) ? null : 'party';
}

/**
 * Whether a dash after the figures is another way to print the stroke: `64-CP` is `64/CP`,
 * `19-2018/NQ-CP` is `19/2018/NQ-CP`.
 */
export function mayHaveDash({ year, symbol }: DocumentNumber): boolean {
  return year !== null || OLD_SYMBOL.test(symbol);
}
