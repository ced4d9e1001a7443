import { once } from 'node:events';
import { connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import { EngineFault, type EnginePart } from '../engine.ts';
import { engineDouble, knownTables, type Said } from './engine-double.fixture.ts';
import { searchService, type ServiceRoute } from './search-service.ts';
import { usualSettings, type ServiceLimits, type ServiceSettings } from './service-settings.ts';

const opened: FastifyInstance[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((app) => app.close()));
});

interface Given extends Said, Partial<Omit<ServiceSettings, 'limits'>> {
  readonly make?: ServiceRoute['make'];
  readonly limits?: Partial<ServiceLimits>;
}

/** A service with one route, `/tim/thu`, and what it logged. */
async function serve({
  make = () => Promise.resolve({ found: 1 }),
  limits,
  version,
  parts,
  asked,
  ...settings
}: Given = {}) {
  const lines: string[] = [];
  const engine = engineDouble({ ...(version && { version }), ...(parts && { parts }), ...(asked && { asked }) });
  const app = await searchService(
    { engine, tables: () => knownTables },
    [{ path: 'thu', make }],
    { ...usualSettings, ...settings, limits: { ...usualSettings.limits, ...limits } },
    { write: (line) => void lines.push(line) },
  );
  opened.push(app);
  return { app, logged: () => lines.join('') };
}

const codeOf = (answer: { json: () => { fault: string } }): string => answer.json().fault;

describe('an answer', () => {
  test('has the headers of the site, and a mark of version and address', async () => {
    const { app } = await serve();
    const answer = await app.inject('/tim/thu?q=a');
    expect(answer.json()).toEqual({ found: 1 });
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    expect((await app.inject('/tim/thu?q=a')).headers.etag).toBe(answer.headers.etag);
    expect((await app.inject('/tim/thu?q=b')).headers.etag).not.toBe(answer.headers.etag);
  });

  test('is not made again for who has it', async () => {
    let made = 0;
    let version = 'v1';
    const { app } = await serve({ version: () => version, make: () => Promise.resolve({ made: ++made }) });
    const { etag } = (await app.inject('/tim/thu?q=a')).headers;
    const ask = (known: string) => app.inject({ url: '/tim/thu?q=a', headers: { 'if-none-match': known } });
    const again = await ask(String(etag));
    expect([again.statusCode, again.body, again.headers.etag, made]).toEqual([304, '', etag, 1]);
    expect((await ask(`"other", W/${etag}`)).statusCode).toBe(304);
    version = 'v2';
    expect((await ask(String(etag))).statusCode).toBe(200);
  });

  test('is made anew where the version was switched meanwhile, and refused where that goes on', async () => {
    const versions = ['v1', 'v2', 'v2', 'v3', 'v4', 'v5'];
    const { app } = await serve({
      version: () => versions.shift() ?? 'v9',
      make: () => Promise.resolve({ left: versions.length }),
    });
    expect((await app.inject('/tim/thu')).json()).toEqual({ left: 4 });
    const refused = await app.inject('/tim/thu');
    expect([refused.statusCode, codeOf(refused)]).toEqual([503, 'versions']);
  });

  test('to HEAD has no body', async () => {
    const { app } = await serve();
    const answer = await app.inject({ method: 'HEAD', url: '/tim/thu' });
    expect([answer.statusCode, answer.body]).toEqual([200, '']);
  });

  test('may be kept by shared caches where an operator says so', async () => {
    const { app } = await serve({ kept: 30 });
    expect((await app.inject('/tim/thu')).headers['cache-control']).toBe('public, max-age=30');
  });

  test('is below the base of the site', async () => {
    const { app } = await serve({ base: '/kho/' });
    expect((await app.inject('/kho/tim/thu')).statusCode).toBe(200);
    expect((await app.inject('/tim/thu')).statusCode).toBe(404);
  });
});

describe('what is turned away', () => {
  const limits = { address: 100 };
  test.for([
    ['a longer address', { url: `/tim/thu?q=${'a'.repeat(90)}` }, 414, 'address-length'],
    ['another method', { method: 'POST', url: '/tim/thu' }, 405, 'method'],
    ['another method where nothing is', { method: 'DELETE', url: '/khac' }, 405, 'method'],
    ['a body', { url: '/tim/thu', payload: 'q=a' }, 413, 'body'],
    ['an address that is not there', { url: '/tim/khac?q=a' }, 404, 'no-such-address'],
    ['an address that cannot be read', { url: '/tim/%E0%A4%A' }, 400, 'address'],
  ] as const)('%s', async ([, request, status, fault]) => {
    const { app } = await serve({ limits });
    const answer = await app.inject(request);
    expect([answer.statusCode, codeOf(answer)]).toEqual([status, fault]);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  test('not an address of just the longest length', async () => {
    const { app } = await serve({ limits });
    const url = `/tim/thu?q=${'a'.repeat(89)}`;
    expect([url.length, (await app.inject(url)).statusCode]).toEqual([100, 200]);
  });

  test('who asks too often, each address of readers by itself', async () => {
    const { app } = await serve({ limits: { perMinute: 2 } });
    const ask = (remoteAddress: string, forwarded?: string) =>
      app.inject({ url: '/tim/thu', remoteAddress, ...(forwarded && { headers: { 'x-forwarded-for': forwarded } }) });
    const statuses = [];
    for (const from of ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2'])
      statuses.push((await ask(from)).statusCode);
    expect(statuses).toEqual([200, 200, 429, 200]);
    const refused = await ask('192.0.2.1');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(codeOf(refused)).toBe('rate');
    // Of a proxy that is not trusted no word counts; of a trusted one its last.
    expect((await ask('192.0.2.1', '192.0.2.9')).statusCode).toBe(429);
    expect((await ask('127.0.0.1', '192.0.2.9')).statusCode).toBe(200);
    expect((await ask('127.0.0.1', '192.0.2.8, 192.0.2.1')).statusCode).toBe(429);
    expect((await ask('127.0.0.1', '192.0.2.1, 192.0.2.8')).statusCode).toBe(200);
  });

  test('what is too much at a time', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((done) => (release = done));
    const { app } = await serve({ limits: { atOnce: 1 }, make: () => held.then(() => ({})) });
    // What is turned away otherwise leaves no room and takes none.
    for (const method of ['POST', 'PUT'] as const) await app.inject({ method, url: '/tim/thu' });
    const first = app.inject('/tim/thu');
    await new Promise(setImmediate);
    const second = await app.inject('/tim/thu');
    expect([second.statusCode, codeOf(second), second.headers['retry-after']]).toEqual([503, 'busy', '2']);
    release();
    expect((await first).statusCode).toBe(200);
    expect((await app.inject('/tim/thu')).statusCode).toBe(200);
  });
});

describe('an engine without an answer', () => {
  test.for([
    ['a silent part by its name', new EngineFault('silent', 'tỉnh Lai Châu'), 503, 'tỉnh Lai Châu'],
    ['a silent part without a name', new EngineFault('silent', null), 503, 'Máy tìm kiếm đang không trả lời'],
    ['a part that is late', new EngineFault('late', 'x'), 504, 'lâu quá'],
    ['parts of other versions', new EngineFault('versions', null), 503, 'đang được cập nhật'],
    ['a fault of the program', new TypeError('x is not a function'), 500, 'gặp lỗi'],
  ] as const)('says %s', async ([, thrown, status, words]) => {
    const { app, logged } = await serve({ make: () => Promise.reject(thrown) });
    const answer = await app.inject('/tim/thu?q=a');
    expect(answer.statusCode).toBe(status);
    expect(answer.json<{ message: string }>().message).toContain(words);
    expect(logged()).toContain('search-service.test.ts');
  });

  test('is given up after its time, and told so', async () => {
    let signal: AbortSignal | null = null;
    const { app } = await serve({
      limits: { patience: 20 },
      asked: (given) => (signal = given),
      make: () => new Promise(() => undefined),
    });
    const answer = await app.inject('/tim/thu');
    expect([answer.statusCode, codeOf(answer)]).toEqual([504, 'late']);
    expect(signal).toMatchObject({ aborted: true });
  });

  test('is told when the reader goes away', async () => {
    const given = Promise.withResolvers<AbortSignal>();
    const { app } = await serve({ asked: given.resolve, make: () => new Promise(() => undefined) });
    const address = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
    const socket = connect(Number(address.port), address.hostname);
    socket.write('GET /tim/thu HTTP/1.1\r\nHost: localhost\r\n\r\n');
    const signal = await given.promise;
    expect(signal.aborted).toBe(false);
    const aborted = once(signal, 'abort');
    socket.destroy();
    await aborted;
  });
});

describe('the log', () => {
  test('has nothing of what was asked, nor who asked', async () => {
    const quoting = Object.assign(new Error('syntax error at “bimatquery”'), { code: '42601' });
    const makes: ServiceRoute['make'][] = [
      () => Promise.resolve({}),
      () => Promise.reject(quoting),
      () => Promise.reject(new EngineFault('silent', 'phần 1', quoting)),
    ];
    for (const make of makes) {
      const { app, logged } = await serve({ make, limits: { address: 100 } });
      const from = {
        remoteAddress: '198.51.100.7',
        headers: { 'x-forwarded-for': '198.51.100.8', 'user-agent': 'bimatagent' },
      };
      const long = `/tim/thu?q=bimatquery${'a'.repeat(100)}`;
      const urls = ['/tim/thu?q=bimatquery', '/tim/bimatquery', '/tim/%E0bimatquery', long];
      for (const url of urls) await app.inject({ url, ...from });
      await app.inject({ method: 'PUT', url: '/tim/thu?q=bimatquery', ...from });
      expect(logged()).toContain('"route":"/tim/thu"');
      expect(logged()).not.toMatch(/bimat|198\.51\.100|%E0/);
    }
  });

  test('has the code of what was thrown', async () => {
    const { app, logged } = await serve({ make: () => Promise.reject(Object.assign(new Error(), { code: '57014' })) });
    await app.inject('/tim/thu');
    expect(logged()).toContain('"code":"57014"');
  });
});

describe('health and metrics', () => {
  const part = (name: string, version: string | null, fault: string | null = null): EnginePart => ({
    name,
    version,
    fault,
  });

  test.for([
    ['every part has the version', [part('a', 'v1'), part('b', 'v1')], 200],
    ['a part is silent', [part('a', 'v1'), part('b', null, 'ECONNREFUSED')], 503],
    ['a part has another version', [part('a', 'v1'), part('b', 'v2')], 503],
    ['a part has a version and a fault', [part('a', 'v1'), part('b', 'v1', 'read-only')], 503],
    ['no part has one', [part('a', null)], 503],
    ['there is no part', [], 503],
  ] as const)('is ready only where %s', async ([, parts, status]) => {
    const { app } = await serve({ parts });
    const answer = await app.inject('/tim/suc-khoe');
    expect([answer.statusCode, answer.json<{ ready: boolean }>().ready]).toEqual([status, status === 200]);
    expect(answer.json<{ parts: unknown }>().parts).toEqual(parts);
  });

  test('metrics count answers and faults, for this machine alone', async () => {
    const { app } = await serve({ make: () => Promise.reject(new EngineFault('silent', 'phần 1')) });
    await app.inject('/tim/thu?q=bimatquery');
    const { body } = await app.inject('/tim/so-do');
    expect(body).toContain('kho_search_faults_total{fault="silent",part="phần 1"} 1');
    expect(body).toContain('kho_search_seconds_count{route="/tim/thu",status="503"} 1');
    expect(body).not.toContain('bimatquery');
    expect((await app.inject({ url: '/tim/so-do', remoteAddress: '192.0.2.1' })).statusCode).toBe(404);
    const proxied = { url: '/tim/so-do', headers: { 'x-forwarded-for': '192.0.2.1' } };
    expect((await app.inject(proxied)).statusCode).toBe(404);
  });
});
