/** Statements written into a script for `psql` in the place of being sent. */
import type { ClientBase } from 'pg';
import type { Value } from '../query/sql.ts';

/** A client for functions that send statements; it answers as a database in which nothing is. */
export function scriptClient(put: (line: string) => void): ClientBase {
  const query = (text: string, values: readonly Value[] = []): Promise<{ readonly rows: readonly object[] }> => {
    // The body of a function may have a `$1` of its own, in a statement without parameters.
    const statement = text.replace(/\$(\d+)/g, (own, at: string) => {
      const value = values[Number(at) - 1];
      return value === undefined ? own : literal(value);
    });
    const asksForLock = text.includes('pg_try_advisory_lock');
    put(asksForLock ? `${statement} \\gset` : `${statement};`);
    return Promise.resolve({ rows: asksForLock ? [{ locked: true }] : [] });
  };
  return { query } as unknown as ClientBase;
}

/** A value as a statement has it, for a server with `standard_conforming_strings`. */
export function literal(value: Value): string {
  if (value === null) return 'NULL';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  return `ARRAY[${value.map(literal).join(', ')}]`;
}
