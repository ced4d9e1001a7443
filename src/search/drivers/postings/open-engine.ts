/**
 * A whole search over an index of lists (port.ts): the lists of a question are put together here,
 * in the browser of a reader or wherever else the index is read.
 */
import type { FacetCount, FoundText, GroupCounts, GroupEngine, GroupPage, GroupYears } from '../../engine.ts';
import type { FacetName } from '../../plan/address.ts';
import { ofEachGroup, type AskedGroups, type Clause, type GroupKind } from '../../plan/asked-groups.ts';
import { isAskedDate, type AskedDate } from '../../plan/date-query.ts';
import type { SearchIndex } from '../../port.ts';
import { madeGroups, type Groups, type MadeGroups } from './groups.ts';
import { askedLists, listsIn } from './lists.ts';
import { chosenColumns, conditionTests, countedValues, countsOf, narrowDocuments } from './narrow.ts';
import { sortDocuments } from './sort.ts';

/**
 * Opens a search over an index. Cursors are places in the order of a group, which holds for as long
 * as the index is open.
 */
export function openEngine(index: SearchIndex): GroupEngine {
  const asking = new Asking(index);
  return {
    facetValues: (name) => index.facetValues(name),
    shortForms: () => index.shortForms(),
    bodies: (typed) => index.bodies(typed),
    names: (key) => index.names(key),
    numberCards: (figure) => index.numberCards(figure),
    sources: (key) => index.sources(key),
    deadlines: (day) => index.deadlines(day),
    vocabulary: () => index.vocabulary(),
    archive: async () => ({ version: await index.version(), documents: await index.size() }),
    expect: (clauses) => asking.expect(clauses),
    counts: (asked) => asking.counts(asked),
    page: (asked, group, cursor, count) => asking.page(asked, group, cursor, count),
    ids: (asked, group, cursor, count) => asking.ids(asked, group, cursor, count),
    years: (asked, group) => asking.years(asked, group),
    facets: (asked, groups, names) => asking.facets(asked, groups, names),
    valuesOf: async (name, keys) => (await index.facetOf(name, keys)).values.filter(([key]) => keys.includes(key)),
    holding: (clauses) => asking.holding(clauses),
    ofDate: async (date) => yearsOfDate(await index.dates(), date),
  };
}

/** What of a question is made once for all that is asked about it: its groups, and what is left of them. */
class Asking {
  readonly #index: SearchIndex;
  readonly #listOf: ReturnType<typeof listsIn>;
  readonly #made = new LastMade<{ readonly made: MadeGroups; readonly found: Groups }>();
  readonly #left = new LastMade<Groups>();

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#listOf = listsIn(index);
  }

  expect(clauses: readonly Clause[]): void {
    // A failure is met where the list is needed.
    for (const clause of clauses) this.#listOf(clause).catch(() => undefined);
  }

  async holding(clauses: readonly Clause[]): Promise<readonly number[]> {
    return (await Promise.all(clauses.map(this.#listOf))).map(({ length }) => length);
  }

  async counts(asked: AskedGroups): Promise<GroupCounts> {
    const [{ made, found }, left] = await Promise.all([this.#found(asked), this.#leftOf(asked)]);
    const waysOf = (clauses: readonly Clause[], lists: MadeGroups['also'], group: readonly number[]) =>
      clauses.map((clause, i) => ({
        clause,
        documents: lists[i]?.size ?? 0,
        left: group.filter((document) => lists[i]?.has(document)).length,
      }));
    return {
      found: lengths(found),
      left: lengths(left),
      ways: [...waysOf(asked.also, made.also, left.also), ...waysOf(asked.related.any, made.any, left.related)],
    };
  }

  async page(asked: AskedGroups, group: GroupKind, cursor: string | null, count: number): Promise<GroupPage> {
    const { made } = await this.#found(asked);
    const { documents, next } = await this.#pageOf(asked, group, cursor, count);
    const wayOf = (document: number): Clause | null => {
      if (group === 'exact') return null;
      const [clauses, lists] = group === 'also' ? [asked.also, made.also] : [asked.related.any, made.any];
      return clauses.find((_, i) => lists[i]?.has(document)) ?? null;
    };
    const texts = documents.map(async (document): Promise<FoundText> => ({
      document: await this.#index.document(document),
      way: wayOf(document),
    }));
    return { documents: await Promise.all(texts), next };
  }

  async ids(
    asked: AskedGroups,
    group: GroupKind,
    cursor: string | null,
    count: number,
  ): Promise<readonly string[] | null> {
    const [{ documents }, ids] = await Promise.all([this.#pageOf(asked, group, cursor, count), this.#index.ids()]);
    return ids && documents.flatMap((document) => ids[document] ?? []);
  }

  async years(asked: AskedGroups, group: GroupKind): Promise<GroupYears> {
    const [left, years, current] = await Promise.all([
      this.#leftOf(asked),
      this.#index.facet('nam'),
      this.#index.current(),
    ]);
    const inForce = left[group].filter((document) => document < current);
    return {
      years: countedValues(inForce, years).filter(({ count }) => count > 0),
      withdrawn: left[group].length - inForce.length,
    };
  }

  async facets(
    asked: AskedGroups,
    groups: readonly GroupKind[],
    names: readonly FacetName[],
  ): Promise<ReadonlyMap<FacetName, readonly FacetCount[]>> {
    const [{ found }, chosen, whole] = await Promise.all([
      this.#found(asked),
      chosenColumns(this.#index, asked.chosen),
      Promise.all(names.map(async (name) => [name, await this.#index.facet(name)] as const)),
    ]);
    const columns = new Map([...chosen, ...whole]);
    const documents = groups.flatMap((group) => found[group]);
    return new Map(names.map((name) => [name, countsOf(documents, columns, asked.chosen, name)]));
  }

  /** The groups by words and operators. */
  #found(asked: AskedGroups): Promise<{ readonly made: MadeGroups; readonly found: Groups }> {
    const { exact, also, related, without, conditions } = asked;
    return this.#made.of({ exact, also, related, without, conditions }, async () => {
      const [lists, size, current, tests] = await Promise.all([
        askedLists(asked, this.#listOf),
        this.#index.size(),
        this.#index.current(),
        conditionTests(conditions, this.#index, this.#listOf),
      ]);
      const made = madeGroups(lists, { size, current });
      const passes = (document: number): boolean => tests.every((test) => test(document));
      return { made, found: eachGroup(made.groups, (documents) => documents.filter(passes)) };
    });
  }

  /** Of these what the choices leave, in the order asked for. */
  #leftOf(asked: AskedGroups): Promise<Groups> {
    const { chosen, sort } = asked;
    return this.#left.of(asked, async () => {
      const [{ found }, columns, current, years] = await Promise.all([
        this.#found(asked),
        chosenColumns(this.#index, chosen),
        this.#index.current(),
        sort === 'cu-nhat' ? this.#index.facet('nam') : undefined,
      ]);
      return eachGroup(found, (documents) =>
        sortDocuments(narrowDocuments(documents, columns, chosen), { sort, current, years }),
      );
    });
  }

  async #pageOf(
    asked: AskedGroups,
    group: GroupKind,
    cursor: string | null,
    count: number,
  ): Promise<{ readonly documents: readonly number[]; readonly next: string | null }> {
    const all = (await this.#leftOf(asked))[group];
    const start = placeOf(cursor);
    const end = start + count;
    return { documents: all.slice(start, end), next: end < all.length ? String(end) : null };
  }
}

/** The last of what is made of questions, so that what follows one question is made once. */
class LastMade<T> {
  #key = '';
  #value: Promise<T> | null = null;

  /** What `make` makes of a question, unless that is the last one; a failure is not kept. */
  of(asked: object, make: () => Promise<T>): Promise<T> {
    const key = JSON.stringify(asked);
    if (this.#value && key === this.#key) return this.#value;
    const value = make();
    [this.#key, this.#value] = [key, value];
    value.catch(() => {
      if (this.#value === value) this.#value = null;
    });
    return value;
  }
}

function eachGroup(groups: Groups, of: (documents: readonly number[]) => readonly number[]): Groups {
  return ofEachGroup((kind) => of(groups[kind]));
}

function lengths(groups: Groups): Readonly<Record<GroupKind, number>> {
  return ofEachGroup((kind) => groups[kind].length);
}

function placeOf(cursor: string | null): number {
  if (cursor === null) return 0;
  if (!/^\d{1,9}$/.test(cursor)) throw new RangeError(`Cannot go on from “${cursor}”: it is no cursor of this engine`);
  return Number(cursor);
}

function yearsOfDate(
  dates: readonly (string | null)[],
  asked: AskedDate,
): readonly (readonly [year: string, documents: number])[] {
  const of = dates.flatMap((date) => (date !== null && isAskedDate(date, asked) ? [date.slice(0, 4)] : []));
  const counts = [...Map.groupBy(of, (year) => year)].map(([year, { length }]) => [year, length] as const);
  return counts.toSorted(([a], [b]) => (a < b ? 1 : -1));
}
