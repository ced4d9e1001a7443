/** The service behind nginx and Apache, told by the files of `npm run host-files`. */
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apacheText } from '../../src/hosts/apache.ts';
import { nginxText } from '../../src/hosts/nginx.ts';
import { engineDouble, knownTables } from '../../src/search/service/engine-double.fixture.ts';
import { searchService } from '../../src/search/service/search-service.ts';
import { usualSettings } from '../../src/search/service/service-settings.ts';
import { freePort } from '../site/free-port.ts';
import { installed, nginxIn, startApache, started } from '../tests/site/test-hosts.ts';

const nginx = installed('nginx');
const apache = installed('apache2');
const base = '/kho/';
const part = { name: 'một', version: 'v1', fault: null };

describe.each([
  ['nginx', nginx],
  ['Apache', apache],
] as const)('behind %s', (name, program) => {
  let service: FastifyInstance;
  let address = '';
  let stop = (): void => undefined;
  const folder = mkdtempSync(join(tmpdir(), 'kho-proxy-'));

  beforeAll(async () => {
    if (program === null) return;
    // Apache reads the site as nobody.
    chmodSync(folder, 0o755);
    const make = (_: unknown, search: URLSearchParams) =>
      Promise.resolve({ asked: search.get('q'), long: 'a'.repeat(2000) });
    const settings = { ...usualSettings, base, limits: { ...usualSettings.limits, perMinute: 6 } };
    service = await searchService(
      { engine: engineDouble({ parts: [part] }), tables: () => knownTables },
      [{ path: '', make }],
      settings,
      null,
    );
    const search = await service.listen({ host: '127.0.0.1', port: 0 });
    const site = { base, folder: join(folder, 'site'), embedding: null, search };
    mkdirSync(join(site.folder, 'tim-kiem'), { recursive: true });
    writeFileSync(join(site.folder, 'index.html'), 'Kho');
    writeFileSync(join(site.folder, 'tim-kiem/index.html'), 'Trang tìm kiếm');
    const port = await freePort();
    address = `http://127.0.0.1:${port}${base}`;
    stop =
      name === 'nginx'
        ? await startNginx(program, port, nginxText(site))
        : await start(program, port, apacheText(site));
  });
  const start = (program: string, port: number, text: string): Promise<() => void> =>
    startApache(folder, program, port, [`CustomLog ${folder}/access.log "%r" env=!khong-ghi`, ...text.split('\n')]);
  const startNginx = async (program: string, port: number, text: string): Promise<() => void> => {
    const { start } = nginxIn(folder, program);
    writeFileSync(
      join(folder, 'conf.d/site.conf'),
      `server { listen 127.0.0.1:${port}; access_log ${folder}/access.log; ${text} }`,
    );
    const [file = '', ...args] = start.split(' ');
    return started(spawn(file, args, { stdio: 'ignore' }), folder, port);
  };
  afterAll(async () => {
    stop();
    await service?.close();
  });

  test.skipIf(program === null)('answers beside the pages, packed, with its mark, and logs no query', async () => {
    const answer = await fetch(`${address}tim/?q=${encodeURIComponent('bí mật')}`);
    expect(await answer.json()).toMatchObject({ asked: 'bí mật' });
    expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, 'gzip']);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    const known = { 'if-none-match': answer.headers.get('etag') ?? '' };
    expect((await fetch(`${address}tim/?q=${encodeURIComponent('bí mật')}`, { headers: known })).status).toBe(304);
    expect(await (await fetch(`${address}tim-kiem/`)).text()).toBe('Trang tìm kiếm');
    // A host logs a request after it was answered.
    const log = (): string => readFileSync(join(folder, 'access.log'), 'utf8');
    while (!log().includes('/kho/tim-kiem/')) await setTimeout(20);
    expect(log()).not.toContain('/kho/tim/');
  });

  test.skipIf(program === null)('shows its health to all, its metrics to nobody', async () => {
    expect(await (await fetch(`${address}tim/suc-khoe`)).json()).toMatchObject({ ready: true, version: 'v1' });
    expect((await fetch(`${address}tim/so-do`)).status).toBe(404);
  });

  /** The status for a reader at an address of this machine who says that he is another. */
  const askFrom = async (localAddress: string, said: string): Promise<number | undefined> => {
    const asking = get(`${address}tim/`, { localAddress, headers: { 'x-forwarded-for': said } });
    const [answer] = (await once(asking, 'response')) as [IncomingMessage];
    answer.resume();
    return answer.statusCode;
  };

  test.skipIf(program === null)('counts by the reader that the host saw, whatever he says of himself', async () => {
    const statuses = [];
    for (let i = 0; i < 7; i++) statuses.push(await askFrom('127.0.0.9', `192.0.2.${i}`));
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429]);
    expect(await askFrom('127.0.0.8', '127.0.0.9')).toBe(200);
  });
});
