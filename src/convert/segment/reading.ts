import type { Block } from '../model.ts';
import type { Line } from '../text/lines.ts';

/**
 * Signs of emphasis. `_` inside a word (mau_so_01, van_thu@…) and `*` between figures (2*3) are
 * characters of the text, as in CommonMark.
 */
const EMPHASIS_SIGN = /(?<!\p{N}(?=\*\p{N}))(?<![\p{L}\p{N}](?=_[\p{L}\p{N}]))[*_]/gu;

/** Where the reading of head and closing is not what is printed. */
export interface Corrections {
  /** Offsets of line breaks that end no line. */
  readonly joins: readonly number[];
  /** Offsets of spaces that end a line. */
  readonly splits: readonly number[];
  /** Lines read in capitals, or without the signs at their end. */
  readonly raised: readonly Line[];
}

/**
 * The text as a reader takes it, of the same length: inside a block line breaks, page marks and
 * emphasis signs are spaces (line breaks of `lines` and `table` blocks stay, but for those at
 * `joins`); lines of head and closing may be in capitals; everything between blocks is `\n`.
 */
export function readingOf(text: string, blocks: readonly Block[], { joins, splits, raised }: Corrections): string {
  const pieces: string[] = [];
  let done = 0;
  for (const block of blocks) {
    pieces.push('\n'.repeat(block.start - done));
    let inner = block.start;
    const words: string[] = [];
    for (const mark of block.marks) {
      words.push(text.slice(inner, mark.start), blankOut(text.slice(mark.start, mark.end)));
      inner = mark.end;
    }
    words.push(text.slice(inner, block.end));
    const joined = words.join('').replace(EMPHASIS_SIGN, ' ');
    const keepsLines = block.kind === 'lines' || block.kind === 'table';
    pieces.push(keepsLines ? joined : joined.replace(/\n/g, ' '));
    done = block.end;
  }
  pieces.push('\n'.repeat(text.length - done));
  return changed(pieces.join(''), [
    ...joins.map((at) => ({ start: at, end: at + 1, text: ' ' })),
    ...splits.map((at) => ({ start: at, end: at + 1, text: '\n' })),
    ...raised,
  ]);
}

function blankOut(s: string): string {
  return ' '.repeat(s.length);
}

/** A text with some of its stretches replaced by others of the same length. */
function changed(reading: string, changes: readonly Line[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of changes.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push(reading.slice(at, start), text);
    at = end;
  }
  return [...pieces, reading.slice(at)].join('');
}
