import { isBlank, type Line } from '../../text/lines.ts';
import type { LineRange } from '../head/title-lines.ts';

/** A row that begins with a bar, or a rule of a box. */
const FRAMED = /^(?:\||\+[-=+]{2,})/;

/** Rows that do not begin with a bar: at least so many of as many cells make a table. */
const UNFRAMED_ROWS = 2;

/**
 * The numbers of the lines that are rows of tables whose cells are parted by bars: every line that
 * begins with a bar and has another, the boxes of `+---+`, the rest of a row whose cell continues
 * in the next line, and lines of as many bars (two at least) that follow one another. Near misses:
 * one line with bars that a scan left in a sentence, a bar that stands alone.
 */
export function barTableLines(lines: readonly Line[], { from, to }: LineRange): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = from; i < to;) {
    const end = FRAMED.test(lines[i]?.text ?? '') ? framedEnd(lines, i, to) : unframedEnd(lines, i, to);
    for (let k = i; k < end; k++) found.add(k);
    i = Math.max(end, i + 1);
  }
  return found;
}

/**
 * The end of one framed row from `at`, or `at`. A row ends with a bar, in its own line or in one of
 * the next.
 */
function framedEnd(lines: readonly Line[], at: number, to: number): number {
  const first = lines[at]?.text ?? '';
  if (first.startsWith('+')) return at + 1;
  if (barsIn(first) < 2) return hasRowsBeside(lines, at, to) && barsIn(first) > 0 && first.length > 1 ? at + 1 : at;
  if (first.endsWith('|')) return at + 1;
  for (let i = at + 1; i < Math.min(to, at + MOST_LINES_OF_ROW); i++) {
    const line = lines[i] as Line;
    if (isBlank(line) || FRAMED.test(line.text)) break;
    if (line.text.endsWith('|')) return i + 1;
  }
  return at + 1;
}

/** Lines that a row may take where the words of its cells are broken. */
const MOST_LINES_OF_ROW = 6;

function hasRowsBeside(lines: readonly Line[], at: number, to: number): boolean {
  return (at + 1 < to && barsIn(lines[at + 1]?.text ?? '') >= 2) || barsIn(lines[at - 1]?.text ?? '') >= 2;
}

/** The end of a run of rows without bars at their beginning, or `at`. */
function unframedEnd(lines: readonly Line[], at: number, to: number): number {
  const bars = barsIn(lines[at]?.text ?? '');
  if (bars < 2) return at;
  let end = at + 1;
  while (end < to && !FRAMED.test(lines[end]?.text ?? '') && barsIn(lines[end]?.text ?? '') === bars) end++;
  return end - at >= UNFRAMED_ROWS ? end : at;
}

function barsIn(line: string): number {
  let count = 0;
  for (let at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) count++;
  return count;
}
