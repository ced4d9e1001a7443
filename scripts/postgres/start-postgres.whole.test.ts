import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWithPostgres } from './describe-with-postgres.ts';
import { startPostgres, type PostgresServers } from './start-postgres.ts';

const here = dirname(fileURLToPath(import.meta.url));

describeWithPostgres('PostgreSQL of npm', () => {
  let postgres: PostgresServers;
  beforeAll(async () => {
    postgres = await startPostgres(2);
  });
  afterAll(() => postgres.stop());

  test('one server asks the other through postgres_fdw', async () => {
    const [near, far] = postgres.servers;
    if (!near || !far) throw new Error('Expected two servers');
    await ask(far.url, "CREATE TABLE told (word text); INSERT INTO told VALUES ('xa')");
    const password = new URL(far.url).password;
    const rows = await ask(
      near.url,
      `CREATE EXTENSION postgres_fdw;
       CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw
         OPTIONS (host '127.0.0.1', port '${far.port}', dbname 'postgres');
       CREATE USER MAPPING FOR kho SERVER far OPTIONS (user 'kho', password '${password}');
       IMPORT FOREIGN SCHEMA public FROM SERVER far INTO public;
       SELECT word FROM told`,
    );
    expect(rows).toEqual([{ word: 'xa' }]);
  });

  test('sorts as Vietnamese does, where nobody says how', async () => {
    const rows = await ask(
      postgres.servers[0]?.url ?? '',
      "SELECT word FROM (VALUES ('đ'), ('e'), ('d')) AS of (word) ORDER BY word",
    );
    expect(rows).toEqual([{ word: 'd' }, { word: 'đ' }, { word: 'e' }]);
  });

  test.for(['stop', 'crash'] as const)('keeps data and port over %s and start', async (how) => {
    const [server] = postgres.servers;
    if (!server) throw new Error('Expected a server');
    await ask(server.url, `CREATE TABLE kept_${how} ()`);
    const { url } = server;
    await server[how]();
    await expect(ask(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
    await server.start();
    expect(await ask(url, `SELECT count(*)::int AS rows FROM kept_${how}`)).toEqual([{ rows: 0 }]);
  });

  test('says what a server logged that does not start', async () => {
    await expect(startPostgres(1, { settings: { shared_buffers: 'nhiều' } })).rejects.toThrow('shared_buffers');
  });

  test.concurrent.for(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
    'leaves nothing where who started it got %s',
    async (signal) => {
      const starter = spawn(process.execPath, [join(here, 'start-and-wait.fixture.ts')], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const { folder, ports } = await firstLine(starter);
      expect(existsSync(folder)).toBe(true);
      starter.kill(signal);
      await once(starter, 'exit');
      while (existsSync(folder)) await setTimeout(20);
      for (const port of ports) expect(await answers(port)).toBe(false);
    },
  );
});

/** The rows of the last statement of `sql`. */
async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client(url);
  await client.connect();
  try {
    const answer: unknown = await client.query(sql);
    const last = Array.isArray(answer) ? (answer.at(-1) as unknown) : answer;
    return (last as { rows: unknown }).rows;
  } finally {
    await client.end();
  }
}

/** What the starter prints once its servers run. */
async function firstLine(starter: ChildProcess): Promise<{ folder: string; ports: readonly number[] }> {
  for await (const text of starter.stdout ?? []) return JSON.parse(String(text)) as never;
  throw new Error('The starter ended without a word');
}

/** Whether anything takes connections at a port of this machine. */
async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
