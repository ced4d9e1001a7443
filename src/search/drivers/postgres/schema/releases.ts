/**
 * Which releases of the archive a database has, and which of them answers. A release is one version
 * as it is spread over databases; it is loaded beside the one that answers, in a schema of its own,
 * and one statement makes it answer.
 */
import type { ClientBase } from 'pg';
import { identifier, sql, statementOf, type Sql } from '../query/sql.ts';
import { schemaOf } from '../query/tables.ts';
import { ARCHIVE_FORMAT } from './document-tables.ts';

/** Where a database stands among those that a release is spread over. */
export interface Layout {
  /** Over how many databases the documents are spread. */
  readonly shards: number;
  /** Which of these this one is, from 0; null for a coordinator, which reaches all of them. */
  readonly position: number | null;
}

/** A release whose load has not ended is `loading`: what a load that was killed leaves. */
export interface Release extends Layout {
  readonly release: string;
  readonly version: string;
  readonly state: 'loading' | 'ready';
  readonly format: number;
  readonly documents: number;
  readonly isCurrent: boolean;
}

const START: readonly Sql[] = [
  sql`CREATE SCHEMA IF NOT EXISTS kho`,
  sql`CREATE TABLE IF NOT EXISTS kho.releases (release text PRIMARY KEY, version text NOT NULL, state text NOT NULL,
    format int NOT NULL, documents int NOT NULL, shards int NOT NULL, position int)`,
  sql`CREATE TABLE IF NOT EXISTS kho.current (is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only), release text NOT NULL REFERENCES kho.releases)`,
  sql`CREATE TABLE IF NOT EXISTS kho.parts (release text NOT NULL REFERENCES kho.releases ON DELETE CASCADE,
    position int NOT NULL, name text NOT NULL, PRIMARY KEY (release, position))`,
];

/** The name of a release: that of its version, and over how many databases it is spread. */
export function releaseName(version: string, shards: number): string {
  return shards === 1 ? version : `${version}_${shards}`;
}

/** Rows as Release has them. */
export const releasesQuery: Sql = sql`SELECT r.release, r.version, r.state, r.format, r.documents, r.shards, r.position,
  c.release IS NOT NULL AS "isCurrent" FROM kho.releases AS r LEFT JOIN kho.current AS c USING (release)`;

/** Held by a load as long as it runs. */
const LOAD_LOCK = 5_601_931;

/** Runs a part as a statement, for those who load. */
export async function run<Row extends object>(client: ClientBase, part: Sql): Promise<readonly Row[]> {
  const { text, values } = statementOf(part);
  return (await client.query<Row>(text, [...values])).rows;
}

/** Runs a statement that takes no parameters: PostgreSQL's own `format` writes the values into it. */
export async function runFormatted(client: ClientBase, format: string, values: readonly string[]): Promise<void> {
  const [row] = await run<{ text: string }>(
    client,
    sql`SELECT format(${format}::text, VARIADIC ${values}::text[]) AS text`,
  );
  await client.query(row?.text ?? '');
}

/**
 * Makes the client the one that loads into its database, with the tables that say what is there.
 * False where another one is loading into it.
 */
export async function beginLoad(client: ClientBase): Promise<boolean> {
  const [row] = await run<{ locked: boolean }>(
    client,
    sql`SELECT pg_try_advisory_lock(${LOAD_LOCK}::bigint) AS locked`,
  );
  if (row?.locked !== true) return false;
  for (const part of START) await run(client, part);
  return true;
}

/** All releases of a database that has been loaded into. */
export async function releasesIn(client: ClientBase): Promise<readonly Release[]> {
  return run<Release>(client, releasesQuery);
}

/** Drops a release with all that is in it, the ways to other databases too. */
export async function dropRelease(client: ClientBase, release: string): Promise<void> {
  const schema = schemaOf(release);
  await run(client, sql`DROP SCHEMA IF EXISTS ${identifier(schema)} CASCADE`);
  const servers = await run<{ name: string }>(
    client,
    sql`SELECT srvname::text AS name FROM pg_foreign_server WHERE srvname::text ^@ ${`${schema}_part_`}`,
  );
  for (const { name } of servers) await run(client, sql`DROP SERVER ${identifier(name)} CASCADE`);
  await run(client, sql`DELETE FROM kho.releases WHERE release = ${release}`);
}

/** Makes the empty schema of a release that is to be loaded. */
export async function addRelease(
  client: ClientBase,
  { release, version, shards, position }: Pick<Release, 'release' | 'version' | 'shards' | 'position'>,
): Promise<void> {
  await run(
    client,
    sql`INSERT INTO kho.releases VALUES (${release}, ${version}, 'loading', ${ARCHIVE_FORMAT}::int, 0, ${shards}::int, ${position}::int)`,
  );
  await run(client, sql`CREATE SCHEMA ${identifier(schemaOf(release))}`);
}

/** Says that a release is whole, and how many documents it has in all databases. */
export async function setReady(client: ClientBase, release: string, documents: number): Promise<void> {
  await run(
    client,
    sql`UPDATE kho.releases SET state = 'ready', documents = ${documents}::int WHERE release = ${release}`,
  );
}

/** Makes a release the one that answers: one statement, before and after which a whole one does. */
export async function makeCurrent(client: ClientBase, release: string): Promise<void> {
  await run(
    client,
    sql`INSERT INTO kho.current (release) VALUES (${release}) ON CONFLICT (is_only) DO UPDATE SET release = EXCLUDED.release`,
  );
}
