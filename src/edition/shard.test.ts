import { expect, test } from 'vitest';
import { pageFile } from './page-file.ts';
import { shardOf } from './shard.ts';

const counts = { 'van-ban': 7, pagefind: 3, goc: 1 };

test('the page, the data and the source of a document are in one shard', () => {
  const shards = ['van-ban/a/index.html', 'van-ban/a.json', 'van-ban/a.txt'].map((path) => shardOf(path, counts));
  expect(new Set(shards).size).toBe(1);
  expect(shards[0]).toMatch(/^van-ban-[0-6]$/);
});

test('documents are spread over the shards of their folder', () => {
  const shards = Array.from({ length: 100 }, (_, n) => shardOf(`van-ban/van-ban-so-${n}.json`, counts));
  expect(new Set(shards).size).toBe(7);
});

test.each([
  ['van-ban.json', 'goc-0'],
  ['co-quan/danh-muc.json', null],
  ['constructor/a.json', null],
])('%s is in %s', (path, shard) => {
  expect(shardOf(path, counts)).toBe(shard);
});

test.each([
  ['../van-ban/a/', '../van-ban/a/index.html'],
  ['./', './index.html'],
  ['../a/?q=b/#c/', '../a/index.html?q=b/#c/'],
  ['../a/#c', '../a/index.html#c'],
  ['../a.txt', '../a.txt'],
  ['../a?b/', '../a?b/'],
  ['#c/', '#c/'],
  ['', ''],
])('%s is the file %s', (address, file) => {
  expect(pageFile(address)).toBe(file);
});
