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
    const password = randomBytes(12).toString('hex');
    const urls = await Promise.all(servers.servers.map(({ url }) => makeDatabase(url, password)));
    const databases = urls.map((url, at) => ({ name: `phần ${at + 1}`, url }));
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

/** What an operator does first (content/huong-dan/may-chu.md): a database, and a role that is no superuser and owns it. */
async function makeDatabase(url: string, password: string): Promise<string> {
  await withClient(url, async (client) => {
    await client.query(`CREATE ROLE kho_nap LOGIN CREATEROLE PASSWORD '${password}'`);
    await client.query('CREATE DATABASE kho OWNER kho_nap ENCODING UTF8 TEMPLATE template0');
  });
  const as = new URL(readerUrl(url, 'kho_nap', password));
  as.pathname = '/kho';
  return as.href;
}

async function databaseSize(url: string): Promise<number> {
  const { rows } = await withClient(url, (client) =>
    client.query<{ bytes: string }>('SELECT pg_database_size(current_database()) AS bytes'),
  );
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
