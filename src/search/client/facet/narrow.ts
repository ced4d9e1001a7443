/** Facets over the results: which documents remain, and how many each value has. */
import { unknownSlug } from '../../../archive/urls.ts';
import { itemAt } from '../../../ground/expected.ts';
import { vietnameseOrder } from '../../../vietnamese/order.ts';
import { facetNames, type FacetName, type SearchState } from '../../plan/address.ts';
import type { FacetColumn, SearchIndex } from '../../port.ts';

/** The columns that have been fetched. */
export type Columns = ReadonlyMap<FacetName, FacetColumn>;

/** A value and the number of documents that choosing it would leave (or leaves). */
export interface FacetCount {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

/** Fetches the columns named. */
export async function fetchColumns(index: SearchIndex, names: Iterable<FacetName>): Promise<Columns> {
  return new Map(await Promise.all([...names].map(async (name) => [name, await index.facet(name)] as const)));
}

/**
 * Fetches what narrows by the choices: the columns of their facets, of large ones only the values
 * chosen.
 */
export async function fetchChosen(index: SearchIndex, { chosen }: Pick<SearchState, 'chosen'>): Promise<Columns> {
  const names = chosenFacets({ chosen });
  return new Map(
    await Promise.all(names.map(async (name) => [name, await index.facetOf(name, chosen[name])] as const)),
  );
}

/** The facets in which something is chosen. */
export function chosenFacets({ chosen }: Pick<SearchState, 'chosen'>): FacetName[] {
  return facetNames.filter((name) => chosen[name].length > 0);
}

/** The documents that have, in each facet with a choice, one of the chosen values. */
export function narrowDocuments(
  documents: readonly number[],
  columns: Columns,
  chosen: SearchState['chosen'],
): readonly number[] {
  const tests = chosenFacets({ chosen }).map((name) => test(columns.get(name), chosen[name]));
  return tests.length === 0 ? documents : documents.filter((document) => tests.every((passes) => passes(document)));
}

/**
 * Counts a facet's values among documents narrowed by the other facets; most documents first, years
 * by the newest, “không rõ” last; chosen ones always there.
 */
export function countsOf(
  documents: readonly number[],
  columns: Columns,
  chosen: SearchState['chosen'],
  name: FacetName,
): FacetCount[] {
  const column = columns.get(name);
  if (!column) return [];
  const counts = new Array<number>(column.values.length).fill(0);
  for (const document of narrowDocuments(documents, columns, { ...chosen, [name]: [] })) {
    for (const value of column.of(document)) counts[value] = itemAt(counts, value) + 1;
  }
  return column.values
    .map(([key, label], i) => ({ key, name: label, count: itemAt(counts, i) }))
    .filter(({ key, count }) => count > 0 || chosen[name].includes(key))
    .sort(
      (a, b) =>
        Number(a.key === unknownSlug) - Number(b.key === unknownSlug) ||
        (name === 'nam' ? b.key.localeCompare(a.key) : b.count - a.count || vietnameseOrder(a.name, b.name)),
    );
}

function test(column: FacetColumn | undefined, keys: readonly string[]): (document: number) => boolean {
  if (!column || keys.length === 0) return () => true;
  const wanted = new Set(keys.map((key) => column.values.findIndex(([value]) => value === key)));
  return (document) => column.of(document).some((value) => wanted.has(value));
}
