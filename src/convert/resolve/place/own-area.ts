import { itemAt } from '../../../ground/expected.ts';
import type { Block, Outline, Span } from '../../model.ts';
import { levelNames } from '../../../vietnamese/level-words.ts';
import { oneOf } from '../../text/phrase/one-of.ts';
import { quoteStart } from './place-words.ts';
import { setsMeasure } from './role/role-measure.ts';

/** At most this many characters before the words are looked at. */
const MEASURE_REACH = 200;

/** Words before a level that make it the area of the unit that issues, and words that do not. */
export interface AreaLead {
  readonly words: string;
  readonly example: string;
  readonly nearMiss: string;
}

/** What is before "tỉnh", "toàn huyện" where no name follows. */
export const areaLeads: readonly AreaLead[] = [
  { words: 'trên địa bàn', example: 'Cấm họp chợ trên địa bàn tỉnh.', nearMiss: 'Cấm họp chợ trên địa bàn.' },
  { words: 'trong phạm vi', example: 'Cấm họp chợ trong phạm vi tỉnh.', nearMiss: 'Cấm họp chợ trong phạm vi thôn.' },
  { words: 'trong', example: 'Cấm họp chợ trong toàn tỉnh.', nearMiss: 'Cấm họp chợ trong tháng 9.' },
];
const AREA = new RegExp(
  String.raw`(?<!\p{L})${oneOf(...areaLeads.map(({ words }) => words))}\s(?:toàn\s)?(${levelNames.join('|')})(?![\p{L}\d])`,
  'giu',
);

/** A name after the level word: it is another unit, or a mention of its own. */
const NAMED_AFTER = /^\s(?:\p{Lu}|\d)/u;

/**
 * Where a document says, without a name, that it holds in the area of its issuer: "trên địa bàn
 * tỉnh" in the title, or after a measure of its text. Near misses: "mưa lớn trên địa bàn tỉnh" (no
 * measure), "trên địa bàn huyện" in a document of a province, "trên địa bàn tỉnh Lai Châu" (a
 * mention). Null where no words say so.
 */
export function ownAreaIn({ blocks, reading }: Outline, types: ReadonlySet<string>): Span | null {
  for (const block of blocks) {
    if (block.role !== 'title' && !isPassageInForce(block)) continue;
    const text = reading.slice(block.start, block.end);
    for (const match of text.matchAll(AREA)) {
      const end = match.index + match[0].length;
      if (!types.has(itemAt(match, 1).toLowerCase()) || NAMED_AFTER.test(text.slice(end, end + 2))) continue;
      const clause = clauseStart(text, match.index);
      const holds = block.role === 'title' || setsMeasure(`${text.slice(clause, match.index)}trên địa bàn`);
      if (holds) return { start: block.start + quoteStart(text, clause, end), end: block.start + end };
    }
  }
  return null;
}

function clauseStart(text: string, at: number): number {
  const from = Math.max(0, at - MEASURE_REACH);
  const words = text.slice(from, at);
  const stop = Math.max(words.lastIndexOf('. '), words.lastIndexOf('; '));
  return stop < 3 ? from : from + stop + 2;
}

function isPassageInForce({ part, kind }: Block): boolean {
  return (part === 'body' || part === 'annex') && kind !== 'mark';
}
