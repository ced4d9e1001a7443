import type { Outline } from '../../model.ts';
import { blockAt } from '../../text/block-at.ts';

/** Clauses of căn cứ that list laws are long; none is longer than this. */
const LONGEST_CLAUSE = 3000;

/**
 * Whether the citation at `offset` is a căn cứ: its paragraph or its clause opens with "Căn cứ".
 * Everything else is a dẫn chiếu.
 */
export function isBasis(outline: Outline, offset: number): boolean {
  const block = blockAt(outline.blocks, offset);
  if (!block) return false;
  const from = Math.max(block.start, offset - LONGEST_CLAUSE);
  const before = outline.reading.slice(from, offset);
  const clauseAt = Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1;
  const clause = clauseAt === 0 && from > block.start ? '' : before.slice(clauseAt, clauseAt + 20);
  return /^[^\p{L}]{0,5}[Cc]ăn cứ\s/u.test(clause);
}
