import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { markerOf } from '../marker.ts';
import type { LineRange } from '../head/title-lines.ts';

/** The head of the column of numbers, alone on its line (folded). */
const NUMBER_HEAD_LINE = /^(?:stt|s\.?tt|tt|so tt|so thu tu)\.?$/;

/** A number of a row, alone on its line. */
const ROW_NUMBER = /^0?(\d{1,3})[.)]?$/;

/** Cells of a row, and heads of columns, are no more than these. */
const MOST_CELLS = 20;

/** A cell is no longer than this: a longer line is a paragraph. */
const LONGEST_CELL = 400;

/**
 * The numbers of the lines of tables that a copy flattened to a line a cell: "STT", the heads of
 * the columns, then "1.", the cells of the first row, "2." …. Which cell is of which column cannot
 * be known where cells take two lines, so such lines stay as they are, but their numbers are no
 * points of the text. Near miss: points whose numbers stand alone on their lines, without "STT"
 * above them.
 */
export function flattenedTableLines(lines: readonly Line[], { from, to }: LineRange): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    if (line.text.length > 12 || !NUMBER_HEAD_LINE.test(alignedFold(line.text))) continue;
    const end = flattenedEnd(lines, i, to);
    for (let k = i; k < end; k++) found.add(k);
    i = Math.max(i, end - 1);
  }
  return found;
}

/** The end of the table whose head begins at `at`, or `at` where none follows. */
function flattenedEnd(lines: readonly Line[], at: number, to: number): number {
  let end = nextRow(lines, at + 1, to, 1);
  let rows = 0;
  let most = 0;
  for (let row = end; row !== null; rows++) {
    end = row;
    const next = nextRow(lines, row + 1, to, rows + 2);
    if (next !== null) most = Math.max(most, wordsBetween(lines, row + 1, next));
    row = next;
  }
  return end === null || rows < 2 ? at : afterCells(lines, end + 1, to, most);
}

/**
 * The line with the number of a row, after the cells of the row before it; null where something
 * else comes first.
 */
function nextRow(lines: readonly Line[], from: number, to: number, number: number): number | null {
  let cells = 0;
  for (let i = from; i < to && cells <= MOST_CELLS; i++) {
    const line = lines[i] as Line;
    if (isBlank(line)) continue;
    const found = ROW_NUMBER.exec(line.text);
    if (found && Number(found[1]) === number) return cells > 0 ? i : null;
    if (!isCell(line)) return null;
    cells++;
  }
  return null;
}

/** The end of the last row: no more lines than the longest row has. */
function afterCells(lines: readonly Line[], from: number, to: number, most: number): number {
  let end = from;
  let cells = 0;
  for (let i = from; i < to && cells < most; i++) {
    const line = lines[i] as Line;
    if (isBlank(line)) continue;
    if (!isCell(line)) break;
    cells++;
    end = i + 1;
  }
  return end;
}

function wordsBetween(lines: readonly Line[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (!isBlank(lines[i] as Line)) count++;
  return count;
}

function isCell({ text }: Line): boolean {
  if (text.length > LONGEST_CELL) return false;
  const style = markerOf(text)?.style;
  return style !== 'dieu' && style !== 'chuong' && style !== 'phan' && style !== 'roman';
}
