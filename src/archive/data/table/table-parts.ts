/**
 * The files of a table. One that would be long is cut between two rows, each file with its head, at
 * the same rows in both formats: hosts refuse large files (25 MB are the most that one of the free
 * ones takes), and spreadsheets open them slowly.
 */
import { onceOf } from '../../once.ts';
import type { DataTable, TableSource } from './data-table.ts';
import { headBytes, rowBytes, tableFormats, type RowRange, type TableFormat } from './table-file.ts';

/** Bytes of one download at most, of a table or of texts; one row or text that has more is alone. */
export const MOST_OF_A_DOWNLOAD = 20_000_000;

/** One file of a table in each format. */
export interface TablePart extends RowRange {
  readonly bytes: Readonly<Record<TableFormat, number>>;
}

/** How long a table is, how it is cut (at least one part), and its first row. */
export interface TableMeasure {
  readonly rows: number;
  readonly parts: readonly TablePart[];
  readonly example: Readonly<Record<string, unknown>> | null;
}

/** Measures a table by making it once, without keeping it; what was measured is kept. */
export const measuredTable = onceOf((source: TableSource, table: DataTable) => measureTable(table, source));

/** The same with files of so many bytes. */
export function measureTable(table: DataTable, source: TableSource, room = MOST_OF_A_DOWNLOAD): TableMeasure {
  const formats = Object.keys(tableFormats) as TableFormat[];
  const parts: { from: number; to: number; bytes: Record<TableFormat, number> }[] = [];
  const begin = (from: number) => {
    const part = { from, to: from, bytes: { ...headBytes(table) } };
    parts.push(part);
    return part;
  };
  let [part, rows] = [begin(0), 0];
  let example: Readonly<Record<string, unknown>> | null = null;
  for (const row of table.rows(source)) {
    const { bytes: held } = part;
    const bytes = rowBytes(table, row);
    if (rows > part.from && formats.some((format) => held[format] + bytes[format] > room)) part = begin(rows);
    for (const format of formats) part.bytes[format] += bytes[format];
    rows += 1;
    part.to = rows;
    example ??= row;
  }
  return { rows, parts, example };
}

/** The name of a file of a download without its ending: `nhiem-vu`, then `nhiem-vu-2`. */
export function partName(name: string, part: number): string {
  return part === 1 ? name : `${name}-${part}`;
}
