import { itemAt } from '../../ground/expected.ts';
import type { Position } from '../model.ts';
import { lastAtOrBefore } from './offset-map.ts';

/**
 * Line and column of an offset in a file's text as received (before cleaning). Lines end as editors
 * count them: LF, CR LF or CR. Columns count characters, not UTF-16 units. The tables are made on
 * the first question.
 */
export function positionsOf(received: string): (offset: number) => Position {
  let lines: number[] | null = null;
  let pairs: number[] | null = null;
  return (offset) => {
    lines ??= [0, ...Array.from(received.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)];
    pairs ??= Array.from(received.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), (pair) => pair.index);
    const line = lastAtOrBefore(lines, offset, self);
    const start = itemAt(lines, line);
    const wide = lastAtOrBefore(pairs, offset - 1, self) - lastAtOrBefore(pairs, start - 1, self);
    return { line: line + 1, column: offset - start - wide + 1 };
  };
}

/** Number of lines of a text; a line end at the very end does not begin another. */
export function countLines(received: string): number {
  const ends = received.match(/\r\n?|\n/g)?.length ?? 0;
  return received === '' || /[\r\n]$/.test(received) ? ends : ends + 1;
}

function self(n: number): number {
  return n;
}
