/** `npm run serve:search` over two databases: what it answers, under load and while parts of it fail. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSearchArchive } from '../../src/integrations/search-archive.ts';
import { partAddress } from '../../src/search/answer/protocol.ts';
import { exportRecords } from '../../src/search/export/export-records.ts';
import type { ExportRecord } from '../../src/search/export/records.ts';
import type { SearchArchive } from '../../src/search/index/document.ts';
import { readAddress } from '../../src/search/plan/address.ts';
import { askedPaths } from '../bench/service/asked-paths.ts';
import { loadServers, type LoadedServers } from '../bench/service/loaded-servers.ts';
import { runClients } from '../bench/service/run-clients.ts';
import { convertBenchContent } from '../bench/sites.ts';
import { describeWithPostgres } from '../postgres/describe-with-postgres.ts';
import { root } from '../root.ts';
import { commandEnv } from '../tests/command-env.ts';
import { writeTestContent } from '../tests/test-content.ts';
import { loadDatabases } from './load-databases.ts';
import { writeSearchSite } from './search-site.ts';
import { startService, type StartedService } from './start-service.ts';

const folder = mkdtempSync(join(tmpdir(), 'kho-service-'));
const [content, site] = [join(folder, 'content'), join(folder, 'site')];
const start = (...args: string[]): Promise<StartedService> =>
  startService(['--site', site, '--per-minute', '1000000', ...args], commandEnv());
let archive: SearchArchive;

beforeAll(async () => {
  writeTestContent(content);
  convertBenchContent(content);
  archive = await readSearchArchive(content);
  await writeSearchSite(site, content, archive);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the command', () => {
  const said = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/serve-search.ts', ...args], {
      ...{ cwd: root, env: commandEnv(), encoding: 'utf8' },
    });
    return { status, said: stdout + stderr };
  };

  test.for([
    ['its options', ['--help'], 0, '--database'],
    ['an option that it does not have', ['--cong', '1'], 2, '--cong'],
    ['a value that cannot be used', ['--port', 'x'], 2, '--port “x” không dùng được'],
    ['a site that is not there', ['--site', join(folder, 'khong-co')], 2, 'npm run build'],
    [
      'a database that does not answer',
      ['--site', site, '--database', 'Một=postgres://a:bimat@127.0.0.1:9/kho'],
      2,
      '“Một” không trả lời',
    ],
  ] as const)('says %s', ([, args, status, words]) => {
    const answer = said(...args);
    expect(answer).toMatchObject({ status, said: expect.stringContaining(words) as string });
    expect(answer.said).not.toMatch(/bimat|^\s+at /m);
  });
});

describeWithPostgres('the service over two databases', () => {
  let loaded: LoadedServers;
  let service: StartedService;
  let paths: readonly string[];
  const query = 'phòng chống dịch';
  const address = (): string => service.address + partAddress({ ...readAddress(''), query }, { part: 'whole' });

  beforeAll(async () => {
    loaded = await loadServers(2, () => exportRecords(archive));
    service = await start('--database', loaded.database);
    const read = await Promise.all(archive.documents.map((entry) => entry.read()));
    paths = askedPaths(
      read.filter((document) => document !== null),
      60,
      7,
    );
  });
  afterAll(async () => {
    await service?.stop();
    await loaded?.servers.stop();
  });

  test('answers as the index of the site does', async () => {
    const own = await start();
    try {
      for (const path of paths) {
        const [theirs, ours] = await Promise.all(
          [service, own].map(async (of) => (await fetch(of.address + path)).json()),
        );
        expect(withoutCursors(theirs), path).toEqual(withoutCursors(ours));
      }
    } finally {
      expect(await own.stop()).toBe(0);
    }
  });

  test('does not begin with a part of its databases', async () => {
    const [first = ''] = loaded.database.split(',');
    await expect(start('--database', first)).rejects.toThrow('spread over other databases');
  });

  test('answers many readers at a time, without a fault', async () => {
    const got = await runClients({ address: service.address, paths, clients: 50, seconds: 2 });
    expect(got).toMatchObject({ errors: 0 });
    expect(got.requests).toBeGreaterThan(0);
  });

  test('with one database stopped says which does not answer, and answers again when it is there', async () => {
    const [, second] = loaded.servers.servers;
    // It goes while many wait for it.
    const readers = runClients({ address: service.address, paths, clients: 30, seconds: 2 });
    await setTimeout(1000);
    await second?.crash();
    expect(Object.keys((await readers).statuses)).toEqual(['200', '503']);
    const answer = await fetch(address());
    expect([answer.status, await answer.json()]).toMatchObject([
      503,
      {
        fault: 'silent',
        part: 'phần 2',
        message: expect.stringContaining('Phần “phần 2” của kho đang không trả lời') as string,
      },
    ]);
    const health = await fetch(`${service.address}suc-khoe`);
    expect([health.status, await health.json()]).toMatchObject([
      503,
      {
        ready: false,
        parts: [
          { name: 'phần 1', fault: null },
          { name: 'phần 2', version: null },
        ],
      },
    ]);
    await second?.start();
    while ((await fetch(`${service.address}suc-khoe`)).status !== 200) await setTimeout(100);
    expect((await fetch(address())).status).toBe(200);
  });

  test('answers as before when a load is cut off, and changes to the new version under load without a fault', async () => {
    const before = await fetch(address());
    const version = await versionOf(service);
    const less: SearchArchive = { ...archive, documents: archive.documents.slice(1) };
    await expect(loadDatabases(loaded.options, cutOff(exportRecords(less)))).rejects.toThrow();
    expect([await versionOf(service), (await fetch(address())).headers.get('etag')]).toEqual([
      version,
      before.headers.get('etag'),
    ]);
    const [got] = await Promise.all([
      runClients({ address: service.address, paths, clients: 20, seconds: 4 }),
      loadDatabases(loaded.options, exportRecords(less)),
    ]);
    expect(got).toMatchObject({ errors: 0 });
    while ((await versionOf(service)) === version) await setTimeout(100);
    const after = await fetch(address(), { headers: { 'if-none-match': before.headers.get('etag') ?? '' } });
    expect(after.status).toBe(200);
  });

  test('logs nothing of what was asked, and ends when it is told to', async () => {
    await fetch(`${service.address}?q=${encodeURIComponent('bí mật của tôi')}`);
    expect(await service.stop()).toBe(0);
    expect(service.log()).toContain('"route":"/tim/"');
    expect(service.log()).not.toMatch(/bí mật|b%C3%AD|127\.0\.0\.1"|postgres:\/\//u);
  });
});

/** Each engine has cursors of its own. */
function withoutCursors(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (key, value: unknown) => (key === 'next' ? value !== null : value));
}

async function versionOf(service: StartedService): Promise<string> {
  const { version } = (await (await fetch(`${service.address}kho`)).json()) as { version: string };
  return version;
}

/** The first half of the records, and then a failure. */
async function* cutOff(records: AsyncIterable<ExportRecord>): AsyncGenerator<ExportRecord> {
  let left = Math.floor(archive.documents.length / 2);
  for await (const record of records) {
    if (left-- === 0) throw new Error('The export broke off');
    yield record;
  }
}
