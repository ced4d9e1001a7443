/** What narrows groups: conditions of operators, choices in facets; and how many documents each value of a facet has. */
import { itemAt } from '../../../ground/expected.ts';
import type { FacetCount } from '../../engine.ts';
import { facetNames, type FacetName, type SearchState } from '../../plan/address.ts';
import type { Condition } from '../../plan/asked-groups.ts';
import { isAskedDate } from '../../plan/date-query.ts';
import type { FacetColumn, SearchIndex } from '../../port.ts';
import { documentOfPosting, strengthOfPosting } from '../../postings.ts';
import type { ListOf } from './lists.ts';

/** The columns that have been fetched. */
export type Columns = ReadonlyMap<FacetName, FacetColumn>;

/** Whether a document is left. */
export type Test = (document: number) => boolean;

/** Fetches what the conditions of operators need. */
export async function conditionTests(
  conditions: readonly Condition[],
  index: Pick<SearchIndex, 'facetOf' | 'dates' | 'sources'>,
  listOf: ListOf,
): Promise<readonly Test[]> {
  return Promise.all(
    conditions.map(async (condition): Promise<Test> => {
      if (condition.kind === 'facet')
        return testOf(await index.facetOf(condition.name, condition.keys), condition.keys);
      const documents = new Set(await documentsOf(condition, index, listOf));
      return (document) => documents.has(document);
    }),
  );
}

async function documentsOf(
  condition: Exclude<Condition, { kind: 'facet' }>,
  index: Pick<SearchIndex, 'dates' | 'sources'>,
  listOf: ListOf,
): Promise<readonly number[]> {
  if (condition.kind === 'date') {
    const dates = await index.dates();
    return dates.flatMap((date, document) => (isAskedDate(date, condition.date) ? [document] : []));
  }
  if (condition.kind === 'cites') {
    const postings = await listOf({ kind: 'number', canonical: condition.canonical });
    return postings.filter((one) => strengthOfPosting(one) < 3).map(documentOfPosting);
  }
  const rows = await Promise.all(
    condition.ids.map(async (id) => (await index.sources(id)).filter((row) => row.id === id)),
  );
  return rows.flat().map(({ document }) => document);
}

/** The facets in which something is chosen. */
function chosenFacets(chosen: SearchState['chosen']): FacetName[] {
  return facetNames.filter((name) => chosen[name].length > 0);
}

/**
 * Fetches what narrows by the choices: the columns of their facets, of large ones only the values
 * chosen.
 */
export async function chosenColumns(
  index: Pick<SearchIndex, 'facetOf'>,
  chosen: SearchState['chosen'],
): Promise<Columns> {
  const names = chosenFacets(chosen);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await index.facetOf(name, chosen[name])] as const)),
  );
}

/** The documents that have, in each facet with a choice, one of the chosen values. */
export function narrowDocuments(
  documents: readonly number[],
  columns: Columns,
  chosen: SearchState['chosen'],
): readonly number[] {
  const tests = chosenFacets(chosen).flatMap((name) => {
    const column = columns.get(name);
    return column ? [testOf(column, chosen[name])] : [];
  });
  return tests.length === 0 ? documents : documents.filter((document) => tests.every((passes) => passes(document)));
}

/**
 * Counts a facet's values among documents narrowed by the other facets; chosen ones are always
 * there.
 */
export function countsOf(
  documents: readonly number[],
  columns: Columns,
  chosen: SearchState['chosen'],
  name: FacetName,
): FacetCount[] {
  const column = columns.get(name);
  if (!column) return [];
  const counts = countedValues(narrowDocuments(documents, columns, { ...chosen, [name]: [] }), column);
  return counts.filter(({ key, count }) => count > 0 || chosen[name].includes(key));
}

/** Every value of a column with how many of the documents have it. */
export function countedValues(documents: readonly number[], column: FacetColumn): readonly FacetCount[] {
  const counts = new Array<number>(column.values.length).fill(0);
  for (const document of documents) for (const value of column.of(document)) counts[value] = itemAt(counts, value) + 1;
  return column.values.map(([key, name], i) => ({ key, name, count: itemAt(counts, i) }));
}

function testOf(column: FacetColumn, keys: readonly string[]): Test {
  const wanted = new Set(column.values.flatMap(([key], i) => (keys.includes(key) ? [i] : [])));
  return (document) => column.of(document).some((value) => wanted.has(value));
}
