/**
 * CSV as RFC 4180 has it, for programs and for spreadsheets: UTF-8 with a byte order mark, which
 * Excel needs to see Vietnamese, lines that end in CRLF, fields in quotes where they need them.
 */

/** A value of a row: nothing, a word, a count, yes or no. */
export type CsvValue = string | number | boolean | null;

/** What a file begins with. */
export const CSV_BEGINS = '\ufeff';

/**
 * Rows as lines, each with its end. A field that a spreadsheet would take for a formula (OWASP, CSV
 * Injection: it begins with = + - @, a tab or a line break) has an apostrophe before it; so has
 * one that begins with apostrophes and such a sign, so that one apostrophe taken away gives every
 * field as it was.
 */
export function csvLines(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

/** A whole file: a head and its rows. */
export function csvFile(head: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return `${CSV_BEGINS}${csvLines([head, ...rows])}`;
}

function csvField(value: CsvValue): string {
  const text = value === null ? '' : typeof value === 'string' ? harmless(value) : String(value);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Full-width signs are taken for their plain ones by some spreadsheets. */
function harmless(text: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
