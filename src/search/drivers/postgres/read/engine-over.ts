/** The port of a whole search over whatever carries out its statements. */
import { expected } from '../../../../ground/expected.ts';
import type { FoundText, GroupCounts, GroupEngine, GroupPage, GroupYears } from '../../../engine.ts';
import type { FacetName } from '../../../plan/address.ts';
import type { AskedGroups, Clause, GroupKind } from '../../../plan/asked-groups.ts';
import type { DocumentText, SourceRow } from '../../../port.ts';
import { cursorOf, placeOf } from '../query/order.ts';
import {
  countsQuery,
  facetsQuery,
  holdingQuery,
  ofDateQuery,
  pageQuery,
  textsQuery,
  yearsQuery,
} from '../query/questions.ts';
import type { Sql } from '../query/sql.ts';
import type { Tables } from '../query/tables.ts';
import type { AgreedRelease } from './agreed-release.ts';
import { bodiesQuery, facetValuesQuery, jsonQueries, MOST_BODIES, sourcesQuery, wordsQuery } from './lookups.ts';
import { mergedCounts, mergedPage, summed, type CountRow, type PageRow, type PlacedRow } from './merge.ts';

/** A statement about the tables of a release. */
export type Query = (tables: Tables) => Sql;

/** What one release is asked by. */
export interface Asked {
  readonly release: AgreedRelease;
  /** The rows of each database. */
  all<Row extends object>(query: Query): Promise<readonly (readonly Row[])[]>;
  /** The rows of one database; each has the small tables whole. */
  one<Row extends object>(at: number, query: Query): Promise<readonly Row[]>;
}

/** Gives what is made of the answers of one release. */
export type AskAll = <T>(answer: (asked: Asked) => Promise<T>) => Promise<T>;

type KeyName = readonly [key: string, name: string];

/** The engine whose statements `ask` carries out. */
export function engineOver(ask: AskAll): GroupEngine {
  const json = <T>(query: Query): Promise<readonly T[]> =>
    ask(async ({ one }) => (await one<{ json: string }>(0, query)).map((row) => JSON.parse(row.json) as T));
  const values = (name: FacetName, keys: readonly string[] | null): Promise<readonly KeyName[]> =>
    ask((asked) => valuesOf(asked, name, keys));
  return {
    archive: () => ask(({ release: { version, documents } }) => Promise.resolve({ version, documents })),
    counts: (asked) => ask((by) => counts(by, asked)),
    page: (asked, group, cursor, count) => ask((by) => page(by, asked, { group, cursor, count })),
    years: (asked, group) => ask((by) => years(by, asked, group)),
    facets: (asked, groups, names) => ask((by) => facets(by, asked, groups, names)),
    valuesOf: (name, keys) => values(name, keys),
    facetValues: (name) => values(name, null),
    holding: (clauses) => ask((by) => holding(by, clauses)),
    ofDate: (date) =>
      ask(async ({ all }) => {
        const rows = await all<{ year: string; count: string }>((tables) => ofDateQuery(tables, date));
        const found = [...summed(rows, ({ year }) => year)].map(([year, count]) => [year ?? '', count] as const);
        return found.toSorted(([a], [b]) => (a < b ? 1 : -1));
      }),
    bodies: (typed) =>
      ask(async ({ one, release }) => {
        const query = bodiesQuery(release.tables, typed);
        const rows = query === null ? [] : await one<{ json: string }>(0, () => query);
        const names = rows.slice(0, MOST_BODIES).map((row) => JSON.parse(row.json) as never);
        return { names, isCut: rows.length > MOST_BODIES };
      }),
    shortForms: () => json(jsonQueries.shortForms),
    names: (key) => json((tables) => jsonQueries.names(tables, key)),
    numberCards: (figure) => json((tables) => jsonQueries.numberCards(tables, figure)),
    deadlines: (day) => json((tables) => jsonQueries.deadlines(tables, day)),
    sources: (key) => ask(async ({ all }) => (await all<SourceRow>((tables) => sourcesQuery(tables, key))).flat()),
    vocabulary: () =>
      ask(async ({ one }) => {
        const rows = await one<{ word: string; documents: number }>(0, wordsQuery);
        return rows.map(({ word, documents }) => [word, documents] as const);
      }),
  };
}

async function counts({ all }: Asked, asked: AskedGroups): Promise<GroupCounts> {
  return mergedCounts(asked, await all<CountRow>((tables) => countsQuery(tables, asked)));
}

async function page(
  by: Asked,
  asked: AskedGroups,
  { group, cursor, count }: { readonly group: GroupKind; readonly cursor: string | null; readonly count: number },
): Promise<GroupPage> {
  const after = cursor === null ? null : placeOf(asked.sort, cursor);
  const answers = await by.all<PageRow>((tables) => pageQuery(tables, asked, { group, after, count }));
  const { rows, isMore } = mergedPage(asked.sort, answers, count);
  const last = rows.at(-1);
  return {
    documents: await withTexts(by, rows, group === 'also' ? asked.also : asked.related.any),
    next: isMore && last ? cursorOf(asked.sort, last) : null,
  };
}

async function withTexts(
  { one }: Asked,
  rows: readonly PlacedRow[],
  ways: readonly Clause[],
): Promise<readonly FoundText[]> {
  const byDatabase = Map.groupBy(rows, ({ database }) => database);
  const read = await Promise.all(
    [...byDatabase].map(([database, of]) =>
      one<{ document: string; shown: string }>(database, (tables) =>
        textsQuery(
          tables,
          of.map(({ document }) => document),
        ),
      ),
    ),
  );
  const texts = new Map(read.flat().map(({ document, shown }) => [Number(document), shown]));
  return rows.map(({ document, way }) => {
    const shown = expected(texts.get(document), `the text of document ${document}`);
    return { document: JSON.parse(shown) as DocumentText, way: way === null ? null : (ways[way] ?? null) };
  });
}

async function years(by: Asked, asked: AskedGroups, group: GroupKind): Promise<GroupYears> {
  const rows = await by.all<{ key: string | null; count: string }>((tables) => yearsQuery(tables, asked, group));
  const found = summed(rows, ({ key }) => key);
  const withdrawn = found.get(null) ?? 0;
  const keys = [...found.keys()].filter((key) => key !== null);
  const names = await valuesOf(by, 'nam', keys);
  return { years: names.map(([key, name]) => ({ key, name, count: found.get(key) ?? 0 })), withdrawn };
}

async function facets(
  by: Asked,
  asked: AskedGroups,
  groups: readonly GroupKind[],
  names: readonly FacetName[],
): ReturnType<GroupEngine['facets']> {
  if (names.length === 0 || groups.length === 0) return new Map(names.map((name) => [name, []]));
  const rows = await by.all<{ facet: FacetName; key: string; count: string }>((tables) =>
    facetsQuery(tables, asked, groups, names),
  );
  const found = await Promise.all(
    names.map(async (name) => {
      const own = rows.map((of) => of.filter(({ facet }) => facet === name));
      const found = summed(own, ({ key }) => key);
      const keys = new Set([...found.keys(), ...asked.chosen[name]].filter((key) => key !== null));
      const known = await valuesOf(by, name, [...keys]);
      return [name, known.map(([key, value]) => ({ key, name: value, count: found.get(key) ?? 0 }))] as const;
    }),
  );
  return new Map(found);
}

async function holding({ all }: Asked, clauses: readonly Clause[]): Promise<readonly number[]> {
  if (clauses.length === 0) return [];
  const rows = await all<{ at: number; count: string }>((tables) => holdingQuery(tables, clauses));
  const found = summed(rows, ({ at }) => String(at));
  return clauses.map((_, at) => found.get(String(at)) ?? 0);
}

async function valuesOf({ one }: Asked, name: FacetName, keys: readonly string[] | null): Promise<readonly KeyName[]> {
  if (keys?.length === 0) return [];
  const rows = await one<{ key: string; name: string }>(0, (tables) => facetValuesQuery(tables, name, keys));
  return rows.map((row) => [row.key, JSON.parse(row.name) as string] as const);
}
