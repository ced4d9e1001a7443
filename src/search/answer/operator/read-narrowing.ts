/** The way to operators: what reads them is fetched only for queries that may have some. */
import type { GroupEngine } from '../../engine.ts';
import { readFileQuery } from '../../plan/file-query.ts';
import { mayHaveOperators } from '../../plan/may-have-operators.ts';
import type { TypeRow } from '../../plan/number-query.ts';
import type { Narrowing } from './narrowing.ts';

/** Reads the operators of a query; null where it has none and is not a file. */
export async function readNarrowing(
  query: string,
  engine: GroupEngine,
  types: readonly TypeRow[],
): Promise<Narrowing | null> {
  if (!mayHaveOperators(query) && readFileQuery(query) === null) return null;
  const { narrowingOf } = await import('./narrowing.ts');
  return narrowingOf(query, engine, types);
}
