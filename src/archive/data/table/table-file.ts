/** A table as the text of a file, piece by piece. */
import { CSV_BEGINS, csvLines, type CsvValue } from '../csv.ts';
import { columnsOf, type DataTable, type TableSource } from './data-table.ts';

/** The formats by the ending of their files. */
export const tableFormats = {
  csv: { name: 'CSV', type: 'text/csv; charset=utf-8', pieces: csvPieces },
  jsonl: { name: 'JSON Lines', type: 'application/jsonl; charset=utf-8', pieces: jsonLines },
} as const;

export type TableFormat = keyof typeof tableFormats;

/** Rows that are put together before they are handed on. */
const ROWS_A_PIECE = 500;

/** What is between the items of a list in a field of CSV; a bar stands in no key and no name. */
export const LIST_SIGN = ' | ';

type Row = Readonly<Record<string, unknown>>;

function* csvPieces(table: DataTable, rows: Iterable<Row>): Generator<string> {
  const columns = columnsOf(table);
  yield csvHead(table);
  yield* pieces(rows, (row) => csvLine(columns, row));
}

function* jsonLines(table: DataTable, rows: Iterable<Row>): Generator<string> {
  const columns = columnsOf(table);
  yield* pieces(rows, (row) => jsonLine(columns, row));
}

function csvHead(table: DataTable): string {
  return `${CSV_BEGINS}${csvLines([columnsOf(table)])}`;
}

function csvLine(columns: readonly string[], row: Row): string {
  return csvLines([columns.map((column) => csvValue(row[column]))]);
}

/** The fields in the order of the columns. */
function jsonLine(columns: readonly string[], row: Row): string {
  return `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])))}\n`;
}

function* rowsWithin(rows: Iterable<Row>, { from, to }: RowRange): Generator<Row> {
  let number = 0;
  for (const row of rows) {
    if (number >= to) return;
    if (number++ >= from) yield row;
  }
}

function* pieces<T>(rows: Iterable<T>, line: (row: T) => string): Generator<string> {
  let piece: string[] = [];
  for (const row of rows) {
    piece.push(line(row));
    if (piece.length < ROWS_A_PIECE) continue;
    yield piece.join('');
    piece = [];
  }
  if (piece.length > 0) yield piece.join('');
}

function csvValue(value: unknown): CsvValue {
  return Array.isArray(value) ? value.join(LIST_SIGN) : (value as CsvValue);
}

/** The rows of one file of a table, from a number (0 is the first row) up to and without another. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

const ALL_ROWS: RowRange = { from: 0, to: Infinity };

/** Bytes that files of a table have before their first row. */
export function headBytes(table: DataTable): Readonly<Record<TableFormat, number>> {
  return { csv: bytesOf(csvHead(table)), jsonl: 0 };
}

/** The bytes of a row in each format. */
export function rowBytes(table: DataTable, row: Row): Readonly<Record<TableFormat, number>> {
  const columns = columnsOf(table);
  return { csv: bytesOf(csvLine(columns, row)), jsonl: bytesOf(jsonLine(columns, row)) };
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** A table, or some of its rows, as the answer to a request, made while it is read. */
export function respondTable(
  table: DataTable,
  format: TableFormat,
  source: TableSource,
  range: RowRange = ALL_ROWS,
): Response {
  const { type, pieces: piecesOf } = tableFormats[format];
  const made = piecesOf(table, rowsWithin(table.rows(source), range));
  const body = new ReadableStream({
    pull(controller) {
      const { value, done } = made.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(body, { headers: { 'content-type': type } });
}
