/** The way to operators: what reads them is fetched only for queries that may have some. */
import type { Addresses } from '../../../archive/urls.ts';
import { readFileQuery } from '../../plan/file-query.ts';
import type { TypeRow } from '../../plan/number-query.ts';
import { mayHaveOperators } from '../../plan/may-have-operators.ts';
import type { SearchIndex } from '../../port.ts';
import type { Found } from '../find.ts';
import type { Narrowing } from './narrowing.ts';

/** What operators ask for, and what is said of them above the results. */
export interface Narrowed {
  readonly narrowing: Narrowing;
  readonly notes: (to: Addresses) => readonly HTMLElement[];
}

/** Reads the operators of a query; null where it has none and is not a file. */
export async function readNarrowing(
  query: string,
  index: SearchIndex,
  types: readonly TypeRow[],
): Promise<Narrowed | null> {
  if (!mayHaveOperators(query) && readFileQuery(query) === null) return null;
  const [{ narrowingOf }, { narrowingNotes }] = await Promise.all([
    import('./narrowing.ts'),
    import('./narrowing-notes.ts'),
  ]);
  const narrowing = await narrowingOf(query, index, types);
  return narrowing && { narrowing, notes: (to) => narrowingNotes(narrowing, to) };
}

/** Of what was found, what every operator leaves; nothing where one names what is not known. */
export function narrowFound(found: Found, by: Narrowed | null): Found {
  if (by === null) return found;
  const left = (documents: readonly number[]): readonly number[] =>
    documents.filter((document) => by.narrowing.filters.every((filter) => filter.documents?.has(document) ?? false));
  return { ...found, exact: left(found.exact), also: left(found.also), related: left(found.related) };
}
