/**
 * PostgreSQL keeps the contract of engines: as one database, as a coordinator of two shards, and as
 * two shards whose answers this process puts together. One load serves the last two.
 */
import { Client } from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { expected } from '../../src/ground/expected.ts';
import { loadArchive, type LoadPlan } from '../../src/search/drivers/postgres/load/load-archive.ts';
import { openPostgres } from '../../src/search/drivers/postgres/read/open-postgres.ts';
import { makeReader } from '../../src/search/drivers/postgres/schema/reader.ts';
import { exportRecords } from '../../src/search/export/export-records.ts';
import { archiveVersion } from '../../src/search/index/archive-version.ts';
import type { SearchArchive } from '../../src/search/index/document.ts';
import { inIndexOrder } from '../../src/search/index/index-order.ts';
import { describeEngine, type OpenedEngine } from '../../src/search/testing/contract.ts';
import { hostileArchive } from '../../src/search/testing/hostile-archive.fixture.ts';
import { fixtureSearchArchive } from '../tests/fixture-search-archive.ts';
import { describeWithPostgres } from './describe-with-postgres.ts';
import { startPostgres, type PostgresServers } from './start-postgres.ts';

const READER = 'kho_doc';
const PASSWORD = 'mat-khau-cua-bai-thu';
const LIMITS = { patience: 20_000, connections: 4 };

/** Random questions of each of the three: together they may not take longer than a minute. */
const QUESTIONS = 30;

const hostile = { name: 'hostile texts', read: () => Promise.resolve(hostileArchive(40)) };
/** With all names of the country; how documents are spread is nothing to these. */
const named = { name: 'texts of the tests', read: fixtureSearchArchive };

describeWithPostgres('PostgreSQL keeps the contract of engines', () => {
  let servers: PostgresServers;
  let made = 0;

  beforeAll(async () => {
    servers = await startPostgres(3);
  });
  afterAll(() => servers?.stop());

  /** A new database on a server; gives its address as whoever loads, and as whoever reads. */
  const database = async (
    at: number,
  ): Promise<{ readonly name: string; readonly url: string; readonly read: string }> => {
    const server = expected(servers.servers[at], `server ${at}`);
    const name = `kho_${made++}`;
    const client = new Client({ connectionString: server.url });
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`);
    await makeReader(client, READER, PASSWORD);
    await client.end();
    const url = new URL(server.url);
    url.pathname = name;
    const read = new URL(url);
    [read.username, read.password] = [READER, PASSWORD];
    return { name, url: url.href, read: read.href };
  };

  const opened = (urls: readonly string[]): OpenedEngine => {
    const open = (addresses: readonly string[]) =>
      openPostgres(
        addresses.map((url, i) => ({ name: `phần ${i}`, url })),
        LIMITS,
      );
    const engine = open(urls);
    // Nobody listens there.
    const silent = open(urls.map((url) => url.replace(/:\d+\//, ':1/')));
    return {
      engine: engine.during(new AbortController().signal),
      silenced: () => Promise.resolve(silent.during(new AbortController().signal)),
      close: async () => {
        await Promise.all([engine.close(), silent.close()]);
      },
    };
  };

  const load = (archive: SearchArchive, plan: LoadPlan): Promise<unknown> => loadArchive(exportRecords(archive), plan);

  const onOne = async (archive: SearchArchive): Promise<OpenedEngine> => {
    const one = await database(0);
    await load(archive, { shards: [one], reader: READER });
    return opened([one.read]);
  };

  /** By version: what one of the two below has loaded, the other one takes. */
  const spread = new Map<string, ReturnType<typeof loadSpread>>();
  const onTwo = (archive: SearchArchive): ReturnType<typeof loadSpread> => {
    const version = archiveVersion(inIndexOrder(archive.documents), archive);
    const known = spread.get(version) ?? loadSpread(archive);
    spread.set(version, known);
    return known;
  };
  const loadSpread = async (archive: SearchArchive) => {
    const [coordinator, ...shards] = [await database(0), await database(1), await database(2)];
    const parts = shards.map(({ name, read }) => ({ name, url: read, patience: LIMITS.patience }));
    let count = 0;
    await load(archive, {
      shards,
      shardOf: () => count++ % 2,
      coordinator: { ...coordinator, parts },
      reader: READER,
    });
    return { coordinator: coordinator.read, shards: shards.map(({ read }) => read) };
  };

  const shared = { questions: QUESTIONS, cursorsOutlive: true };
  describeEngine({ name: 'one database', open: onOne, archives: [hostile, named], ...shared });
  describeEngine({
    name: 'a coordinator of two shards',
    open: async (archive) => opened([(await onTwo(archive)).coordinator]),
    archives: [hostile],
    ...shared,
  });
  describeEngine({
    name: 'two shards put together here',
    open: async (archive) => opened((await onTwo(archive)).shards),
    archives: [hostile],
    ...shared,
  });
});
