import type { Line } from '../text/lines.ts';
import { barTableLines } from './table/bar-tables.ts';
import { columnTableLines } from './table/column-tables.ts';
import { flattenedTableLines } from './table/flattened-tables.ts';
import { quotedLines, type QuotedLines } from './quoted-lines.ts';
import type { LineRange } from './head/title-lines.ts';

/** What is known of lines before they are grouped into blocks, by the numbers of lines. */
export interface LineLayout {
  /** Rows of tables. */
  readonly tables: ReadonlySet<number>;
  /** Rows that belong to the table above them though a blank line is between. */
  readonly joined: ReadonlySet<number>;
  /** Lines that stay apart: cells of a table whose columns are lost. */
  readonly apart: ReadonlySet<number>;
  readonly quoted: QuotedLines;
}

/** How the lines of a body or an annex are set. Linear in the lines. */
export function layoutOf(lines: readonly Line[], range: LineRange): LineLayout {
  const bars = barTableLines(lines, range);
  const columns = columnTableLines(lines, range);
  const apart = flattenedTableLines(lines, range);
  const joined = new Set([...apart, ...[...bars].filter((at) => isFramed(lines[at]) && isFramed(lines[at - 2]))]);
  return { tables: new Set([...bars, ...columns]), joined, apart, quoted: quotedLines(lines, range) };
}

/** A row between bars: those of one table may have a blank line between them. */
function isFramed(line: Line | undefined): boolean {
  return line !== undefined && line.text.length > 1 && line.text.startsWith('|') && line.text.endsWith('|');
}
