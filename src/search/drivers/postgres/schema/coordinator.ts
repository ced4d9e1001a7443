/** A coordinator: a database whose documents are partitions in others, which it asks at once. */
import type { ClientBase } from 'pg';
import { identifier, sql } from '../query/sql.ts';
import { schemaOf, tablesIn } from '../query/tables.ts';
import { columnsIn } from './document-tables.ts';
import { readOptions } from './read-options.ts';
import { viewOfPart } from './part-view.ts';
import { run, runFormatted } from './releases.ts';

/** A database with a part of the documents, as the coordinator reaches it: as a role that reads. */
export interface ReachedPart {
  readonly name: string;
  readonly url: string;
  /** Longest time of a statement there (ms), which should be shorter than that of whoever asks the coordinator. */
  readonly patience: number;
}

/** Documents are numbered within their database; each has room for so many. */
const NUMBERS_A_PART = 2 ** 32;

/** The number of the first document of a part. */
export function firstOfPart(position: number): number {
  return position * NUMBERS_A_PART;
}

/**
 * Makes the partitioned tables of a release, with the ways to its parts for those who load and for
 * the roles that read. Each part is reached in the schema of this very release, so that no answer
 * mixes two.
 */
export async function reachParts(
  client: ClientBase,
  release: string,
  parts: readonly ReachedPart[],
  roles: readonly string[],
): Promise<void> {
  const schema = schemaOf(release);
  const tables = tablesIn(schema);
  await run(client, sql`CREATE EXTENSION IF NOT EXISTS postgres_fdw`);
  for (const name of ['documents', 'pieces'] as const)
    await run(client, sql`CREATE TABLE ${tables[name]} (${columnsIn(name)}) PARTITION BY RANGE (document)`);
  for (const [position, part] of parts.entries()) {
    const server = `${schema}_part_${position}`;
    await makeServer(client, server, part, roles);
    for (const name of ['documents', 'pieces'] as const)
      await runFormatted(
        client,
        `CREATE FOREIGN TABLE %1$I.%3$I PARTITION OF %1$I.%2$I FOR VALUES FROM (%4$s) TO (%5$s)
         SERVER %6$I OPTIONS (schema_name %1$L, table_name %3$L)`,
        [
          schema,
          name,
          viewOfPart(name, position),
          String(firstOfPart(position)),
          String(firstOfPart(position + 1)),
          server,
        ],
      );
    await run(client, sql`INSERT INTO kho.parts VALUES (${release}, ${position}::int, ${part.name})`);
  }
}

async function makeServer(
  client: ClientBase,
  server: string,
  { url, patience }: ReachedPart,
  roles: readonly string[],
): Promise<void> {
  const { hostname, port, pathname, username, password, searchParams } = new URL(url);
  await runFormatted(
    client,
    `CREATE SERVER %I FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host %L, port %L, dbname %L,
     async_capable 'true', fetch_size '50000', connect_timeout '2', options %L, application_name 'kho-van-ban coordinator')`,
    [server, hostname, port === '' ? '5432' : port, decodeURIComponent(pathname.slice(1)), readOptions(patience)],
  );
  const sslmode = searchParams.get('sslmode');
  if (sslmode !== null) await runFormatted(client, 'ALTER SERVER %I OPTIONS (ADD sslmode %L)', [server, sslmode]);
  for (const role of roles) {
    await runFormatted(client, 'CREATE USER MAPPING FOR %I SERVER %I OPTIONS (user %L, password %L)', [
      ...[role, server, decodeURIComponent(username), decodeURIComponent(password)],
    ]);
    await run(client, sql`GRANT USAGE ON FOREIGN SERVER ${identifier(server)} TO ${identifier(role)}`);
  }
}
