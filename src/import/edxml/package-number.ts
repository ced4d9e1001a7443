/** Số, ký hiệu as packages write it: two elements that systems fill in their own way. */
import { parseNumber } from '../../number/parse-number.ts';

/**
 * Số, ký hiệu from `CodeNumber` and `CodeNotation`. QCVN 102:2016/BTTTT has the figures in the
 * first and the symbol in the second; some systems write the whole number into one of them, or the
 * symbol with its slash. Null where they make no number, or two different ones.
 */
export function packageNumber(codeNumber: string | null, codeNotation: string | null): string | null {
  const [first = '', second = ''] = [codeNumber, codeNotation].map((words) => (words ?? '').replace(/\s+/g, ''));
  const joined = joinedNumber(first, second);
  const whole = [first, second].filter((words) => parseNumber(words));
  if (joined === null) return wholeNumber(whole, [first, second].filter(Boolean));
  // 2021 and 2021/QĐ-TTg: the first again, or the year of number 2021.
  return whole.some((words) => words.startsWith(first)) ? null : joined;
}

/** Figures and symbol as one number; those of the Party have a dash before the symbol: 12-CT/TU. */
function joinedNumber(figures: string, symbol: string): string | null {
  if (!/^\d+[a-zđ]?$/iu.test(figures) || symbol === '') return null;
  const sign = /^[/-]/.test(symbol) ? '' : isPartySymbol(symbol) ? '-' : '/';
  const joined = `${figures}${sign}${symbol}`;
  return parseNumber(joined) ? joined : null;
}

/** The number that is written whole; what the other element says must be part of it. */
function wholeNumber(whole: readonly string[], all: readonly string[]): string | null {
  const [number] = whole;
  if (number === undefined) return null;
  const fits = all.every((words) => words === number || partsOf(number).includes(words.replace(/^[/-]/, '')));
  return fits ? number : null;
}

function partsOf(number: string): readonly string[] {
  const figures = /^\d+[a-zđ]?/iu.exec(number)?.[0] ?? '';
  const unpadded = figures.replace(/^0+(?=\d)/, '');
  const symbol = number.slice(figures.length + 1);
  return [figures, unpadded, symbol, parseNumber(number)?.symbol ?? symbol];
}

/** `CT/TU`, `QĐ/HU`: a symbol with a slash and no year is of the Party. */
function isPartySymbol(symbol: string): boolean {
  return /^\p{L}+\/\p{L}+$/u.test(symbol);
}
