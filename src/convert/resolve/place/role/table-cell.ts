import { expected, itemAt } from '../../../../ground/expected.ts';
import type { Block } from '../../../model.ts';

/** A ruled line between rows, a row's beginning, or no cell at all. */
const RULED_LINE = /^\s*[+|]?[-=+]{3,}/;

/**
 * A row of more characters than this is not looked at from its beginning, so that a long table is
 * read in linear time.
 */
const LONGEST_ROW_READ = 3000;

/**
 * The words before an offset in its own cell of a drawn table, whose lines wrap inside a row: those
 * above in the same column, up to the ruled line, and those before it in its line. In a row without
 * a rule above, the row is the line.
 */
export function cellBefore(reading: string, from: number, block: Block): string {
  const lines = reading.slice(Math.max(block.start, from - LONGEST_ROW_READ), from).split('\n');
  const own = cellTexts(expected(lines.pop(), 'a line'));
  const column = own.length - 1;
  const top = lines.findLastIndex((line) => RULED_LINE.test(line));
  const above = top < 0 ? [] : lines.slice(top + 1).map((line) => cellTexts(line)[column]?.trim() ?? '');
  return [...above, itemAt(own, column)].join(' ').replace(/\s+/g, ' ').trimStart();
}

function cellTexts(line: string): string[] {
  return line.replace(/^\s*\|/, '').split('|');
}
