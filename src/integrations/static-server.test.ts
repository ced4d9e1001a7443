import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerFor, serveFolder } from './static-server.ts';

let root = '';
let outside = '';

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'static-'));
  root = join(folder, 'site');
  outside = join(folder, 'secret.txt');
  await mkdir(join(root, 'van-ban'), { recursive: true });
  await writeFile(join(root, 'index.html'), 'đầu');
  await writeFile(join(root, '404.html'), 'không có');
  await writeFile(join(root, 'van-ban', 'index.html'), 'danh sách');
  await writeFile(join(root, 'van-ban', 'a.txt'), 'nguồn');
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

test('a folder without its slash leads to the one with it', async () => {
  expect(await answerFor(root, '/van-ban')).toEqual({ location: '/van-ban/' });
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
