import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { allFiles, filesByKind, kindOf } from './site-files.ts';

test.each([
  ['index.html', '(trang gốc) .html'],
  ['vien-dan.json', '(trang gốc) .json'],
  ['van-ban/a/index.html', 'van-ban .html'],
  ['van-ban/a.json', 'van-ban .json'],
  ['van-ban/trang/2/index.html', 'van-ban/trang .html'],
  ['vien-dan/trang-bom/index.html', 'vien-dan .html'],
  ['pagefind/archive.json', 'pagefind'],
  ['_astro/a.css', '_astro'],
])('%s is of the kind “%s”', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test('files of a folder are counted by kind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-files-'));
  for (const [path, text] of [
    ['van-ban/a/index.html', 'aa'],
    ['van-ban/b/index.html', 'bbb'],
    ['index.html', 'c'],
  ] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const kinds = filesByKind(folder);
  expect(kinds.get('van-ban .html')).toEqual({ files: 2, bytes: 5, largest: 3, largestPath: 'van-ban/b/index.html' });
  expect([...kinds.keys()]).toEqual(['van-ban .html', '(trang gốc) .html']);
  expect(allFiles(kinds)).toEqual({ files: 3, bytes: 6 });
  rmSync(folder, { recursive: true });
});
