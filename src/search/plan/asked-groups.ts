/**
 * What a plan looks up, group by group, in terms that every engine can carry out: lists of
 * documents that hold a phrase or a number, what they add to a document's rank, what narrows them.
 * Pure.
 */
import { readAddress, type FacetName, type SearchState, type Sort } from './address.ts';
import type { AskedDate } from './date-query.ts';
import { numberAlone } from './number-query.ts';
import type { Phrase } from './phrase.ts';
import type { Plan } from './plan.ts';

/** The groups of an answer, in the order in which they are shown. */
export const groupKinds = ['exact', 'also', 'related'] as const;

export type GroupKind = (typeof groupKinds)[number];

/** What `of` makes of each group, by its kind. */
export function ofEachGroup<T>(of: (kind: GroupKind) => T): Record<GroupKind, T> {
  return Object.fromEntries(groupKinds.map((kind) => [kind, of(kind)])) as Record<GroupKind, T>;
}

/** The same where it takes its time: all at once; rejects where one does. */
export async function awaitEachGroup<T>(of: (kind: GroupKind) => Promise<T>): Promise<Record<GroupKind, T>> {
  const made = await Promise.all(groupKinds.map(async (kind) => [kind, await of(kind)] as const));
  return Object.fromEntries(made) as Record<GroupKind, T>;
}

/**
 * Documents that hold a phrase, or that have or cite a number (its key, see sameNumberKey), each
 * with a strength from 0 to 3 (postings.ts, port.ts).
 */
export type Clause =
  { readonly kind: 'phrase'; readonly phrase: Phrase } | { readonly kind: 'number'; readonly canonical: string };

/**
 * What an operator of a query leaves: values of a facet, any of which a document has; a date; a
 * number that is cited (not the document's own); documents by id. An empty list leaves nothing.
 */
export type Condition =
  | { readonly kind: 'facet'; readonly name: FacetName; readonly keys: readonly string[] }
  | { readonly kind: 'date'; readonly date: AskedDate }
  | { readonly kind: 'cites'; readonly canonical: string }
  | { readonly kind: 'ids'; readonly ids: readonly string[] };

/**
 * The groups of a search. No document is in two of them, none in any that holds one of `without`.
 *
 * - `exact`: holds every clause of `all` (of an empty list: every document); ranked by the strength
 *   of its first clause, but those that hold one of `preferred` come before the others.
 * - `also`: holds any of its clauses; a hundred for each.
 * - `related`: holds all of `all`, ranked by the sum of their strengths, or any of `any`, a hundred
 *   for each. Both empty: nothing.
 *
 * In each group documents in force come before withdrawn ones, then the better rank, then the
 * newer.
 */
export interface AskedGroups {
  readonly exact: { readonly all: readonly Clause[]; readonly preferred: readonly Phrase[] };
  readonly also: readonly Clause[];
  readonly related: { readonly all: readonly Clause[]; readonly any: readonly Clause[] };
  readonly without: readonly Phrase[];
  /** All of them hold. */
  readonly conditions: readonly Condition[];
  /** In each facet with a choice a document has one of the chosen values. */
  readonly chosen: SearchState['chosen'];
  /**
   * `lien-quan` is the order said above. `moi-nhat`: as lists have them
   * (archive/document/newest-first.ts); `cu-nhat`: the other way round, but documents without a
   * date after those with one (the newer of both first), and withdrawn ones, ordered likewise, last.
   */
  readonly sort: Sort;
}

/** Every document. */
export const allDocuments: AskedGroups = {
  ...{ exact: { all: [], preferred: [] }, also: [], related: { all: [], any: [] }, without: [] },
  ...{ conditions: [], chosen: readAddress('').chosen, sort: 'lien-quan' },
};

/** What is known beside the plan when its groups are looked up. */
export interface AskedBeside {
  readonly state: Pick<SearchState, 'chosen' | 'sort'>;
  /** Names that the query means, as toned phrases: their documents come first. */
  readonly preferred: readonly Phrase[];
  /** The whole numbers that a query without one may mean. */
  readonly numbers: readonly string[];
  readonly conditions: readonly Condition[];
}

/** The groups that a plan asks for. */
export function askedGroups(plan: Plan, { state, preferred, numbers, conditions }: AskedBeside): AskedGroups {
  const byNumber = numberAlone(plan.number);
  const phrases = (of: readonly Phrase[]): Clause[] => of.map((phrase) => ({ kind: 'phrase', phrase }));
  return {
    exact: {
      all: byNumber === null ? phrases(plan.phrases) : [{ kind: 'number', canonical: byNumber }],
      preferred,
    },
    also: phrases(plan.variants),
    related: {
      all: plan.words.length > 0 ? phrases([...plan.words, ...plan.quoted]) : [],
      any: byNumber === null ? numbers.map((canonical) => ({ kind: 'number', canonical })) : [],
    },
    without: plan.without,
    conditions,
    chosen: state.chosen,
    sort: state.sort,
  };
}
