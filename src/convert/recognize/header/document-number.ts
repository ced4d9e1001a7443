import type { Outline, Span } from '../../model.ts';
import { canonicalForm, type NumberRegime } from '../../../number/document-number.ts';
import { numberContinues } from '../../../number/number-continues.ts';
import { INSERTED_LETTER } from '../../../number/number-parts.ts';
import { parseNumber } from '../../../number/parse-number.ts';
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
  readonly state: 'stated' | 'blank' | 'unclear' | 'absent';
}

/** "Số" and what scans make of it; a number stands behind it. */
const LABEL = /(?:^|[\s*])[Ss][ốôóoòồổỗộỐÓ6éê]\s*[:.;]?/gu;

/** A number that two columns cut: the figures, and a later line with the symbol. */
const FIGURES_ALONE = new RegExp(`${LABEL.source}\\s{0,20}(\\d{1,6})$`, 'u');

/** More figures, or another letter behind them, are damage. */
const SOUND_FIGURES = new RegExp(`^\\d{1,6}${INSERTED_LETTER}?$`, 'u');

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

function readHeaderNumber({ figures, sign, year, symbol: printed, regime }: PrintedNumber, span: Span): HeaderNumber {
  const symbol = repairedNumber(printed.replace(/\.$/, ''));
  const clean = figures.trim().replace(/^[.…_]+|[.…_,`]+$/g, '');
  if (BLANK.test(clean)) return { value: null, symbol, regime, span, state: 'blank' };
  const number = parseNumber(`${clean}${sign}${year === null ? '' : `${year}/`}${symbol}`);
  if (number === null || !SOUND_FIGURES.test(number.figures))
    return { value: null, symbol, regime, span, state: 'unclear' };
  return { value: canonicalForm(number), symbol, regime, span, state: 'stated' };
}
