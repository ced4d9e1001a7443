import type { Outline, Span } from '../../model.ts';
import { canonicalNumber } from '../../text/symbol.ts';
import { headerLines } from './header-lines.ts';

/**
 * What the number line says. `value` is null when the số is blank or a scan left no certain
 * reading; then `symbol` may still be known.
 */
export interface DocumentNumber {
  readonly value: string | null;
  /** The ký hiệu without the số: `TB-VPUBND`, `CT/TU`; null when not read. */
  readonly symbol: string | null;
  readonly span: Span | null;
  readonly state: 'stated' | 'blank' | 'unclear' | 'absent';
}

const LETTER = `A-ZĐ`;
const SYMBOL = `[${LETTER}][${LETTER}a-zđ0-9.&]{0,15}(?!\\p{L})`;
const LABEL = '(?:^|[\\s*])[Ss][ốôóoòồổỗộỐÓ6éê]\\s*[:.;]?';

/**
 * `Số: 17/CT-UBND`, `Số: 2522 / UBND – VX`, `Số: 28/2021/QĐ-TTg`, `Luật số: 45/2019/QH14`, `Số:
 * /TB-VPUBND`.
 */
const STATE = new RegExp(
  `${LABEL}(?<digits>[^/⁄\\n]{0,16}?)[/⁄]\\s{0,2}(?:(?<year>(?:19|20)\\d{2})\\s?[/⁄]\\s?)?(?<symbol>${SYMBOL}(?:\\s?[-–—=]{1,2}\\s?${SYMBOL}|/(?=[A-ZĐ]{2})${SYMBOL}){0,8})`,
  'u',
);

/** `Số 145-TB/HU`, `Số: 12 - CT/TU`, `Số -CT/TU`, `Số 29-CV/TC-NV`. */
const PARTY = new RegExp(
  `${LABEL}(?<digits>[^/⁄\\n–—-]{0,12}?)[-–—]\\s?(?<symbol>[A-ZĐ][A-Za-zĐ]{0,4}\\s?/\\s?[A-ZĐ][A-Za-zĐ]{0,14}(?!\\p{L})(?:\\s?[-–—]\\s?[A-ZĐ][A-ZĐa-z]{0,10}(?!\\p{L})){0,3})`,
  'u',
);

/** A number that two columns cut: the figures, and a later line with the symbol. */
const CUT = new RegExp(`${LABEL}\\s{0,20}(\\d{1,6})$`, 'u');
const REST = new RegExp(`^[/⁄]\\s?${SYMBOL}`, 'u');

/**
 * The document's own số và ký hiệu, from the header only. Surface forms above; also a number cut by
 * two columns (`Số: 542` … `/TB-UBND`). Near misses: a cited number in the title; `Số: 2 #
 * /CT-UBND`, `Số:ổ0 /BC-UBND` (a stamp over the figures: unclear, not guessed).
 */
export function recognizeDocumentNumber(outline: Outline): DocumentNumber {
  const lines = headerLines(outline);
  for (const [i, line] of lines.entries()) {
    const party = PARTY.exec(line.text);
    const match = party ?? STATE.exec(line.text);
    if (match?.groups) {
      const { digits = '', year, symbol = '' } = match.groups;
      const start = line.start + match.index;
      const span = { start, end: start + match[0].length };
      const number = read(digits, year, symbol, party !== null, span);
      // Part of a number is another number: the whole token is read, or none.
      const isCut = GOES_ON.test(line.text.slice(match.index + match[0].length));
      return isCut && number.state === 'stated' ? { ...number, value: null, state: 'unclear' } : number;
    }
    const cut = CUT.exec(line.text);
    const rest = cut && lines.slice(i + 1).find((l) => REST.test(l.text));
    if (cut && rest)
      return read(cut[1] ?? '', undefined, rest.text.slice(1), false, { start: line.start, end: line.end });
  }
  return { value: null, symbol: null, span: null, state: 'absent' };
}

/** What follows a number whose last piece was not read: letters, figures, a sign of a damaged print, another piece. */
const GOES_ON = /^(?:[\p{L}\p{N}§#$%@^~{}\\<>]|\s?[-–—/]\s?\p{Lu}{2})/u;

function read(digits: string, year: string | undefined, rawSymbol: string, party: boolean, span: Span): DocumentNumber {
  const symbol = canonicalNumber(rawSymbol.replace(/=/g, '-').replace(/\.$/, ''));
  const figures = digits.trim().replace(/^[.…_]+|[.…_,`]+$/g, '');
  // A số of nothing but zeros is one that nobody has filled in.
  if (/^[.…_\s0]*$/.test(figures)) return { value: null, symbol, span, state: 'blank' };
  if (!/^\d{1,6}[a-eA-E]?$/.test(withoutSeries(figures, year, symbol)))
    return { value: null, symbol, span, state: 'unclear' };
  const value = canonicalNumber(`${figures}${party ? '-' : '/'}${year ? `${year}/` : ''}${symbol}`);
  return { value, symbol, span, state: 'stated' };
}

/**
 * `66.13/2026/NQ-CP`: the Government numbers a series of resolutions within one số (2025);
 * elsewhere a stop between figures is a slip.
 */
function withoutSeries(figures: string, year: string | undefined, symbol: string): string {
  return year && symbol === 'NQ-CP' ? figures.replace(/^(\d{1,4})\.\d{1,3}$/, '$1') : figures;
}
