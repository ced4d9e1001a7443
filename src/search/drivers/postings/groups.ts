/** The groups of a search out of lists of documents, in the order of relevance. Pure. */
import type { GroupKind } from '../../plan/asked-groups.ts';
import {
  currentFirst,
  documentOfPosting,
  intersectAll,
  minus,
  postingOf,
  strengthOfPosting,
  union,
  type Postings,
} from '../../postings.ts';
import type { AskedLists } from './lists.ts';

/** The documents of each group, best first. */
export type Groups = Readonly<Record<GroupKind, readonly number[]>>;

/**
 * The groups, and for each clause of `also` and of `any` the documents that hold it and are neither
 * exact nor left out.
 */
export interface MadeGroups {
  readonly groups: Groups;
  readonly also: readonly ReadonlySet<number>[];
  readonly any: readonly ReadonlySet<number>[];
}

/** What is known of an archive beside the lists: how many documents it has, and how many are in force. */
export interface ArchiveSize {
  readonly size: number;
  readonly current: number;
}

/** Makes the groups, by the rules of AskedGroups. */
export function madeGroups(lists: AskedLists, { size, current }: ArchiveSize): MadeGroups {
  const without = union([[], ...lists.without]);
  const held = lists.exact === null ? everyPosting(size) : intersectAll([...lists.exact]);
  const found = minus(held, without);
  const taken = new Set([...found, ...without].map(documentOfPosting));
  const beside = (list: Postings): ReadonlySet<number> =>
    new Set(list.map(documentOfPosting).filter((document) => !taken.has(document)));
  const [ways, numbered] = [lists.also.map(beside), lists.any.map(beside)];
  const also = ranked(hundreds(ways));
  const inAlso = new Set(also);
  const scores = hundreds(numbered);
  for (const [document, score] of strengthsOf(lists.all)) scores.set(document, (scores.get(document) ?? 0) + score);
  const related = ranked(scores).filter((document) => !taken.has(document) && !inAlso.has(document));
  const exact = preferredFirst(strongestFirst(found), lists.preferred);
  const inOrder = (documents: readonly number[]): readonly number[] => currentFirst(documents, current);
  return {
    groups: { exact: inOrder(exact), also: inOrder(also), related: inOrder(related) },
    also: ways,
    any: numbered,
  };
}

function everyPosting(size: number): Postings {
  return Array.from({ length: size }, (_, document) => postingOf(document, 0));
}

/** A hundred for each list, so that the single words only decide between equals. */
function hundreds(lists: readonly ReadonlySet<number>[]): Map<number, number> {
  const scores = new Map<number, number>();
  for (const documents of lists)
    for (const document of documents) scores.set(document, (scores.get(document) ?? 0) + 100);
  return scores;
}

/** Of the documents in every list the sum of their strengths; of no list nothing. */
function strengthsOf(lists: readonly Postings[]): ReadonlyMap<number, number> {
  const scores = new Map(intersectAll([...lists]).map((posting) => [documentOfPosting(posting), 0]));
  for (const posting of lists.flat()) {
    const score = scores.get(documentOfPosting(posting));
    if (score !== undefined) scores.set(documentOfPosting(posting), score + strengthOfPosting(posting));
  }
  return scores;
}

function ranked(scores: ReadonlyMap<number, number>): number[] {
  return [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([document]) => document);
}

function strongestFirst(postings: Postings): number[] {
  return [...postings].sort((a, b) => strengthOfPosting(b) - strengthOfPosting(a) || a - b).map(documentOfPosting);
}

/**
 * The documents that print a name as it is meant before those that print other words without its
 * tones (“gia lai”: Gia Lai before đánh giá lại). Both hold what was typed.
 */
function preferredFirst(documents: readonly number[], lists: readonly Postings[]): readonly number[] {
  const own = new Set(lists.flat().map(documentOfPosting));
  return [...documents.filter((document) => own.has(document)), ...documents.filter((document) => !own.has(document))];
}
