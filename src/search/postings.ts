/**
 * Lists of documents with how strongly each matches: whole numbers in ascending order, each a
 * document's number times 4 plus the strength of the match (0–3).
 */
export type Postings = readonly number[];

/** The document of a posting. */
export function documentOfPosting(posting: number): number {
  return posting >>> 2;
}

/** The strength of a posting. */
export function strengthOfPosting(posting: number): number {
  return posting & 3;
}

/** The strength of a phrase that a title has too. */
export const TITLE_STRENGTH = 3;

/** The posting of a document with a strength from 0 to 3. */
export function postingOf(document: number, strength: number): number {
  return document * 4 + strength;
}

/**
 * The strength of a phrase that a text holds so many times: 1 from four times on, else 0. Few
 * steps: each costs bytes. Phrases of more than five words: see plan/phrase-strength.ts.
 */
export function strengthOfTimes(times: number): number {
  return times > 3 ? 1 : 0;
}

/** Documents in any of the lists, each with its greatest strength. */
export function union(lists: readonly Postings[]): Postings {
  if (lists.length === 1 && lists[0]) return lists[0];
  const all = lists.flat().sort((a, b) => a - b);
  return all.filter((posting, i) => documentOfPosting(posting) !== documentOfPosting(all[i + 1] ?? -4));
}

/** Documents of `postings` that are in `others` too; the strengths are those of `postings`. */
export function intersect(postings: Postings, others: Postings): Postings {
  let i = 0;
  return postings.filter((posting) => {
    while (documentOfPosting(others[i] ?? Infinity) < documentOfPosting(posting) && i < others.length) i++;
    const other = others[i];
    return other !== undefined && documentOfPosting(other) === documentOfPosting(posting);
  });
}

/**
 * Documents in every list, with the strengths of the first. The shortest list leads, so that common
 * words cost little.
 */
export function intersectAll(lists: readonly Postings[]): Postings {
  const [first, ...rest] = lists;
  if (first === undefined) return [];
  return rest.sort((a, b) => a.length - b.length).reduce(intersect, first);
}

/** Documents in every list, each with its least strength. */
export function weakest(lists: readonly Postings[]): Postings {
  const least = new Map<number, number>();
  for (const posting of lists.flat()) {
    const [document, strength] = [documentOfPosting(posting), strengthOfPosting(posting)];
    least.set(document, Math.min(least.get(document) ?? strength, strength));
  }
  return intersectAll([...lists]).map((posting) => {
    const document = documentOfPosting(posting);
    return postingOf(document, least.get(document) ?? 0);
  });
}

/** Documents of `postings` that are not in `others`. */
export function minus(postings: Postings, others: Postings): Postings {
  const out = new Set(others.map(documentOfPosting));
  return postings.filter((posting) => !out.has(documentOfPosting(posting)));
}

/**
 * Documents in force before withdrawn ones (numbers from `current` on), otherwise in the order
 * given.
 */
export function currentFirst(documents: readonly number[], current: number): readonly number[] {
  return [
    ...documents.filter((document) => document < current),
    ...documents.filter((document) => document >= current),
  ];
}
