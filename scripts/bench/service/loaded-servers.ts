/** An archive loaded into PostgreSQL servers of its own, as an operator loads it, and the service over it. */
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { loadArchive, type LoadPlan } from '../../../src/search/drivers/postgres/load/load-archive.ts';
import { makeReader } from '../../../src/search/drivers/postgres/schema/reader.ts';
import { fnv1a } from '../../../src/ground/fnv1a.ts';
import type { ExportRecord } from '../../../src/search/export/records.ts';
import { startPostgres, type PostgresServers } from '../../postgres/start-postgres.ts';

/** The role that services read as. */
const READER = 'nguoi_doc';

export interface LoadedServers {
  readonly servers: PostgresServers;
  readonly plan: LoadPlan;
  /** As `--database` of the service takes them: as the role that reads, by names of their own. */
  readonly database: string;
  /** What loading took, in seconds. */
  readonly seconds: number;
  /** What the databases have on the disk, in bytes. */
  readonly bytes: number;
}

/** As a server for search is set up that has some memory; measured here, not promised. */
const SETTINGS = { shared_buffers: '512MB', max_parallel_workers_per_gather: '0' };

/**
 * Starts `count` servers and loads the records, whose documents are spread by their ids. The caller stops
 * them.
 */
export async function loadServers(count: number, records: () => AsyncIterable<ExportRecord>): Promise<LoadedServers> {
  const servers = await startPostgres(count, { settings: SETTINGS });
  try {
    const shards = servers.servers.map(({ url }, at) => ({ name: `phần ${at + 1}`, url }));
    const password = randomBytes(12).toString('hex');
    for (const { url } of shards) await withClient(url, (client) => makeReader(client, READER, password));
    const plan: LoadPlan = { shards, reader: READER, shardOf: ({ id }) => fnv1a(id) % count };
    const start = performance.now();
    await loadArchive(records(), plan);
    const seconds = (performance.now() - start) / 1000;
    const sizes = await Promise.all(shards.map(({ url }) => withClient(url, databaseSize)));
    return { servers, plan, database: readerUrls(shards, password), seconds, bytes: sizes.reduce((a, b) => a + b, 0) };
  } catch (error) {
    await servers.stop();
    throw error;
  }
}

/** Loads other records beside those that answer. */
export async function loadInto({ plan }: LoadedServers, records: AsyncIterable<ExportRecord>): Promise<void> {
  await loadArchive(records, plan);
}

function readerUrls(shards: readonly { readonly name: string; readonly url: string }[], password: string): string {
  const urls = shards.map(({ name, url }) => {
    const as = new URL(url);
    as.username = READER;
    as.password = password;
    return `${name}=${as.href}`;
  });
  return urls.join(',');
}

async function databaseSize(client: Client): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>('SELECT pg_database_size(current_database()) AS bytes');
  return Number(rows[0]?.bytes);
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
