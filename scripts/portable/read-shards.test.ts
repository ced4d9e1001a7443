/** What is packed into shards is what scripts of a page read out of them, from wherever the folder lies. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as folderEdition from '../../src/edition/folder.ts';
import { FolderSite } from '../../src/edition/folder-site.ts';
import { writeShards } from './shard-files.ts';

const packed = gzipSync('mục lục');
const files = {
  'pagefind/archive.json': '{"n":1}',
  'pagefind/a/b.pf_index': packed,
  'van-ban/một.json': '{"page":"/~kho~/van-ban/x/"}',
  'van-ban/một.txt': 'Số: /~kho~/',
  'van-ban/x/index.html': '<a href="/~kho~/van-ban/">về</a>',
};
let site = '';
let loaded: string[] = [];

/** As much of a document as loading a script takes: its file is read and run. */
const documentAt = (folder: string, page: string) => ({
  baseURI: new URL(page, folder).href,
  createElement: () => ({ src: '', remove: () => undefined }),
  head: {
    append(script: { readonly src: string; readonly onload: () => void; readonly onerror: () => void }) {
      const path = decodeURIComponent(new URL(script.src, new URL(page, folder)).href.slice(folder.length));
      loaded.push(path);
      try {
        runInNewContext(readFileSync(join(site, path), 'utf8'), { folderSite: globalThis.folderSite });
        setImmediate(script.onload);
      } catch {
        setImmediate(script.onerror);
      }
    },
  },
});

const openAt = (folder: string, page: string, root: string): void => {
  vi.stubGlobal('document', documentAt(folder, page));
  vi.stubGlobal('folderSite', new FolderSite(root, { 'pagefind/pagefind.js': async () => 'client' }, counts));
};
let counts = {};

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'shards-'));
  loaded = [];
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
  }
  counts = writeShards(site, Object.keys(files));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const folders = ['file:///D:/Kho%20v%C4%83n%20b%E1%BA%A3n/', 'file://may-chu/chung/kho/', 'file:///kho/'];

test.each(folders)('files are read from %s', async (folder) => {
  openAt(folder, 'tim-kiem/index.html', '../');
  const { fetchFile } = folderEdition;
  const text = async (address: string): Promise<string> => (await fetchFile(address)).text();
  expect(await text('../pagefind/archive.json?1234')).toBe('{"n":1}');
  expect(Buffer.from(await (await fetchFile('../pagefind/a/b.pf_index')).arrayBuffer()).equals(packed)).toBe(true);
  expect(await text(`${folder}van-ban/m%E1%BB%99t.json`)).toBe('{"page":"../van-ban/x/index.html"}');
  expect(await text('../van-ban/m%E1%BB%99t.txt')).toBe('Số: /~kho~/');
  expect(await text('../van-ban/x/')).toBe('<a href="../van-ban/index.html">về</a>');
  expect(loaded.sort()).toEqual(['kho-tep/pagefind-0.js', 'kho-tep/van-ban-0.js']);
});

test('a file that is not there, or in a folder of which nothing is read, is not found', async () => {
  openAt(folders[0] ?? '', 'index.html', './');
  const statuses = ['./van-ban/y/', './nam/2021/'].map(
    async (address) => (await folderEdition.fetchFile(address)).status,
  );
  expect(await Promise.all(statuses)).toEqual([404, 404]);
});

test('a shard that cannot be read fails, and is asked for again', async () => {
  openAt(folders[0] ?? '', 'index.html', './');
  const shard = join(site, 'kho-tep/pagefind-0.js');
  const script = readFileSync(shard);
  rmSync(shard);
  await expect(folderEdition.fetchFile('./pagefind/archive.json')).rejects.toThrow('Cannot read');
  writeFileSync(shard, script);
  expect((await folderEdition.fetchFile('./pagefind/archive.json')).ok).toBe(true);
});

test('links name files and the root stays a folder; while pages are built nothing changes', () => {
  const to = { home: () => './', document: (id: string) => `./van-ban/${id}/#a`, source: () => './a.txt' };
  expect(folderEdition.asLinks(to)).toBe(to);
  expect([folderEdition.pageLink('./a/'), folderEdition.siteRoot('/~kho~/')]).toEqual(['./a/', '/~kho~/']);
  openAt(folders[0] ?? '', 'index.html', './');
  const links = folderEdition.asLinks(to);
  expect([links.home(), links.document('x'), links.source()]).toEqual(['./', './van-ban/x/index.html#a', './a.txt']);
  expect([folderEdition.pageLink('./a/'), folderEdition.siteRoot('/~kho~/')]).toEqual(['./a/index.html', './']);
});

test('a program is one of the script of the site', async () => {
  openAt(folders[0] ?? '', 'index.html', './');
  expect(await folderEdition.loadProgram('./pagefind/pagefind.js')).toBe('client');
  await expect(folderEdition.loadProgram('./pagefind/other.js')).rejects.toThrow('does not have it');
});
