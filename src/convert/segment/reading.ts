import type { Block } from '../model.ts';

const blankOut = (s: string): string => ' '.repeat(s.length);

/**
 * The text as a reader takes it, of the same length: inside a block line breaks, page marks and emphasis signs are spaces (line breaks of `lines` and
 * `table` blocks stay); everything between blocks is `\n`.
 */
export const readingOf = (text: string, blocks: readonly Block[]): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const block of blocks) {
    pieces.push('\n'.repeat(block.start - at));
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
    at = block.end;
  }
  pieces.push('\n'.repeat(text.length - at));
  return pieces.join('');
};
