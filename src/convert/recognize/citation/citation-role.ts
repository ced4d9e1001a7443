import type { BodyHeads } from '../../text/body/body-heads.ts';
import { oneOf, wholeOneOf } from '../../text/phrase/one-of.ts';
import type { Block, Outline, Span } from '../../model.ts';
import { blockAt } from '../../text/layout/block-at.ts';

/** Clauses of căn cứ that list laws are long; none is longer than this. */
const LONGEST_CLAUSE = 3000;

const OPENS = /^[^\p{L}]{0,5}[Cc]ăn cứ\s/u;

/**
 * Words after which the name of a basis mentions another document, which is not a basis by that.
 */
const MENTIONS = new RegExp(
  wholeOneOf(
    ...['về', 'theo', 'hướng dẫn', 'thực hiện', 'quy định', 'bãi bỏ', 'thay thế', 'sửa đổi', 'bổ sung', 'kèm theo'],
  ),
  'u',
);

/** "đã được sửa đổi, bổ sung bởi Luật số …": what changed a basis is a part of it. */
const CHANGED = oneOf('sửa đổi', 'bổ sung', 'thay thế', 'đính chính');
const CHANGED_BY = new RegExp(
  String.raw`(?:được|bị)\s${CHANGED}[^;]{0,80}${oneOf('bởi', 'bằng', 'theo', 'tại')}[^;]{0,60}$`,
  'u',
);

/** What joins the members of a list. */
const JOINED = /(?:,|\svà|\shoặc)\s+(?:các\s+)?(?:[Ss]ố\s*:?\s*)?$/u;

/** Where the sentence goes over from its grounds to what is asked. */
const ASKS = /^\s[^;]{0,200}(?:yêu cầu|đề nghị)\s/u;

/**
 * For cited documents in text order: which are a căn cứ. A paragraph or clause that opens with "Căn
 * cứ" grounds the text on each member of its list ("A; B và C") and on what changed them.
 * Everything else is a dẫn chiếu: also what the name of a basis mentions ("Quyết định A về việc
 * thực hiện Chỉ thị B"), what a quoted text or a form in an annex is grounded on.
 */
export function basesAmong(outline: Outline, cited: readonly Span[], heads: BodyHeads): readonly boolean[] {
  const bases: boolean[] = [];
  for (const [i, span] of cited.entries()) {
    const block = blockAt(outline.blocks, span.start);
    const from = block && mayHoldGrounds(block) ? groundsFrom(outline.reading, block, span.start) : null;
    const previous = cited[i - 1];
    if (from === null) bases.push(false);
    else if (!previous || previous.start < from) bases.push(true);
    else bases.push(isBasisAfter(outline.reading.slice(previous.end, span.start), bases[i - 1] ?? false, heads));
  }
  return bases;
}

function mayHoldGrounds({ part, role }: Block): boolean {
  return (part === 'preamble' || part === 'body') && role !== 'quoted';
}

/**
 * Where the sentence before `offset` begins, if it opens with "Căn cứ"; else where its clause does;
 * null where neither.
 */
function groundsFrom(reading: string, block: Block, offset: number): number | null {
  const start = Math.max(block.start, offset - LONGEST_CLAUSE);
  const before = reading.slice(start, offset);
  const sentence = before.lastIndexOf('. ') + 1;
  const isSeen = start === block.start;
  for (const at of [sentence, Math.max(sentence, before.lastIndexOf(';') + 1)])
    if ((at > 0 || isSeen) && OPENS.test(before.slice(at, at + 20))) return start + at;
  return null;
}

/**
 * Whether a document is a basis by what is between it and the one before it in the same grounds.
 */
function isBasisAfter(gap: string, previousIsBasis: boolean, heads: BodyHeads): boolean {
  if (opensMainClause(gap, heads)) return false;
  if (gap.includes(';')) return true;
  if (JOINED.test(gap) || CHANGED_BY.test(gap)) return previousIsBasis;
  return previousIsBasis && !MENTIONS.test(gap);
}

/** ", UBND huyện yêu cầu …": a body after a comma that asks for something. */
function opensMainClause(gap: string, heads: BodyHeads): boolean {
  return [...gap.matchAll(/,\s(?=\p{Lu})/gu)].some(({ index }) => {
    const at = index + 2;
    const length = heads.inPrinted(gap, at)?.length ?? heads.officeIn(gap, at);
    return length > 0 && ASKS.test(gap.slice(at + length));
  });
}
