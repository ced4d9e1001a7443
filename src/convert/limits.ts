/**
 * How large a text may be. Beyond a limit it is left out and reported, so that one file can never
 * stop the others or fill the memory.
 */
import type { Diagnostic } from './diagnostic.ts';

/** The limits of one text; those of tables and corrections are in yaml/decode-yaml.ts. */
export interface Limits {
  readonly textBytes: number;
  readonly lines: number;
  readonly lineCharacters: number;
  readonly citedDocuments: number;
}

/**
 * Measured on two shared cores in November 2026, conversion alone: 4 MB of letters take 5.3 s and
 * 525 MB of memory, 100,000 lines 4.1 s, one line of 1 million characters 2.1 s, 5,000 cited
 * documents 4.2 s. The longest codes of law have about 0.6 MB and 15,000 lines.
 */
export const limits: Limits = {
  // The page of a text is about twice as large; browsers of small machines stop there.
  textBytes: 4_000_000,
  lines: 100_000,
  // A line is one paragraph of the page: a whole text that lost its line ends still fits.
  lineCharacters: 500_000,
  // Every cited document gets a page of its own.
  citedDocuments: 5_000,
};

/** What is said of a text that is beyond a limit; `line` is where it passes it. */
export interface Excess {
  readonly line: number;
  readonly value: string;
}

/** The first limit that a decoded text passes, as received; null where it keeps them all. */
export function excessOf(received: string, { lines, lineCharacters }: Limits = limits): Excess | null {
  const ends = /\r\n?|\n|$/g;
  let line = 0;
  for (let start = 0; start < received.length; line++) {
    ends.lastIndex = start;
    const end = ends.exec(received);
    const at = end?.index ?? received.length;
    if (at - start > lineCharacters)
      return { line: line + 1, value: beyond('dòng dài', at - start, lineCharacters, 'chữ') };
    start = at + (end?.[0].length ?? 0);
  }
  return line > lines ? { line: lines + 1, value: beyond('tệp có', line, lines, 'dòng') } : null;
}

/** The finding of a text that cites more documents than it may; null where it does not. */
export function tooManyCited(file: string, count: number, { citedDocuments }: Limits = limits): Diagnostic | null {
  if (count <= citedDocuments) return null;
  const value = beyond('tệp viện dẫn', count, citedDocuments, 'văn bản');
  return { code: 'qua-gioi-han', file, line: 1, column: 1, value };
}

function beyond(what: string, found: number, atMost: number, unit: string): string {
  const words = (n: number): string => n.toLocaleString('vi-VN');
  return `${what} ${words(found)} ${unit}, chỉ nhận đến ${words(atMost)}`;
}
