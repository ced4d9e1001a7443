import { areColumns, columnsOf } from '../../text/layout/columns.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { isPageMark } from '../page-mark.ts';
import type { LineRange } from '../head/title-lines.ts';

/** Rows are no longer than this: a paragraph with a gap in it is not a row. */
const LONGEST_ROW = 240;

/**
 * The numbers of the lines that are rows of tables set in columns with spaces or tabs. Linear in
 * the lines.
 */
export function columnTableLines(lines: readonly Line[], { from, to }: LineRange): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = from; i < to;) {
    const end = runEnd(lines, i, to);
    if (areColumns(lines.slice(i, end).map((l) => l.text))) for (let k = i; k < end; k++) found.add(k);
    i = Math.max(end, i + 1);
  }
  return found;
}

/** The end of the run of lines from `at` that have as many cells, two at least. */
function runEnd(lines: readonly Line[], at: number, to: number): number {
  const count = cellsIn(lines[at]);
  if (count < 2) return at;
  let end = at + 1;
  while (end < to && cellsIn(lines[end]) === count) end++;
  return end;
}

function cellsIn(line: Line | undefined): number {
  if (!line || isBlank(line) || line.text.length > LONGEST_ROW || line.text.includes('|') || isPageMark(line.text))
    return 0;
  return columnsOf(line.text).length;
}
