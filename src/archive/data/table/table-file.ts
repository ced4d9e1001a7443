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

function* csvPieces(table: DataTable, source: TableSource): Generator<string> {
  const columns = columnsOf(table);
  yield `${CSV_BEGINS}${csvLines([columns])}`;
  yield* pieces(table.rows(source), (row) => csvLines([columns.map((column) => csvValue(row[column]))]));
}

function* jsonLines(table: DataTable, source: TableSource): Generator<string> {
  const columns = columnsOf(table);
  yield* pieces(table.rows(source), (row) => jsonLine(columns, row));
}

/** The fields in the order of the columns. */
function jsonLine(columns: readonly string[], row: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])))}\n`;
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

/** How long the files of a table are, and its first row. */
export interface TableMeasure {
  readonly rows: number;
  readonly bytes: Readonly<Record<TableFormat, number>>;
  readonly example: Readonly<Record<string, unknown>> | null;
}

/** Measures a table by making it once, without keeping it. */
export function measureTable(table: DataTable, source: TableSource): TableMeasure {
  const columns = columnsOf(table);
  let [rows, csv, jsonl] = [0, bytesOf(`${CSV_BEGINS}${csvLines([columns])}`), 0];
  let example: Readonly<Record<string, unknown>> | null = null;
  for (const row of table.rows(source)) {
    rows += 1;
    example ??= row;
    csv += bytesOf(csvLines([columns.map((column) => csvValue(row[column]))]));
    jsonl += bytesOf(jsonLine(columns, row));
  }
  return { rows, bytes: { csv, jsonl }, example };
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** A table as the answer to a request, made while it is read. */
export function respondTable(table: DataTable, format: TableFormat, source: TableSource): Response {
  const { type, pieces: piecesOf } = tableFormats[format];
  const made = piecesOf(table, source);
  const body = new ReadableStream({
    pull(controller) {
      const { value, done } = made.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(body, { headers: { 'content-type': type } });
}
