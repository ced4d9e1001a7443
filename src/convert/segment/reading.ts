import type { Block } from '../model.ts';

const blankOut = (s: string): string => ' '.repeat(s.length);

/**
 * The text as a reader takes it, of the same length: inside a block line breaks, page marks and
 * emphasis signs are spaces (line breaks of `lines` and `table` blocks stay, but for those at
 * `joins`, which break a line of the head in the middle); everything between blocks is `\n`.
 */
export const readingOf = (text: string, blocks: readonly Block[], joins: readonly number[]): string => {
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
    const joined = words.join('').replace(/[*_]/g, ' ');
    const keepsLines = block.kind === 'lines' || block.kind === 'table';
    pieces.push(keepsLines ? joined : joined.replace(/\n/g, ' '));
    done = block.end;
  }
  pieces.push('\n'.repeat(text.length - done));
  return joins.reduce((reading, at) => `${reading.slice(0, at)} ${reading.slice(at + 1)}`, pieces.join(''));
};
