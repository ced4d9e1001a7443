import { itemAt } from '../../../ground/expected.ts';
import { oneOf, wholeOneOf } from '../../text/one-of.ts';
import type { Relation } from '../../../schema/directive.ts';
import type { Block, Outline } from '../../model.ts';
import { blockAt } from '../../text/layout/block-at.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';
import { PART_DIRECT, PART_OBJECT, relationVerbs, WHOLE_OBJECT } from './relation-verbs.ts';

/** What the text states that this document does to a cited one. */
export interface StatedRelation {
  readonly relation: Relation;
  /** Only to a part of it: "Bãi bỏ khoản 2 Điều 3 Quyết định số …". */
  readonly inPart: boolean;
}

/** Where a citation stands: from its type word to the end of its date. */
export interface CitedAt {
  readonly start: number;
  readonly end: number;
}

/** A sentence about what others do or did: "đã được thay thế bởi", "bị bãi bỏ". */
const PASSIVE = /(?:được|bị|đã|bởi|do|khi|nếu|việc)\s+(?:[\p{L},]+\s+){0,2}$/iu;

/** A mark at the head of a provision. */
const MARK = /^[^\p{L}\d]*(?:\d+[.)]\s*|[a-zđ]\)\s*|Điều \d+\.\s*)?(?:Nay\s+|V\/v:?\s+|Về việc\s+|và\s+)?/u;
const LONGEST_SENTENCE = 600;

/** A number that a sentence cites: what stands after it may be said of that document. */
const A_NUMBER = /\d[\d./]*[/-]\s?[A-ZĐ]{2}/u;

/** Words with which a clause of its own begins after a citation. */
const OTHER_CLAUSE = new RegExp(
  wholeOneOf(
    ...['theo', 'căn cứ', 'thực hiện', 'hướng dẫn', 'quy định', 'được', 'bị', 'đã', 'trên cơ sở', 'áp dụng', 'giao'],
  ),
  'iu',
);

/** Parts of a document, and nothing else, up to its name: "khoản 5 Điều 7 ", "điểm a, khoản 2 của ". */
const PARTS = String.raw`(?:(?:khoản|điểm|điều|mục|chương|phần|phụ lục)\s[\da-zđIVX]{1,5},?\s(?:và\s)?){1,6}(?:của\s)?`;
const ONLY_PARTS = new RegExp(String.raw`^\s{0,3}${PARTS}$`, 'iu');

/**
 * "Quyết định này quy định chi tiết thẩm quyền … quy định tại khoản 3 Điều 10 Nghị định số …": what is
 * detailed is named before the provision that it is in. Near miss: "Quyết định này áp dụng cho tài sản
 * quy định chi tiết tại khoản 3 Điều 10 …", which details nothing.
 */
const DETAILS = /(\p{L}+(?:\s\p{L}+)?)\snày\squy định chi tiết\s([^.;()]{1,500}?)\squy định(?:\schi tiết)?\stại\s/u;
const PARTS_AT_END = new RegExp(String.raw`\stại\s${PARTS}$`, 'iu');

interface VerbFound {
  readonly relation: Relation;
  readonly at: number;
  readonly end: number;
  readonly inPart: boolean;
  readonly titleOnly: boolean;
}

/** "X hết hiệu lực kể từ ngày Quyết định này có hiệu lực": the words after the citation. */
const ENDED = String.raw`hết hiệu lực(?:\s(?:thi hành|pháp lý))?`;
const ENDS_BY = new RegExp(
  String.raw`^[^.;]{0,200}?(?<!\p{L})${ENDED}\s(?:kể\s)?từ\s(?:ngày|khi)\s(\p{L}+(?:\s\p{L}+)?)\snày`,
  'iu',
);

/**
 * What opens a list at the end of a heading, and the noun of the list before it: "các Quyết định
 * sau đây". Near miss: the document itself, "Quyết định này bãi bỏ các chỉ thị sau đây".
 */
const LIST_FOLLOWS = /\s(?:sau đây|dưới đây|như sau|sau)\s*$/u;
const LIST_NOUN = new RegExp(
  String.raw`\s(?:\d+\s)?${oneOf(
    ...['văn bản', 'nghị quyết', 'nghị định', 'quyết định', 'chỉ thị', 'thông tư', 'công văn', 'kế hoạch'],
    ...['quy định', 'quy chế'],
  )}(?!\snày)(?:\s[\p{L}\s,]*)?$`,
  'iu',
);

/**
 * What the text states this document does to the one cited. Only in the title, the body and the
 * articles; never in căn cứ, and never where the sentence speaks of what others did. Surface forms:
 * "Bãi bỏ X", "Quyết định này … thay thế X", "Bãi bỏ các văn bản sau: 1. X; 2. Y", "X hết hiệu lực
 * kể từ ngày Quyết định này có hiệu lực". Near misses: "thi hành Luật này … (thay thế X)" in a
 * letter.
 */
export function relationReader(outline: Outline, ownType: string | null): (cited: CitedAt) => StatedRelation | null {
  const headings = headingsOf(outline.blocks);
  return (cited) => {
    const block = blockAt(outline.blocks, cited.start);
    return block && mayState(block) ? relationAt(outline, block, cited, headings.get(block) ?? null, ownType) : null;
  };
}

/**
 * Whether what stands between two citations makes them a list of which a relation holds alike: "X
 * ngày … của UBND tỉnh và Y".
 */
export function sharesRelation(between: string): boolean {
  return (
    /^(?:[^.;:()\d\n]{0,100}?)(?:,|;|\svà|\shoặc)\s+(?:các\s+)?(?:[Ss]ố\s*:?\s*)?$/u.test(between) &&
    !OTHER_CLAUSE.test(between)
  );
}

/** What stands between two citations where only a part of the second is meant: "X; khoản 4 Điều 9 Y". */
const PART_FOLLOWS = new RegExp(String.raw`^[^.;:()\d\n]{0,100}?(?:,|;|\svà)\s${PARTS}$`, 'iu');

/**
 * What a relation to one citation says of the next: the same of all of a list, of a part where a part
 * is named; null where what stands between them joins nothing.
 */
export function sharedRelation(before: StatedRelation, between: string): StatedRelation | null {
  if (sharesRelation(between)) return before;
  return PART_FOLLOWS.test(between) && !OTHER_CLAUSE.test(between) ? { ...before, inPart: true } : null;
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
  cited: CitedAt,
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

/**
 * The sentence that a citation stands in. A semicolon ends it, unless only parts of the document
 * follow: "quy định chi tiết khoản 2 Điều 3; khoản 5 Điều 7 Nghị định số …".
 */
function sentenceBefore(before: string): string {
  let start = sentenceStart(before);
  let end = before.length;
  while (start > 0 && before[start - 1] === ';' && ONLY_PARTS.test(`${before.slice(start, end).trim()} `)) {
    end = start - 1;
    start = sentenceStart(before.slice(0, end));
  }
  return before.slice(start).replaceAll(';', ',');
}

function sentenceStart(before: string): number {
  const at = Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1;
  return at > 4 ? at : 0;
}

/**
 * The verb of a sentence that ends where the citation begins, if the sentence speaks of this
 * document.
 */
function verbBefore(sentence: string, inTitle: boolean, ownType: string | null): StatedRelation | null {
  const found = lastVerb(sentence);
  if (!found || (found.titleOnly && !inTitle)) return null;
  const head = sentence.slice(0, found.at);
  if (PASSIVE.test(head) && !inTitle) return null;
  if (/^[^\p{L}]*Căn cứ/u.test(head)) return null;
  const own = inTitle ? /(?:^|việc\s|V\/v:?\s|về\s)\s*$/iu.test(head) : speaksOfItself(head, ownType);
  return own ? { relation: found.relation, inPart: found.inPart } : null;
}

/** That this document details provisions of the one cited, where they end the sentence. */
function detailsBefore(sentence: string, ownType: string | null): StatedRelation | null {
  const parts = PARTS_AT_END.exec(sentence);
  const match = parts && DETAILS.exec(sentence.slice(0, parts.index + ' tại '.length));
  if (!match || A_NUMBER.test(itemAt(match, 2)) || !isOwnName(itemAt(match, 1), ownType)) return null;
  return { relation: 'quy-dinh-chi-tiet', inPart: true };
}

/**
 * A relation that the heading of a list states for its items: "Bãi bỏ các Quyết định sau đây: 1. X;
 * 2. Y".
 */
function listedBelow(
  outline: Outline,
  heading: Block | null,
  before: string,
  ownType: string | null,
): StatedRelation | null {
  const colon = before.lastIndexOf(':');
  if (colon >= 0) {
    const items = before.slice(colon + 1);
    const isItem = !/\p{L}/u.test(items.slice(items.lastIndexOf(';') + 1).replace(/^[\s\d.)a-zđ-]{0,6}/u, ''));
    return isItem ? headingVerb(before.slice(0, colon), ownType) : null;
  }
  if (A_NUMBER.test(before) || /\p{L}{2}/u.test(before.replace(MARK, ''))) return null;
  return heading
    ? headingVerb(outline.reading.slice(heading.start, heading.end).replace(/\s*:\s*$/u, ''), ownType)
    : null;
}

/** "X hết hiệu lực kể từ ngày Quyết định này có hiệu lực": what stands after the citation. */
function endsBy(after: string, ownType: string | null): StatedRelation | null {
  const match = ENDS_BY.exec(after);
  return match && isOwnName(itemAt(match, 1), ownType) ? { relation: 'bai-bo', inPart: false } : null;
}

/** The verb nearest to the end of a sentence whose object can be what follows. */
function lastVerb(sentence: string): VerbFound | null {
  const lower = sentence.toLowerCase();
  let best: VerbFound | null = null;
  for (const { relation, forms, titleOnly } of relationVerbs) {
    for (const form of forms) {
      const at = lower.lastIndexOf(form);
      const end = at + form.length;
      if (at < 0 || /\p{L}/u.test(lower[at - 1] ?? ' ') || (best && !isNearer(at, end, best))) continue;
      const gap = sentence.slice(end);
      const whole = gap === '' || WHOLE_OBJECT.test(gap);
      const inPart = !whole && !A_NUMBER.test(gap) && (PART_OBJECT.test(gap) || PART_DIRECT.test(gap));
      if (whole || inPart) best = { relation, at, end, inPart, titleOnly };
    }
  }
  return best;
}

/**
 * Whether a verb ends nearer to the citation than another, or where that one ends and says more:
 * "quy định chi tiết và hướng dẫn thi hành" is one verb, not "hướng dẫn thi hành".
 */
function isNearer(at: number, end: number, other: Pick<VerbFound, 'at' | 'end'>): boolean {
  return end > other.end || (end === other.end && at < other.at);
}

/**
 * Whether the words before a verb make this document its subject: its own type with "này", or no
 * subject at all.
 */
function speaksOfItself(head: string, ownType: string | null): boolean {
  if (head.replace(MARK, '').trim() === '') return true;
  const named = /(\p{L}+(?:\s\p{L}+)?)\s+này(?!\p{L})[^;]*$/u.exec(head)?.[1];
  if (named === undefined) return false;
  return isOwnName(named, ownType);
}

/**
 * Whether words before "này" name a document of this one's type: "Quyết định này", "Văn bản này".
 */
function isOwnName(words: string, ownType: string | null): boolean {
  const folded = fold(words);
  return folded.endsWith('van ban') || (ownType !== null && folded.endsWith(ownType));
}

/** "Bãi bỏ toàn bộ các Quyết định sau đây" → bãi bỏ. */
function headingVerb(heading: string, ownType: string | null): StatedRelation | null {
  const sentence = heading.slice(sentenceStart(heading));
  const list = sentence.replace(LIST_FOLLOWS, '');
  return list === sentence ? null : verbBefore(`${list.replace(LIST_NOUN, '')} `, false, ownType);
}
