import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { sha256Of } from '../../src/store/sha256.ts';
import { makePortable } from './make-portable.ts';

/** A built site, as small as one can be. */
let folder = '';
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const page = (body: string, script = 'a'): string =>
  `<html><head><link rel="stylesheet" href="/~kho~/_astro/a.css"></head><body>${body}<script type="module" src="/~kho~/_astro/${script}.js"></script></body></html>`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portable-'));
  put('index.html', page('<a href="/~kho~/van-ban/x/">x</a><a href="/~kho~/theo-doi/">theo dõi</a>'));
  put('van-ban/x/index.html', page('<a href=/~kho~/>về</a>', 'b'));
  put('van-ban/x.json', '{"page":"/~kho~/van-ban/x/"}');
  put('theo-doi/index.html', page('tin', 'left-out'));
  put('ban-ke.json', `{"archive":"Kho","sources":[\n{"id":"x","page":{"sha256":"${'0'.repeat(64)}"}}\n]}\n`);
  put('_astro/a.css', '@font-face{src:url(/~kho~/_astro/f.woff2)}');
  put('_astro/f.woff2', 'f');
  put('_astro/unused.png', 'u');
  put('_astro/shared.js', 'globalThis.ran.push("shared");export const name="shared"');
  put('_astro/a.js', 'import{name}from"./shared.js";globalThis.ran.push("a "+name);import("./late.js")');
  put('_astro/b.js', 'globalThis.ran.push("b")');
  put('_astro/late.js', 'globalThis.ran.push("late")');
  put('_astro/left-out.js', 'globalThis.ran.push("left out")');
});

test('leaves pages and files that name one another by their ways, and nothing of what is left out', async () => {
  const { paths, hosts } = await makePortable(folder);
  expect(paths).toEqual([
    '_astro/a.css',
    '_astro/f.woff2',
    'ban-ke.json',
    'index.html',
    'kho-tep/van-ban-0.js',
    'kho.js',
    'van-ban/x.json',
    'van-ban/x/index.html',
  ]);
  expect(hosts).toEqual([]);
  expect(read('index.html')).toContain('<a href="./van-ban/x/index.html">x</a>theo dõi');
  expect(read('van-ban/x/index.html')).toContain('<a href=../../index.html>về</a>');
  expect(read('van-ban/x.json')).toBe('{"page":"../van-ban/x/index.html"}');
  expect(read('_astro/a.css')).toContain('url(../_astro/f.woff2)');
  expect(read('ban-ke.json')).toContain(sha256Of(readFileSync(join(folder, 'van-ban/x/index.html'))));
});

test('the script of the site runs the programs that its element names, once, and others when they are asked for', async () => {
  await makePortable(folder);
  const [, start = ''] = /data-start="([^"]*)"/.exec(read('index.html')) ?? [];
  const ran: string[] = [];
  const fail = (error: unknown): void => void ran.push(String(error));
  const script = { getAttribute: () => './kho.js', dataset: { start } };
  runInContext(read('kho.js'), createContext({ ran, reportError: fail, document: { currentScript: script } }));
  await new Promise((later) => setImmediate(later));
  expect(ran).toEqual(['shared', 'a shared', 'late']);
});

test('a shard holds pages with the root of the site open, for whichever page reads them', async () => {
  await makePortable(folder);
  const put: [string, Record<string, string>][] = [];
  runInContext(read('kho-tep/van-ban-0.js'), createContext({ folderSite: { put: (...of: never) => put.push(of) } }));
  const [[name, files] = ['', {}]] = put;
  expect(name).toBe('van-ban-0');
  expect(Object.keys(files).sort()).toEqual(['van-ban/x.json', 'van-ban/x/index.html']);
  const held = files['van-ban/x/index.html'] ?? '';
  expect(held[0]).toBe('t');
  expect(gunzipSync(Buffer.from(held.slice(1), 'base64')).toString()).toContain('<a href=/~kho~/index.html>về</a>');
});

test('a page that names a file which is not there is no edition', async () => {
  put('index.html', page('<a href="/~kho~/van-ban/y/">y</a>'));
  await expect(makePortable(folder)).rejects.toThrow('index.html: van-ban/y/index.html');
  expect(existsSync(join(folder, 'index.html'))).toBe(true);
});
