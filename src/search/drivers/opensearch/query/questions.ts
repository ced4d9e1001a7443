/** What an engine is asked, as bodies of searches. */
import type { FacetName } from '../../../plan/address.ts';
import { groupKinds, type AskedGroups, type Clause, type GroupKind } from '../../../plan/asked-groups.ts';
import type { AskedDate } from '../../../plan/date-query.ts';
import { holding, meeting } from './clauses.ts';
import { allOf, anyOf, anyTerm, type Query } from './dsl.ts';
import { besideQuery, chosenQueries, conditionQueries, groupQuery, groupScores, waysOf } from './groups.ts';
import { orders, type Place, type SortField } from './order.ts';

/** Hits and buckets of one answer: index.max_result_window, and well below search.max_buckets. */
export const MOST_AT_ONCE = 10_000;

/** A part of an answer that counts documents. */
export type Aggregation =
  | { readonly filter: Query; readonly aggs?: Readonly<Record<string, Aggregation>> }
  | { readonly terms: { readonly field: string; readonly size: number } }
  | {
      readonly composite: {
        readonly size: number;
        readonly sources: readonly Readonly<Record<string, { readonly terms: { readonly field: string } }>>[];
        readonly after?: Readonly<Record<string, string>>;
      };
    };

/** The body of a search. */
export interface SearchBody {
  readonly size: number;
  readonly query: Query;
  /** Exact whatever the number: an answer is never “more than 10,000”. */
  readonly track_total_hits: boolean;
  readonly _source: readonly string[] | false;
  readonly sort?: readonly SortField[];
  readonly search_after?: Place;
  readonly aggs?: Readonly<Record<string, Aggregation>>;
}

/** Counts documents and shows none. */
function counting(query: Query, aggs: SearchBody['aggs'] = {}): SearchBody {
  return { size: 0, query, track_total_hits: true, _source: false, ...(Object.keys(aggs).length > 0 ? { aggs } : {}) };
}

/** The next documents of a group, one more than are wanted. */
export function pageBody(
  asked: AskedGroups,
  { group, after, count }: { readonly group: GroupKind; readonly after: Place | null; readonly count: number },
): SearchBody {
  const filter = [groupQuery(asked, group), ...conditionQueries(asked), ...chosenQueries(asked)];
  const should = groupScores(asked, group);
  return {
    size: count + 1,
    query: { bool: { filter, ...(should.length > 0 ? { should } : {}) } },
    track_total_hits: false,
    _source: ['shown'],
    sort: orders[asked.sort],
    ...(after === null ? {} : { search_after: after }),
  };
}

/** The counts of all groups and ways, by name: `found exact`, `left also`, `way 0`, `way 0 left`. */
export function countsBody(asked: AskedGroups): SearchBody {
  const [conditions, chosen] = [conditionQueries(asked), chosenQueries(asked)];
  const aggs: Record<string, Aggregation> = {};
  for (const group of groupKinds) {
    const own = groupQuery(asked, group);
    aggs[`found ${group}`] = { filter: allOf([own, ...conditions]) };
    aggs[`left ${group}`] = { filter: allOf([own, ...conditions, ...chosen]) };
  }
  for (const [way, { clause, group }] of allWays(asked).entries()) {
    aggs[`way ${way}`] = { filter: besideQuery(asked, clause) };
    aggs[`way ${way} left`] = { filter: allOf([groupQuery(asked, group), holding(clause), ...conditions, ...chosen]) };
  }
  return counting({ match_all: {} }, aggs);
}

/** The clauses of `also`, then of `related.any`, each with its group. */
export function allWays(asked: AskedGroups): readonly { readonly clause: Clause; readonly group: GroupKind }[] {
  return (['also', 'related'] as const).flatMap((group) => waysOf(asked, group).map((clause) => ({ clause, group })));
}

/** The values of a facet among the documents of some groups, `after` those that were counted. */
export function facetBody(
  asked: AskedGroups,
  {
    groups,
    name,
    after,
  }: { groups: readonly GroupKind[]; name: FacetName; after: Readonly<Record<string, string>> | null },
): SearchBody {
  const documents = anyOf(groups.map((group) => groupQuery(asked, group)));
  const query = allOf([documents, ...conditionQueries(asked), ...chosenQueries(asked, name)]);
  const sources = [{ value: { terms: { field: `facet.${name}` } } }];
  // Of a `terms` aggregation over shards counts may be wrong where there are more values than it gives.
  return counting(query, {
    values: { composite: { size: MOST_AT_ONCE, sources, ...(after === null ? {} : { after }) } },
  });
}

/** Documents of a group by year, those in force; and the withdrawn ones. */
export function yearsBody(asked: AskedGroups, group: GroupKind): SearchBody {
  const query = allOf([groupQuery(asked, group), ...conditionQueries(asked), ...chosenQueries(asked)]);
  const is = (withdrawn: 0 | 1): Query => ({ term: { withdrawn: { value: withdrawn } } });
  return counting(query, {
    current: { filter: is(0), aggs: { values: { terms: { field: 'facet.nam', size: MOST_AT_ONCE } } } },
    withdrawn: { filter: is(1) },
  });
}

/** How many documents hold each clause, by name: `clause 0`. */
export function holdingBody(clauses: readonly Clause[]): SearchBody {
  const aggs = clauses.map((clause, i) => [`clause ${i}`, { filter: holding(clause) }] as const);
  return counting({ match_all: {} }, Object.fromEntries(aggs));
}

/** Documents of a date, by year. */
export function ofDateBody(date: AskedDate): SearchBody {
  return counting(meeting({ kind: 'date', date }), { values: { terms: { field: 'year', size: MOST_AT_ONCE } } });
}

/** The files with an id or the beginning of a checksum. */
export function filesBody(key: string): SearchBody {
  return {
    ...counting(anyTerm('files', [key])),
    size: MOST_AT_ONCE,
    _source: ['id', 'rank', 'source'],
    sort: [{ rank: 'asc' }],
  };
}

/** Records of tables by what they are looked up by, in their order, `after` those that were given. */
export function tableBody(query: Query, { after, count }: { after: Place | null; count: number }): SearchBody {
  return {
    ...counting(query),
    size: count,
    track_total_hits: false,
    _source: ['shown'],
    sort: [{ order: 'asc' }],
    ...(after === null ? {} : { search_after: after }),
  };
}

/** Records with one of these keys. */
export function keyedQuery(keys: readonly string[]): Query {
  return anyTerm('keys', keys);
}

/** Records with a key that begins so. */
export function begunQuery(beginnings: readonly string[]): Query {
  return anyOf(beginnings.map((value) => ({ prefix: { keys: { value } } })));
}
