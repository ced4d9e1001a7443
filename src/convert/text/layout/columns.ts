import { itemAt } from '../../../ground/expected.ts';
import type { Span } from '../../model.ts';

/** A gap that parts two cells: two spaces or more (a tab is read as four). */
const GAP = / {2,}/g;

/** How far the beginnings of one column may stand apart, in characters. */
const TOLERANCE = 3;

/**
 * Two spaces may be a slip between words; a gap that sets columns is wider in one line at least.
 */
const WIDE_GAP = / {3,}/;

/** Rows with no wide gap are columns only where no line is longer than this. */
const LONGEST_NARROW = 80;

/** A first cell of fewer characters, of two, may be the mark of a list. */
const SHORTEST_CELL = 6;

/**
 * The cells of a line whose columns are set with spaces or tabs, as spans from the line's
 * beginning; the white space after a cell belongs to it, so that no character is lost. One cell
 * where there is no gap.
 */
export function columnsOf(line: string): Span[] {
  const starts = [
    0,
    ...[...line.trimEnd().matchAll(GAP)].filter(({ index }) => index > 0).map((m) => m.index + m[0].length),
  ];
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? line.length }));
}

/**
 * Whether lines that follow one another are the rows of a table set in columns: three cells or
 * more, as many in every line, or two cells that begin at one place in three lines or more. Near
 * misses: text that a scan set with gaps here and there, two columns of a head, a list with one gap
 * after its marks.
 */
export function areColumns(lines: readonly string[]): boolean {
  const rows = lines.map(columnsOf);
  const count = rows[0]?.length ?? 0;
  if (count < 2 || rows.some((cells) => cells.length !== count)) return false;
  if (!lines.some((line) => WIDE_GAP.test(line.trim())) && lines.some((line) => line.length > LONGEST_NARROW))
    return false;
  if (count >= 3) return rows.length >= 2;
  const places = rows.map((cells) => itemAt(cells, 1).start);
  const first = itemAt(places, 0);
  return rows.length >= 3 && first >= SHORTEST_CELL && places.every((place) => Math.abs(place - first) <= TOLERANCE);
}
