/**
 * The port of a whole search: what was asked, and what is shown of the answer. The search page and
 * other programs know this; who carries it out is a driver (the files of the static site in the
 * browser, a database behind a service, the service itself seen from the browser).
 *
 * No answer is not an empty answer: every method rejects where the engine, or a part of it, cannot
 * be asked.
 */
import type { FacetName } from './plan/address.ts';
import type { AskedGroups, Clause, GroupKind } from './plan/asked-groups.ts';
import type { AskedDate } from './plan/date-query.ts';
import type { DocumentText, SearchIndex } from './port.ts';

/**
 * The small look-ups around a search: names, numbers, values of facets, words. They are parts of
 * the port of an index, which every driver answers from its tables.
 */
export type NameLookups = Pick<
  SearchIndex,
  'facetValues' | 'shortForms' | 'bodies' | 'names' | 'numberCards' | 'sources' | 'deadlines' | 'vocabulary'
>;

/** What carries out the groups of a search. */
export interface GroupEngine extends NameLookups {
  /**
   * Says which lists a question will be about that is not whole yet (its preferred names are still
   * looked up), for an engine that fetches each list: it begins with them. Others do without.
   */
  expect?(clauses: readonly Clause[]): void;
  /** How many documents there are, and which version of the archive this is. */
  archive(): Promise<{ readonly version: string; readonly documents: number }>;
  /** How many documents each group has, and what narrows them. */
  counts(asked: AskedGroups): Promise<GroupCounts>;
  /**
   * The next documents of a group, in its order: at most `count` after `cursor`, from the
   * beginning where that is null. A cursor is a place in that order, so it holds where documents
   * came or went meanwhile; rejects for what is no cursor of this engine.
   */
  page(asked: AskedGroups, group: GroupKind, cursor: string | null, count: number): Promise<GroupPage>;
  /**
   * The ids of the next documents of a group without their texts, for an engine that has them at
   * hand; null where it has not.
   */
  ids?(asked: AskedGroups, group: GroupKind, cursor: string | null, count: number): Promise<readonly string[] | null>;
  /** Of which years the documents of a group are that are left. */
  years(asked: AskedGroups, group: GroupKind): Promise<GroupYears>;
  /**
   * For each facet its values among the documents of these groups, narrowed by the operators and by
   * what is chosen in the other facets; in no order. Values without a document are left out, but
   * for chosen ones that the archive knows.
   */
  facets(
    asked: AskedGroups,
    groups: readonly GroupKind[],
    names: readonly FacetName[],
  ): Promise<ReadonlyMap<FacetName, readonly FacetCount[]>>;
  /** Of these values of a facet those that some document of the archive has, with their names. */
  valuesOf(name: FacetName, keys: readonly string[]): Promise<readonly (readonly [key: string, name: string])[]>;
  /** How many documents hold each of these. */
  holding(clauses: readonly Clause[]): Promise<readonly number[]>;
  /** How many documents have a date, by year, the newest first. */
  ofDate(date: AskedDate): Promise<readonly (readonly [year: string, documents: number])[]>;
}

/**
 * Of each group how many documents there are: `found` by the words and the operators, `left` of
 * these by what is chosen in facets.
 */
export interface GroupCounts {
  readonly found: Readonly<Record<GroupKind, number>>;
  readonly left: Readonly<Record<GroupKind, number>>;
  /** For each clause of `also`, then of `related.any`. */
  readonly ways: readonly Way[];
}

/**
 * A clause that makes documents part of a group. `documents`: those that hold it and are neither
 * exact nor hold any of `without`, whatever the conditions; `left`: the documents of its group that
 * are left (as GroupCounts has them) and hold it.
 */
export interface Way {
  readonly clause: Clause;
  readonly documents: number;
  readonly left: number;
}

/**
 * Documents in force by their year (values of the facet `nam`, in no order, none without a
 * document), and withdrawn ones of any.
 */
export interface GroupYears {
  readonly years: readonly FacetCount[];
  readonly withdrawn: number;
}

/** A value of a facet, and the documents that have it. */
export interface FacetCount {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

/** Some documents of a group. `next` is the cursor of those after them, null at the end. */
export interface GroupPage {
  readonly documents: readonly FoundText[];
  readonly next: string | null;
}

/**
 * A document of a group. `way`: the first clause of `also` (in that group), of `related.any` (in
 * the related one) that it holds; null where it holds none.
 */
export interface FoundText {
  readonly document: DocumentText;
  readonly way: Clause | null;
}

/** An engine that a program keeps open for many readers at once, and its parts. */
export interface SharedEngine {
  /** The engine for one request: when the signal is aborted, what it asked ends, and rejects. */
  during(signal: AbortSignal): GroupEngine;
  /** Asks every part how it is; what does not answer within `patience` (ms) is silent. Never rejects. */
  parts(patience: number): Promise<readonly EnginePart[]>;
  close(): Promise<void>;
}

/** A part of an engine (a shard, its coordinator), by the name that operators know it by. */
export interface EnginePart {
  readonly name: string;
  /** The version of the archive that it has; null where it has none or does not answer. */
  readonly version: string | null;
  /** What is wrong with it, for operators; null where nothing is. It holds nothing secret. */
  readonly fault: string | null;
}

/**
 * Why an engine gave no answer. `silent`: a part does not answer or refuses; `late`: it took longer
 * than it may; `versions`: its parts have different versions of the archive, as while a new one is
 * loaded.
 */
export type EngineFaultKind = 'silent' | 'late' | 'versions';

/** No answer, with the part that did not give it (as in EnginePart); null where none is known. */
export class EngineFault extends Error {
  override readonly name = 'EngineFault';
  readonly kind: EngineFaultKind;
  readonly part: string | null;

  constructor(kind: EngineFaultKind, part: string | null, cause?: unknown) {
    super(`The search engine gave no answer (${kind}${part === null ? '' : `: ${part}`})`, { cause });
    this.kind = kind;
    this.part = part;
  }
}
