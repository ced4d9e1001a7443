/** Notes at the foot of a page, told by their small letters and by the figure that leads to them. */
import type { Row } from './rows.ts';

/** Letters of notes are smaller than this share of those of the rows that lead to them. */
const SMALLER = 0.9;
/** A figure that leads to a note, after a word; a note may begin with its own. */
const LEADS_TO_NOTE = /.\[\d{1,3}\]/;

/** Parts the rows of a page into those of its text and those of its notes. */
export function withoutNotes(rows: readonly Row[]): { readonly text: readonly Row[]; readonly notes: readonly Row[] } {
  const none = { text: rows, notes: [] };
  const size = Math.max(0, ...rows.filter((row) => LEADS_TO_NOTE.test(textOf(row))).map((row) => row.size));
  let from = rows.length;
  while (from > 0 && (rows[from - 1]?.size ?? size) < SMALLER * size) from -= 1;
  // The small rows at the end may begin with other things: the notes begin with the first number.
  const first = rows.findIndex((row, i) => i >= from && /^\[?\d{1,3}\]?\s?\p{L}/u.test(textOf(row)));
  if (first < 0) return none;
  const number = /\d+/.exec(textOf(rows[first] as Row))?.[0] ?? '';
  const isLedTo = rows.slice(0, first).some((row) => textOf(row).includes(`[${number}]`));
  return isLedTo ? { text: rows.slice(0, first), notes: rows.slice(first) } : none;
}

/** The notes of a page as one text each, with their numbers in brackets. */
export function noteTexts(rows: readonly Row[]): string[] {
  const found: string[] = [];
  for (const row of rows) {
    const text = textOf(row);
    const mark = /^\[?(\d{1,3})\]?\s?(?=\p{L})/u.exec(text);
    if (mark) found.push(`[${mark[1]}] ${text.slice(mark[0].length)}`);
    else if (found.length > 0) found.push(`${found.pop()} ${text}`);
  }
  return found;
}

function textOf({ parts }: Row): string {
  return parts.map(({ text }) => text).join(' ');
}
