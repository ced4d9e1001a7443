/** Rows as `COPY … FROM STDIN` reads them: a line a row, tabs between cells. */

/** A value of a row; lists are arrays of texts. */
export type Cell = string | number | boolean | null | readonly string[];

/** The line of a row, with its line feed. */
export function copyLine(row: readonly Cell[]): string {
  return `${row.map((cell) => (cell === null ? '\\N' : escaped(cellText(cell)))).join('\t')}\n`;
}

function cellText(cell: Exclude<Cell, null>): string {
  return typeof cell === 'object'
    ? `{${cell.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
    : String(cell);
}

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
