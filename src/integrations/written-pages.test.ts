import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writing } from './written-pages.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const written = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

const render = async (
  type: RouteData['type'],
  address: string,
  response: Response,
  { base = '/', within = false } = {},
): Promise<Response> => {
  const routeData = { type } as RouteData;
  const given = within ? { response, metadata: undefined as never } : response;
  const rendered = await writing(
    async () => given,
    pathToFileURL(`${folder}/`),
    base,
  )(new Request(address), { routeData });
  return rendered instanceof Response ? rendered : rendered.response;
};

test.each([
  ['page', 'http://x/', '/', 'index.html'],
  ['page', 'http://x/van-ban/a-1/', '/', 'van-ban/a-1/index.html'],
  ['page', 'http://x/van-ban/a-1', '/', 'van-ban/a-1/index.html'],
  ['page', 'http://x/kho/van-ban/a-1/', '/kho/', 'van-ban/a-1/index.html'],
  ['page', 'http://x/kho/', '/kho/', 'index.html'],
  ['page', 'http://x/t%E1%BB%89nh/', '/', 'tỉnh/index.html'],
  ['endpoint', 'http://x/van-ban.json', '/', 'van-ban.json'],
  ['endpoint', 'http://x/may-doc/worker.min.js/', '/', 'may-doc/worker.min.js'],
  ['endpoint', 'http://x/kho/.well-known/security.txt', '/kho/', '.well-known/security.txt'],
] as const)('a %s of %s below %s is %s', async (type, address, base, file) => {
  const left = await render(type, address, new Response('văn bản'), { base });
  expect(written()).toEqual([file]);
  expect(readFileSync(join(folder, file), 'utf8')).toBe('văn bản');
  // Astro writes nothing where an answer has no body.
  expect(left.body).toBeNull();
});

test('bytes that are no text stay as they are, and what was found out beside them is handed on', async () => {
  const bytes = new Uint8Array([0x89, 0x50, 0xff, 0x00]);
  const left = await render('endpoint', 'http://x/a.png', new Response(bytes), { within: true });
  expect(new Uint8Array(readFileSync(join(folder, 'a.png')))).toEqual(bytes);
  expect(left.body).toBeNull();
});

test.each([
  ['a page of an error', new Response('không có', { status: 404 })],
  ['a redirect', new Response('đi', { status: 301, headers: { location: '/' } })],
  ['nothing', new Response(null)],
])('%s is left to Astro', async (_, response) => {
  expect(await render('page', 'http://x/404/', response)).toBe(response);
  expect(written()).toEqual([]);
});

test('two that claim one address end the build', async () => {
  await render('endpoint', 'http://x/a.json', new Response('1'));
  await expect(render('endpoint', 'http://x/a.json', new Response('2'))).rejects.toThrow('EEXIST');
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('1');
});
