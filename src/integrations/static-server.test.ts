import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentPolicy } from '../hosts/content-policy.ts';
import { headersOf } from '../hosts/headers-of.ts';
import { answerFor, serveFolder } from './static-server.ts';

const LONG = 'p { color: teal }\n'.repeat(200);

let root = '';
let outside = '';

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'static-'));
  root = join(folder, 'site');
  outside = join(folder, 'secret.txt');
  await mkdir(join(root, 'van-ban'), { recursive: true });
  await mkdir(join(root, 'tim-kiem'));
  await mkdir(join(root, '50%?'));
  await mkdir(join(root, 'evil.example'));
  await writeFile(join(root, 'index.html'), 'đầu');
  await writeFile(join(root, '404.html'), 'không có');
  await writeFile(join(root, 'van-ban', 'index.html'), 'danh sách');
  await writeFile(join(root, 'van-ban', 'a.txt'), 'nguồn');
  await writeFile(join(root, 'long.css'), LONG);
  for (const path of ['_astro/x.js', 'pagefind/archive.json', 'nhung/index.html', 'nhung/khung.txt']) {
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), path.endsWith('khung.txt') ? 'https://cong.example\n' : '{}');
  }
  await writeFile(join(root, 'long.woff2'), LONG);
  await writeFile(outside, 'kín');
  await symlink(outside, join(root, 'link.txt'));
});

afterAll(() => rm(join(root, '..'), { recursive: true }));

test.each([
  ['/', 'index.html'],
  ['/?q=1', 'index.html'],
  ['/van-ban/', 'van-ban/index.html'],
  ['/van-ban/a.txt', 'van-ban/a.txt'],
  ['/v%61n-ban/a.txt', 'van-ban/a.txt'],
])('%s is answered with %s', async (path, file) => {
  expect(await answerFor(root, path)).toEqual({ file: join(root, file) });
});

test.each([
  ['/van-ban', '/van-ban/'],
  ['/tim-kiem?q=x', '/tim-kiem/?q=x'],
  ['/tim-kiem?q=ch%E1%BB%89%20th%E1%BB%8B&noi=2025/hue', '/tim-kiem/?q=ch%E1%BB%89%20th%E1%BB%8B&noi=2025/hue'],
  ['/tim-kiem?q=a?b', '/tim-kiem/?q=a?b'],
  ['/tim-kiem?next=//evil.example/', '/tim-kiem/?next=//evil.example/'],
  ['/v%61n-ban', '/van-ban/'],
  ['/50%25%3F', '/50%25%3F/'],
])('%s, a folder without its slash, leads to %s', async (path, location) => {
  expect(await answerFor(root, path)).toEqual({ location });
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/van-ban/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/link.txt',
  '/van-ban/a.txt/',
  '/van-ban/a.txt%00.html',
  '/%E0%A4%A',
  '/none',
  '/none?q=1',
  '//evil.example',
  '//evil.example/',
  '///van-ban',
  '/\\evil.example',
  '/%2Fevil.example',
  '/van-ban//a.txt',
  '/van-ban%2Fa.txt',
  '/van-ban%5Ca.txt',
  '/van-ban/./a.txt',
  '/VAN-BAN/',
  '/tim-kiem/',
  'http://evil.example/',
  '*',
  '',
])('%s is answered with nothing', async (path) => {
  expect(await answerFor(root, path)).toBeNull();
});

test('a missing page is the site’s own 404, a second server takes the next port, and only reading is allowed', async () => {
  const first = await serveFolder(root, 0);
  const port = Number(new URL(first.address).port);
  const second = await serveFolder(root, port);
  const missing = await fetch(`${first.address}none/`);
  const posted = await fetch(first.address, { method: 'POST' });
  expect([missing.status, await missing.text(), missing.headers.get('content-type')]).toEqual([
    404,
    'không có',
    'text/html; charset=utf-8',
  ]);
  expect(posted.status).toBe(405);
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await Promise.all([first.close(), second.close()]);
});

test('HEAD is GET without its body, and ranges are not offered', async () => {
  const { close, address } = await serveFolder(root, 0);
  const [whole, head, range, missing] = await Promise.all([
    fetch(`${address}van-ban/a.txt`),
    fetch(`${address}van-ban/a.txt`, { method: 'HEAD' }),
    fetch(`${address}van-ban/a.txt`, { headers: { range: 'bytes=0-1' } }),
    fetch(`${address}none`, { method: 'HEAD' }),
  ]);
  const headers = (response: Response): unknown =>
    Object.fromEntries([...response.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)));
  expect(headers(head)).toEqual(headers(whole));
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect([range.status, await range.text(), range.headers.get('accept-ranges')]).toEqual([200, 'nguồn', 'none']);
  expect([missing.status, await missing.text()]).toEqual([404, '']);
  await close();
});

test('a redirect keeps the query', async () => {
  const { close, address } = await serveFolder(root, 0);
  const redirect = await fetch(`${address}tim-kiem?q=x`, { redirect: 'manual' });
  expect([redirect.status, redirect.headers.get('location')]).toEqual([301, '/tim-kiem/?q=x']);
  await close();
});

test.each(['index.html', 'van-ban/a.txt', 'long.css', '_astro/x.js', 'pagefind/archive.json', 'nhung/index.html'])(
  '%s has the headers of the table',
  async (path) => {
    const { close, address } = await serveFolder(root, 0);
    const answer = await fetch(`${address}${path}`);
    await close();
    const expected = headersOf(path, path.startsWith('nhung') ? 'https://cong.example' : null);
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, answer.headers.get(name)]))).toEqual(expected);
  },
);

test('an address that is not there has the headers of the page that says so, whatever rule it would fit', async () => {
  const { close, address } = await serveFolder(root, 0);
  const [answer, frame] = await Promise.all([fetch(`${address}_astro/none.js`), fetch(`${address}nhung/none/`)]);
  await close();
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-cache']);
  expect(frame.headers.get('content-security-policy')).toBe(contentPolicy(null));
});

test('a raw request that climbs out of the folder is refused', async () => {
  const { close, address } = await serveFolder(root, 0);
  const { hostname, port } = new URL(address);
  const status = await new Promise<number | undefined>((done, failed) => {
    request({ hostname, port, path: '/../secret.txt' }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', failed)
      .end();
  });
  await close();
  expect(status).toBe(404);
});

/** What a raw request gets: its headers and its bytes as sent. */
function get(address: string, accepted: string | undefined): Promise<{ headers: IncomingHttpHeaders; bytes: Buffer }> {
  return new Promise((done, failed) => {
    request(address, { headers: accepted === undefined ? {} : { 'accept-encoding': accepted } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done({ headers: response.headers, bytes: Buffer.concat(parts) }));
    })
      .on('error', failed)
      .end();
  });
}

test.each([
  ['long.css', 'gzip, deflate, br, zstd', true],
  ['long.css', 'br;q=1, GZIP;q=0.5', true],
  ['long.css', undefined, false],
  ['long.css', '', false],
  ['long.css', 'br', false],
  ['long.css', 'x-gzip', false],
  ['long.css', 'br, gzip;q=0', false],
  ['long.css', 'gzip; q=0.000', false],
  ['long.woff2', 'gzip', false],
  ['van-ban/a.txt', 'gzip', false],
])('%s for who accepts %j is packed: %s', async (path, accepted, packed) => {
  const { close, address } = await serveFolder(root, 0);
  const { headers, bytes } = await get(`${address}${path}`, accepted);
  await close();
  expect(headers['content-encoding']).toBe(packed ? 'gzip' : undefined);
  expect(headers.vary).toBe(path === 'long.css' ? 'accept-encoding' : undefined);
  expect((packed ? gunzipSync(bytes) : bytes).toString()).toBe(path.startsWith('long') ? LONG : 'nguồn');
  if (packed) expect(bytes.length).toBeLessThan(LONG.length / 4);
});
