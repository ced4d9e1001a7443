import { itemAt } from '../../../ground/expected.ts';
import type { Block, Outline, Span } from '../../model.ts';
import { blockAt } from '../../text/layout/block-at.ts';
import { listedBelow } from './listed-relation.ts';
import { A_NUMBER, isOwnName, CITED_PARTS, sentenceBefore, verbBefore, type StatedRelation } from './stated-verb.ts';

const LONGEST_SENTENCE = 600;

/**
 * "Quyết định này quy định chi tiết thẩm quyền … quy định tại khoản 3 Điều 10 Nghị định số …": what
 * is detailed is named before the provision that it is in. Near miss: "Quyết định này áp dụng cho
 * tài sản quy định chi tiết tại khoản 3 Điều 10 …", which details nothing.
 */
const DETAILS = /(\p{L}+(?:\s\p{L}+)?)\snày\squy định chi tiết\s([^.;()]{1,500}?)\squy định(?:\schi tiết)?\stại\s/u;
const PARTS_AT_END = new RegExp(String.raw`\stại\s${CITED_PARTS}$`, 'iu');

/** "X hết hiệu lực kể từ ngày Quyết định này có hiệu lực": the words after the citation. */
const ENDED = String.raw`hết hiệu lực(?:\s(?:thi hành|pháp lý))?`;
const ENDS_BY = new RegExp(
  String.raw`^[^.;]{0,200}?(?<!\p{L})${ENDED}\s(?:kể\s)?từ\s(?:ngày|khi)\s(\p{L}+(?:\s\p{L}+)?)\snày`,
  'iu',
);

/**
 * What the text states this document does to the one cited, which is a span from the type word of
 * the citation to the end of its date. Only in the title, the body and the
 * articles; never in căn cứ, and never where the sentence speaks of what others did. Surface forms:
 * "Bãi bỏ X", "Quyết định này … thay thế X", "Bãi bỏ các văn bản sau: 1. X; 2. Y", "X hết hiệu lực
 * kể từ ngày Quyết định này có hiệu lực". Near misses: "thi hành Luật này … (thay thế X)" in a
 * letter.
 */
export function relationReader(outline: Outline, ownType: string | null): (cited: Span) => StatedRelation | null {
  const headings = headingsOf(outline.blocks);
  return (cited) => {
    const block = blockAt(outline.blocks, cited.start);
    return block && mayState(block) ? relationAt(outline, block, cited, headings.get(block) ?? null, ownType) : null;
  };
}

/** The block above each that holds it: the last one of lesser depth in the same part. */
function headingsOf(blocks: readonly Block[]): ReadonlyMap<Block, Block> {
  const headings = new Map<Block, Block>();
  const open: Block[] = [];
  for (const block of blocks) {
    let above = open.at(-1);
    while (above !== undefined && (above.depth >= block.depth || above.part !== block.part)) {
      open.pop();
      above = open.at(-1);
    }
    if (above) headings.set(block, above);
    open.push(block);
  }
  return headings;
}

function mayState({ part, role }: Block): boolean {
  if (role === 'quoted') return false;
  return part === 'body' || part === 'conclusions' || (part === 'preface' && role === 'title');
}

function relationAt(
  outline: Outline,
  block: Block,
  cited: Span,
  heading: Block | null,
  ownType: string | null,
): StatedRelation | null {
  const before = outline.reading.slice(Math.max(block.start, cited.start - LONGEST_SENTENCE), cited.start);
  const sentence = sentenceBefore(before);
  const inTitle = block.role === 'title';
  return (
    verbBefore(sentence, inTitle, ownType) ??
    detailsBefore(sentence, ownType) ??
    listedBelow(outline, heading, before, ownType) ??
    endsBy(outline.reading.slice(cited.end, Math.min(block.end, cited.end + LONGEST_SENTENCE)), ownType)
  );
}

/** That this document details provisions of the one cited, where they end the sentence. */
function detailsBefore(sentence: string, ownType: string | null): StatedRelation | null {
  const parts = PARTS_AT_END.exec(sentence);
  const match = parts && DETAILS.exec(sentence.slice(0, parts.index + ' tại '.length));
  if (!match || A_NUMBER.test(itemAt(match, 2)) || !isOwnName(itemAt(match, 1), ownType)) return null;
  return { relation: 'quy-dinh-chi-tiet', inPart: true };
}

/** "X hết hiệu lực kể từ ngày Quyết định này có hiệu lực": what is after the citation. */
function endsBy(after: string, ownType: string | null): StatedRelation | null {
  const match = ENDS_BY.exec(after);
  return match && isOwnName(itemAt(match, 1), ownType) ? { relation: 'bai-bo', inPart: false } : null;
}
