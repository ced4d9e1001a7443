import type { Outline, Span } from '../../model.ts';
import { canonicalForm, type NumberRegime } from '../../../number/document-number.ts';
import { numberContinues } from '../../../number/number-continues.ts';
import { INSERTED_LETTER } from '../../../number/number-parts.ts';
import { parseNumber } from '../../../number/parse-number.ts';
import { withPlainSigns } from '../../../number/plain-signs.ts';
import { printedNumber, symbolAtStart, type PrintedNumber } from '../../../number/printed-number.ts';
import { repairedNumber } from '../../text/repaired-number.ts';
import { headerLines, type HeaderLine } from './header-lines.ts';

/**
 * What the number line says. `value` is null when the số is blank or a scan left no certain
 * reading; then `symbol` and `regime` may still be known.
 */
export interface HeaderNumber {
  readonly value: string | null;
  /** The ký hiệu without the số: `TB-VPUBND`, `CT/TU`; null when not read. */
  readonly symbol: string | null;
  readonly regime: NumberRegime | null;
  readonly span: Span | null;
  /** The number as printed, where a scan spoiled it and it can only be this one. */
  readonly spoiled?: string;
  readonly state: 'stated' | 'blank' | 'unclear' | 'absent';
}

/**
 * "Số" and what scans make of it; a number stands behind it. "Số hiệu:" is of a law library's
 * table, above the head.
 */
const LABEL = /(?:^|[\s*])[Ss][ốôóoòồổỗộỐÓ6éêÉÊ](?!\s*hiệu)\s*[:.;]?/gu;

/** A number that two columns cut: the figures, and a later line with the symbol. */
const FIGURES_ALONE = new RegExp(`${LABEL.source}\\s{0,20}(\\d{1,6})$`, 'u');

/** More figures, or another letter behind them, are damage. */
const SOUND_FIGURES = new RegExp(`^\\d{1,6}${INSERTED_LETTER}?$`, 'u');

/** "Số:" and what scans make of it where a colon follows: "86:", "S6:", "Sé:", "5ố:". */
const DAMAGED_LABEL = /^[^\p{L}\d]{0,3}(?:86|[S5s][ốôóoòồổỗộỐÓÔ06éêÉÊ])\s?:\s{0,3}/u;

/** What follows the label, up to a wide gap or the place and date. */
const AFTER_DAMAGED_LABEL = /^(?:(?!\s{3}|\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?,)[^\n]){3,40}/u;

/**
 * Sound figures and a sound symbol of two pieces with a space in place of the stroke, and no more.
 */
const WITHOUT_STROKE = /^(?<figures>\d{1,5})\s(?<symbol>[A-ZĐ][A-ZĐa-z]{0,9}-[A-ZĐ]{2}[A-ZĐa-z]{0,9})$/u;

/** A số of nothing but zeros is one that nobody has filled in. */
const BLANK = /^[.…_\s0]*$/;

/**
 * The document's own số và ký hiệu, from the header only: `Số: 17/CT-UBND`, `Luật số:
 * 45/2019/QH14`, `Số: /TB-VPUBND`, `Số 29-CV/TC-NV`; also a number cut by two columns (`Số: 542` …
 * `/TB-UBND`). Near misses: a cited number in the title; `Số: 2 # /CT-UBND`, `Số:ổ0 /BC-UBND` (a
 * stamp over the figures: unclear, not guessed).
 */
export function recognizeDocumentNumber(outline: Outline): HeaderNumber {
  const lines = headerLines(outline);
  for (const [i, line] of lines.entries()) {
    const found = numberInLine(line) ?? cutByColumns(line, lines.slice(i + 1));
    if (found) return found;
  }
  for (const line of lines) {
    const found = damagedNumber(line);
    if (found) return found;
  }
  return { value: null, symbol: null, regime: null, span: null, state: 'absent' };
}

function numberInLine({ text, start }: HeaderLine): HeaderNumber | null {
  // A scan prints the dash of a symbol as two strokes.
  const line = text.replaceAll('=', '-');
  const labels = [...line.matchAll(LABEL)];
  for (const form of ['party', 'state'] as const) {
    for (const { 0: label, index } of labels) {
      const from = index + label.length;
      const printed = printedNumber(line.slice(from), form);
      if (printed === null) continue;
      const end = from + printed.end;
      const number = readHeaderNumber(printed, { start: start + index, end: start + end });
      // Part of a number is another number: the whole token is read, or none.
      const isPart = number.state === 'stated' && numberContinues(line.slice(end));
      return isPart ? { ...number, value: null, state: 'unclear' } : number;
    }
  }
  return null;
}

function cutByColumns({ text, start, end }: HeaderLine, below: readonly HeaderLine[]): HeaderNumber | null {
  const figures = FIGURES_ALONE.exec(text)?.[1];
  const rest = figures === undefined ? undefined : below.find((line) => symbolAtStart(line.text))?.text;
  if (figures === undefined || rest === undefined) return null;
  const printed = { figures, sign: '/', year: null, symbol: rest.slice(1), regime: 'state', end } as const;
  return readHeaderNumber(printed, { start, end });
}

/**
 * A number on a line whose label or stroke a scan spoiled: "86:1234 SYT-NVY" is 1234/SYT-NVY,
 * because its figures and its symbol are sound; "Số: 104/2O19/NĐ-CP" is unclear.
 */
function damagedNumber({ text, start }: HeaderLine): HeaderNumber | null {
  const label = DAMAGED_LABEL.exec(text);
  if (!label) return null;
  const token = AFTER_DAMAGED_LABEL.exec(text.slice(label[0].length))?.[0].trimEnd() ?? '';
  if (!/\d/.test(token) || !/\p{Lu}{2}/u.test(token)) return null;
  const span = { start, end: start + label[0].length + token.length };
  const { figures, symbol } = WITHOUT_STROKE.exec(token)?.groups ?? {};
  const number = figures === undefined ? null : parseNumber(`${figures}/${symbol}`);
  if (number === null) return { value: null, symbol: null, regime: null, span, state: 'unclear' };
  const spoiled = label[0] + token;
  return { value: canonicalForm(number), symbol: number.symbol, regime: number.regime, span, spoiled, state: 'stated' };
}

function readHeaderNumber({ figures, sign, year, symbol: printed, regime }: PrintedNumber, span: Span): HeaderNumber {
  const symbol = repairedNumber(printed.replace(/\.$/, ''));
  const clean = figures.trim().replace(/^[.…_]+|[.…_,`]+$/g, '');
  if (BLANK.test(clean)) return { value: null, symbol, regime, span, state: 'blank' };
  const number = parseNumber(`${clean}${sign}${year === null ? '' : `${year}/`}${symbol}`);
  if (number === null || !SOUND_FIGURES.test(number.figures))
    return { value: null, symbol, regime, span, state: 'unclear' };
  const sound = withPlainSigns(printed.replace(/\.$/, ''));
  const spoiled = sound === symbol ? {} : { spoiled: `${clean}${sign}${year === null ? '' : `${year}/`}${sound}` };
  return { value: canonicalForm(number), symbol, regime, span, state: 'stated', ...spoiled };
}
