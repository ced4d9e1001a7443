/** The scripts of the export are loaded by `psql` alone, and answer as the archive that was exported. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { itemAt } from '../../src/ground/expected.ts';
import { SCRIPTS_FOLDER, writeScripts } from '../../src/search/drivers/postgres/load/write-scripts.ts';
import { openPostgres } from '../../src/search/drivers/postgres/read/open-postgres.ts';
import { exportFolder } from '../../src/search/export/folder/export-folder.ts';
import type { Sharding } from '../../src/search/export/shard-of.ts';
import { groupKinds } from '../../src/search/plan/asked-groups.ts';
import { typedQuestions } from '../../src/search/testing/asked-plans.ts';
import { hostileArchive } from '../../src/search/testing/hostile-archive.fixture.ts';
import { Oracle } from '../../src/search/testing/oracle.ts';
import { whyNoPostgres } from './binaries.ts';
import { startPostgres, type PostgresServers } from './start-postgres.ts';

const hasPsql = spawnSync('psql', ['--version']).status === 0;
const lack = whyNoPostgres() ?? (hasPsql ? null : 'There is no psql on this machine.');
if (lack !== null) console.warn(`Scripts for psql: skipped. ${lack}`);

describe.skipIf(lack !== null)('scripts for psql', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kho-sql-'));
  let servers: PostgresServers;
  let made = 0;
  beforeAll(async () => {
    servers = await startPostgres(1);
  });
  afterAll(async () => {
    await servers?.stop();
    rmSync(folder, { recursive: true });
  });

  const database = async (): Promise<string> => {
    const { url } = itemAt(servers.servers, 0);
    const client = new Client({ connectionString: url });
    await client.connect();
    const name = `sql_${made++}`;
    await client.query(`CREATE DATABASE ${name}`);
    await client.end();
    return url.replace(/postgres$/, name);
  };
  const psql = (url: string, script: string) =>
    spawnSync('psql', ['--no-psqlrc', '--quiet', '--file', script, url], { encoding: 'utf8' });
  const scripts = async (by: Sharding | null, documents = 40): Promise<readonly string[]> => {
    const archive = hostileArchive(documents);
    const { manifest } = await exportFolder(archive, folder, { by, program: 'p' });
    return (await writeScripts(folder, manifest, 'kho_nguoi_doc')).map((name) => join(folder, SCRIPTS_FOLDER, name));
  };
  const engineOn = (urls: readonly string[]) =>
    openPostgres(
      urls.map((url, i) => ({ name: `phần ${i}`, url })),
      { patience: 20_000, connections: 2 },
    );

  test.each<[string, Sharding | null, number]>([
    ['one part in one database', null, 1],
    ['each province in a database', 'province', 3],
  ])('%s', async (_, by, parts) => {
    const files = await scripts(by);
    expect(files.length).toBe(parts);
    const urls: string[] = [];
    for (const _ of files) urls.push(await database());
    for (const [i, file] of [...files.entries()].toReversed())
      expect(psql(itemAt(urls, i), file)).toMatchObject({ status: 0, stderr: '' });
    const shared = engineOn(urls);
    const engine = shared.during(new AbortController().signal);
    const oracle = await Oracle.of(hostileArchive(40));
    for (const { name, asked } of typedQuestions()) {
      const { found } = await engine.counts(asked);
      expect(found, name).toEqual(oracle.counts(asked).found);
      for (const group of groupKinds) {
        const { documents } = await engine.page(asked, group, null, 30);
        const wanted = oracle.page(asked, group).slice(0, 30);
        expect(
          documents.map(({ document: { id } }) => id),
          name,
        ).toEqual(wanted.map(({ id }) => id));
      }
    }
    await shared.close();
  });

  test('a script that is cut leaves the former release, and one that was loaded is not loaded again', async () => {
    const url = await database();
    const [first = ''] = await scripts(null);
    const whole = readFileSync(first, 'utf8');
    expect(psql(url, first).status).toBe(0);
    expect(psql(url, first).stdout).toContain('đang trả lời rồi');
    const version = async (): Promise<string> => {
      const shared = engineOn([url]);
      const { version } = await shared.during(new AbortController().signal).archive();
      await shared.close();
      return version;
    };
    const before = await version();
    const [second = ''] = await scripts(null, 20);
    const cut = join(folder, 'cut.sql');
    writeFileSync(cut, readFileSync(second, 'utf8').slice(0, whole.length / 3));
    psql(url, cut);
    expect(await version()).toBe(before);
    expect(psql(url, second).status).toBe(0);
    expect(await version()).not.toBe(before);
  });
});
