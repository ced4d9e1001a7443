import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/integrations/static-server.ts';
import { hostAnswers } from './host-answers.ts';

const site = mkdtempSync(join(tmpdir(), 'host-'));
const files = {
  'index.html': '<link rel="stylesheet" href="/_astro/a.css">',
  'van-ban/index.html': 'danh sách',
  'nhung/index.html': 'khung',
  'nhung/khung.txt': 'https://cong.example\n',
  '404.html': 'không có',
  '_astro/a.css': 'p {}',
  'favicon.svg': '',
  'site.webmanifest': '{}',
  'van-ban.json': '{}',
  'pagefind/archive.json': '{"base":{"folder":"base-0a1b"}}',
  'pagefind/base-0a1b/words.pf_words': '',
  'pagefind/ids.pf_ids': '',
  'pagefind/wasm.unknown.pagefind': '',
};

beforeAll(() => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
});

afterAll(() => rmSync(site, { recursive: true }));

test('a host that keeps the tables has no fault, and a file of each kind was asked for', async () => {
  const { address, close } = await serveFolder(site, 0);
  const answers = await hostAnswers(address, 'https://cong.example');
  await close();
  expect(answers.filter(({ status, expected, faults }) => status !== expected || faults.length > 0)).toEqual([]);
  expect(answers.map(({ path }) => path)).toEqual([
    ...['', 'van-ban/', 'khong-co-trang-nay/', 'nhung/', 'favicon.svg', 'site.webmanifest', 'van-ban.json'],
    ...['pagefind/archive.json', '_astro/a.css', 'pagefind/base-0a1b/words.pf_words', 'pagefind/ids.pf_ids'],
    'pagefind/wasm.unknown.pagefind',
  ]);
});

test.each([
  [
    'a site without texts',
    '{"documents":4,"base":{"folder":"base-1","documents":4,"chunks":0}}',
    'base-1/fragment/0.pf_fragment',
    'ids.pf_ids',
  ],
  [
    'a large archive',
    '{"documents":5000,"base":{"folder":"base-1","documents":5000,"chunks":64}}',
    'base-1/words.pf_words',
    'dates.pf_dates',
  ],
])('of %s files are asked for that it has', async (_, archive, inBase, beside) => {
  const folder = mkdtempSync(join(tmpdir(), 'kho-host-'));
  mkdirSync(join(folder, 'pagefind'));
  writeFileSync(join(folder, 'pagefind/archive.json'), archive);
  const { address, close } = await serveFolder(folder, 0);
  const asked = (await hostAnswers(address, null)).map(({ path }) => path);
  await close();
  rmSync(folder, { recursive: true });
  expect(asked.filter((path) => path.startsWith('pagefind/')).toSorted()).toEqual(
    ['archive.json', inBase, beside, 'wasm.unknown.pagefind'].map((path) => `pagefind/${path}`).toSorted(),
  );
});

test('a host that says nothing, and 200 for what is not there, is told so', async () => {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '').replace(/\/$/, '/index.html').slice(1);
    response.end(path in files ? readFileSync(join(site, path)) : 'trang chủ');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const answers = await hostAnswers(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, null);
  await new Promise((done) => server.close(done));
  const missing = answers.find(({ path }) => path === 'khong-co-trang-nay/');
  expect(missing).toMatchObject({ status: 200, expected: 404, faults: [] });
  for (const { faults } of answers.filter(({ expected }) => expected === 200))
    expect(faults.map(({ header, said }) => [header, said])).toEqual(
      expect.arrayContaining([
        ['Content-Type', null],
        ['Cache-Control', null],
        ['Content-Security-Policy', null],
        ['X-Content-Type-Options', null],
      ]),
    );
});
