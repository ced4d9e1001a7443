/** The port of a whole search over the indexes of one version in OpenSearch. */
import type { FacetCount, FoundText, GroupCounts, GroupEngine, GroupPage, GroupYears } from '../../../engine.ts';
import type { FacetName } from '../../../plan/address.ts';
import { ofEachGroup, type AskedGroups, type GroupKind } from '../../../plan/asked-groups.ts';
import { withoutLevels } from '../../../plan/begun-words.ts';
import type { DocumentText, SourceRow } from '../../../port.ts';
import { begunKey, tableKey } from '../index/bodies.ts';
import { wayNumber, waysOf } from '../query/groups.ts';
import { cursorOf, placeOf, type Place } from '../query/order.ts';
import type { Query } from '../query/dsl.ts';
import {
  allWays,
  begunQuery,
  countsBody,
  facetBody,
  filesBody,
  holdingBody,
  keyedQuery,
  MOST_AT_ONCE,
  ofDateBody,
  pageBody,
  tableBody,
  yearsBody,
  type SearchBody,
} from '../query/questions.ts';
import { countIn, valuesIn, type Hit, type WholeAnswer } from './answers.ts';

/** The indexes of one version. */
export interface AskedRelease {
  readonly version: string;
  readonly documents: number;
  /** Answers a search of the documents, or of the tables. */
  readonly search: (of: 'documents' | 'tables', body: SearchBody) => Promise<WholeAnswer>;
}

/** Gives what is made of the answers of one version. */
export type WithRelease = <T>(answer: (release: AskedRelease) => Promise<T>) => Promise<T>;

/** Of the bodies whose names begin as is typed so many are given. */
const MOST_BODIES = 60;

type KeyName = readonly [key: string, name: string];

/** The engine that asks a version by `withRelease`. */
export function engineOver(withRelease: WithRelease): GroupEngine {
  const table = <T>(...key: Parameters<typeof tableKey>): Promise<readonly T[]> =>
    withRelease((release) => tableRows<T>(release, keyedQuery([tableKey(...key)])));
  const rows = async <T>(...key: Parameters<typeof tableKey>): Promise<readonly T[]> =>
    (await table<{ readonly row: T }>(...key)).map(({ row }) => row);
  return {
    archive: () => withRelease(({ version, documents }) => Promise.resolve({ version, documents })),
    counts: (asked) => withRelease((release) => counts(release, asked)),
    page: (asked, group, cursor, count) => withRelease((release) => page(release, asked, { group, cursor, count })),
    years: (asked, group) => withRelease((release) => years(release, asked, group)),
    facets: (asked, groups, names) =>
      withRelease(async (release) => {
        const found = names.map(async (name) => [name, await facet(release, asked, groups, name)] as const);
        return new Map(await Promise.all(found));
      }),
    valuesOf: (name, keys) => withRelease((release) => valuesOf(release, name, keys)),
    holding: (clauses) =>
      withRelease(async ({ search }) => {
        if (clauses.length === 0) return [];
        const answer = await search('documents', holdingBody(clauses));
        return clauses.map((_, i) => countIn(answer, `clause ${i}`));
      }),
    ofDate: (date) =>
      withRelease(async ({ search }) => {
        const { aggregations } = await search('documents', ofDateBody(date));
        return valuesIn(aggregations['values']).counts.toSorted(([a], [b]) => (a < b ? 1 : -1));
      }),
    facetValues: (name) => rows('facet', name),
    shortForms: () => rows('short'),
    names: (key) => table('name', key),
    numberCards: (figure) => table('number', figure),
    deadlines: (day) => table('deadline', day),
    vocabulary: () => rows('word'),
    bodies: (typed) =>
      withRelease(async ({ search }) => {
        const begun = new Set([typed, withoutLevels(typed)].map((words) => words.join(' ')).filter(Boolean));
        const query = begunQuery([...begun].map((words) => begunKey('body', words)));
        const { hits } = await search('tables', tableBody(query, { after: null, count: MOST_BODIES + 1 }));
        return { names: hits.slice(0, MOST_BODIES).map((hit) => shownOf(hit)), isCut: hits.length > MOST_BODIES };
      }),
    sources: (key) =>
      withRelease(async ({ search }) => {
        const { hits } = await search('documents', filesBody(key));
        return hits.map(({ _source }) => sourceRow(_source as unknown as KeptSource));
      }),
  };
}

interface KeptSource {
  readonly id: string;
  readonly rank: number;
  readonly source: { readonly sha256: string; readonly lines: number };
}

function sourceRow({ id, rank, source }: KeptSource): SourceRow {
  return { document: rank, id, sha256: source.sha256, lines: source.lines };
}

async function counts({ search }: AskedRelease, asked: AskedGroups): Promise<GroupCounts> {
  const answer = await search('documents', countsBody(asked));
  const each = (what: string): Readonly<Record<GroupKind, number>> =>
    ofEachGroup((kind) => countIn(answer, `${what} ${kind}`));
  return {
    found: each('found'),
    left: each('left'),
    ways: allWays(asked).map(({ clause }, way) => ({
      clause,
      documents: countIn(answer, `way ${way}`),
      left: countIn(answer, `way ${way} left`),
    })),
  };
}

async function page(
  { search }: AskedRelease,
  asked: AskedGroups,
  { group, cursor, count }: { readonly group: GroupKind; readonly cursor: string | null; readonly count: number },
): Promise<GroupPage> {
  const after = cursor === null ? null : placeOf(asked.sort, cursor);
  const { hits } = await search('documents', pageBody(asked, { group, after, count }));
  const shown = hits.slice(0, count);
  const last = shown.at(-1)?.sort;
  const ways = waysOf(asked, group);
  const documents = shown.map((hit): FoundText => {
    const way = wayNumber(hit.matched_queries ?? []);
    return { document: shownOf<DocumentText>(hit), way: way === null ? null : (ways[way] ?? null) };
  });
  return { documents, next: hits.length > count && last ? cursorOf(asked.sort, last) : null };
}

async function years(release: AskedRelease, asked: AskedGroups, group: GroupKind): Promise<GroupYears> {
  const answer = await release.search('documents', yearsBody(asked, group));
  const current = answer.aggregations['current'] as Readonly<Record<string, unknown>>;
  const found = valuesIn(current['values']).counts;
  return { years: await named(release, 'nam', new Map(found)), withdrawn: countIn(answer, 'withdrawn') };
}

async function facet(
  release: AskedRelease,
  asked: AskedGroups,
  groups: readonly GroupKind[],
  name: FacetName,
): Promise<readonly FacetCount[]> {
  const found = new Map<string, number>(asked.chosen[name].map((key) => [key, 0]));
  for (let after: { readonly value: string } | null = null, first = true; first || after; first = false) {
    const { aggregations } = await release.search('documents', facetBody(asked, { groups, name, after }));
    const values = valuesIn(aggregations['values']);
    for (const [key, count] of values.counts) found.set(key, count);
    // A last page has no key to go on from, or is one of fewer values.
    after = values.counts.length < MOST_AT_ONCE ? null : values.after;
  }
  return named(release, name, found);
}

/** Counts with the names of their values; values that the archive does not know are left out. */
async function named(
  release: AskedRelease,
  name: FacetName,
  found: ReadonlyMap<string, number>,
): Promise<readonly FacetCount[]> {
  const values = await valuesOf(release, name, [...found.keys()]);
  return values.map(([key, label]) => ({ key, name: label, count: found.get(key) ?? 0 }));
}

async function valuesOf(release: AskedRelease, name: FacetName, keys: readonly string[]): Promise<readonly KeyName[]> {
  const known: KeyName[] = [];
  for (let at = 0; at < keys.length; at += MOST_AT_ONCE) {
    const asked = keys.slice(at, at + MOST_AT_ONCE).map((key) => tableKey('facet', name, key));
    known.push(...(await tableRows<{ readonly row: KeyName }>(release, keyedQuery(asked))).map(({ row }) => row));
  }
  return known;
}

/** All records of tables that a query finds, in their order, however many. */
async function tableRows<T>({ search }: AskedRelease, query: Query): Promise<readonly T[]> {
  const rows: T[] = [];
  for (let after: Place | null = null, first = true; first || after; first = false) {
    const { hits } = await search('tables', tableBody(query, { after, count: MOST_AT_ONCE }));
    rows.push(...hits.map((hit) => shownOf<T>(hit)));
    after = hits.length < MOST_AT_ONCE ? null : (hits.at(-1)?.sort ?? null);
  }
  return rows;
}

function shownOf<T>({ _source }: Hit): T {
  return _source?.['shown'] as T;
}
