/** The role as which a service reads: it may read releases and nothing else, and write nothing. */
import type { ClientBase } from 'pg';
import { identifier, joined, sql } from '../query/sql.ts';
import { run, runFormatted } from './releases.ts';

/** Makes the role, or gives the one that is there this password. */
export async function makeReader(client: ClientBase, role: string, password: string): Promise<void> {
  const known = await run(client, sql`SELECT FROM pg_roles WHERE rolname = ${role}`);
  const what = known.length > 0 ? 'ALTER' : 'CREATE';
  await runFormatted(client, `${what} ROLE %I LOGIN NOINHERIT PASSWORD %L`, [role, password]);
  await run(client, sql`ALTER ROLE ${identifier(role)} SET default_transaction_read_only = on`);
}

/** Lets the role read all that is in these schemas now. */
export async function letRead(client: ClientBase, role: string, schemas: readonly string[]): Promise<void> {
  const names = joined(schemas.map(identifier), sql`, `);
  await run(client, sql`GRANT USAGE ON SCHEMA ${names} TO ${identifier(role)}`);
  await run(client, sql`GRANT SELECT ON ALL TABLES IN SCHEMA ${names} TO ${identifier(role)}`);
}
