import { oneOf } from '../../text/phrase/one-of.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';
import type { Relation } from '../../../schema/directive.ts';
import { PART_DIRECT, PART_OBJECT, relationVerbs, WHOLE_OBJECT } from './relation-verbs.ts';

/** What the text states that this document does to a cited one. */
export interface StatedRelation {
  readonly relation: Relation;
  /** Only to a part of it: "Bãi bỏ khoản 2 Điều 3 Quyết định số …". */
  readonly inPart: boolean;
}

/** A sentence about what others do or did: "đã được thay thế bởi", "bị bãi bỏ". */
const PASSIVE = new RegExp(
  String.raw`${oneOf('được', 'bị', 'đã', 'bởi', 'do', 'khi', 'nếu', 'việc')}\s+(?:[\p{L},]+\s+){0,2}$`,
  'iu',
);

/** A mark at the head of a provision. */
export const PROVISION_HEAD =
  /^[^\p{L}\d]*(?:\d+[.)]\s*|[a-zđ]\)\s*|Điều \d+\.\s*)?(?:Nay\s+|V\/v:?\s+|Về việc\s+|và\s+)?/u;

/** A number that a sentence cites: what is after it may be said of that document. */
export const A_NUMBER = /\d[\d./]*[/-]\s?[A-ZĐ]{2}/u;

/**
 * The pattern of parts of a document, and nothing else, up to its name: "khoản 5 Điều 7 ", "điểm a,
 * khoản 2 của ".
 */
export const CITED_PARTS = String.raw`(?:${oneOf(
  ...['khoản', 'điểm', 'điều', 'mục', 'chương', 'phần', 'phụ lục'],
)}\s[\da-zđIVX]{1,5},?\s(?:và\s)?){1,6}(?:của\s)?`;

const ONLY_PARTS = new RegExp(String.raw`^\s{0,3}${CITED_PARTS}$`, 'iu');

interface VerbFound {
  readonly relation: Relation;
  readonly at: number;
  readonly end: number;
  readonly inPart: boolean;
  readonly titleOnly: boolean;
}

/**
 * The sentence that a citation is in. A semicolon ends it, unless only parts of the document
 * follow: "quy định chi tiết khoản 2 Điều 3; khoản 5 Điều 7 Nghị định số …".
 */
export function sentenceBefore(before: string): string {
  let start = sentenceStart(before);
  let end = before.length;
  while (start > 0 && before[start - 1] === ';' && ONLY_PARTS.test(`${before.slice(start, end).trim()} `)) {
    end = start - 1;
    start = sentenceStart(before.slice(0, end));
  }
  return before.slice(start).replaceAll(';', ',');
}

/** Where the last sentence or clause of some words begins. */
export function sentenceStart(before: string): number {
  const at = Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1;
  return at > 4 ? at : 0;
}

/**
 * The verb of a sentence that ends where the citation begins, if the sentence speaks of this
 * document.
 */
export function verbBefore(sentence: string, inTitle: boolean, ownType: string | null): StatedRelation | null {
  const found = lastVerb(sentence);
  if (!found || (found.titleOnly && !inTitle)) return null;
  const head = sentence.slice(0, found.at);
  if (PASSIVE.test(head) && !inTitle) return null;
  if (/^[^\p{L}]*Căn cứ/u.test(head)) return null;
  const own = inTitle ? /(?:^|việc\s|V\/v:?\s|về\s)\s*$/iu.test(head) : speaksOfItself(head, ownType);
  return own ? { relation: found.relation, inPart: found.inPart } : null;
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
  if (head.replace(PROVISION_HEAD, '').trim() === '') return true;
  const named = /(\p{L}+(?:\s\p{L}+)?)\s+này(?!\p{L})[^;]*$/u.exec(head)?.[1];
  if (named === undefined) return false;
  return isOwnName(named, ownType);
}

/**
 * Whether words before "này", two at most, name a document of this one's type: "Quyết định này",
 * "Văn bản này"; of a "Thông tư liên tịch" also "Thông tư này" and "(Thông tư) liên tịch này".
 */
export function isOwnName(words: string, ownType: string | null): boolean {
  const folded = fold(words);
  const joint = JOINT_TYPE.exec(ownType ?? '');
  const names = joint ? joint.slice(1) : ownType === null ? [] : [ownType];
  return ['van ban', ...names].some((name) => folded.endsWith(name));
}

/** A type of documents of several authorities, folded. */
const JOINT_TYPE = /^(.+) (lien tich)$/;
