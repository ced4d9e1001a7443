/** An archive loaded into PostgreSQL servers of its own, as an operator loads it. */
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { ExportRecord } from '../../../src/search/export/records.ts';
import { startPostgres, type PostgresServers } from '../../postgres/start-postgres.ts';
import { loadDatabases, readerUrl, type LoadOptions } from '../../search-service/load-databases.ts';

export interface LoadedServers {
  readonly servers: PostgresServers;
  /** As they were loaded, for who loads again. */
  readonly options: LoadOptions;
  /** As `--database` of the service takes them: as the role that reads, by names of their own. */
  readonly database: string;
  /** What loading took, in seconds. */
  readonly seconds: number;
  /** What the databases have on the disk, in bytes. */
  readonly bytes: number;
}

/** As a server for search is set up that has some memory; measured here, not promised. */
const SETTINGS = { shared_buffers: '512MB', max_parallel_workers_per_gather: '0' };

/** Starts `count` servers and loads the records. The caller stops them. */
export async function loadServers(count: number, records: () => AsyncIterable<ExportRecord>): Promise<LoadedServers> {
  const servers = await startPostgres(count, { settings: SETTINGS });
  try {
    const databases = servers.servers.map(({ url }, at) => ({ name: `phần ${at + 1}`, url }));
    const password = randomBytes(12).toString('hex');
    const options: LoadOptions = { databases, coordinator: null, by: null, reader: 'kho_nguoi_doc', password };
    const start = performance.now();
    await loadDatabases(options, records());
    const seconds = (performance.now() - start) / 1000;
    const sizes = await Promise.all(databases.map(({ url }) => databaseSize(url)));
    const database = databases.map(({ name, url }) => `${name}=${readerUrl(url, options.reader, password)}`).join(',');
    return { servers, options, database, seconds, bytes: sizes.reduce((a, b) => a + b, 0) };
  } catch (error) {
    await servers.stop();
    throw error;
  }
}

async function databaseSize(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ bytes: string }>('SELECT pg_database_size(current_database()) AS bytes');
    return Number(rows[0]?.bytes);
  } finally {
    await client.end();
  }
}
