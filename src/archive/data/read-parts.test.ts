import { describe, expect, test } from 'vitest';
import { BrokenPartsError, readPartsLater, readPartsNow, type Part } from './read-parts.ts';

const reads = (files: Readonly<Record<string, string | null>>) => {
  const read = (path: string): Part & { readonly path: string } => {
    const next = files[path];
    if (next === undefined) throw new Error(`there is no ${path}`);
    return { path, next };
  };
  return () => readPartsNow('van-ban.json', read).map(({ path }) => path);
};

describe('parts are read by the address of the next', () => {
  test.each([
    ['one part', { 'van-ban.json': null }, ['van-ban.json']],
    [
      'two, of a site at the root of its host',
      { 'van-ban.json': '/van-ban/phan/1.json', 'van-ban/phan/1.json': null },
      ['van-ban.json', 'van-ban/phan/1.json'],
    ],
    [
      'two, of a site in a folder',
      { 'van-ban.json': '/kho/tinh/van-ban/phan/12.json', 'van-ban/phan/12.json': null },
      ['van-ban.json', 'van-ban/phan/12.json'],
    ],
  ])('%s', async (_, files, paths) => {
    expect(reads(files)()).toEqual(paths);
    const later = await readPartsLater('van-ban.json', async (path) => ({
      path,
      next: (files as Record<string, string | null>)[path] ?? null,
    }));
    expect(later.map(({ path }) => path)).toEqual(paths);
  });

  test.each([
    ['a circle', { 'van-ban.json': '/van-ban/phan/1.json', 'van-ban/phan/1.json': '/van-ban/phan/1.json' }],
    ['a folder above', { 'van-ban.json': '/../phan/1.json' }],
    ['another ending', { 'van-ban.json': '/van-ban/phan/1.json/..' }],
    ['no number', { 'van-ban.json': '/van-ban/phan/hai.json' }],
    ['an address with a query', { 'van-ban.json': '/x?y=/van-ban/phan/1.json&' }],
  ])('near miss: %s', (_, files) => expect(reads(files)).toThrow(BrokenPartsError));
});
