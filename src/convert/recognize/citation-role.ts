import type { Outline } from '../model.ts';
import { blockAt } from '../text/block-at.ts';

/** Whether the citation at `offset` is a căn cứ: its paragraph or its clause opens with "Căn cứ". Everything else is a dẫn chiếu. */
export const isBasis = (outline: Outline, offset: number): boolean => {
  const block = blockAt(outline.blocks, offset);
  if (!block) return false;
  const before = outline.reading.slice(block.start, offset);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
  return /^[^\p{L}]{0,5}[Cc]ăn cứ\s/u.test(clause);
};
