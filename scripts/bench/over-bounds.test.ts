import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesOverBounds } from './over-bounds.ts';

const site = mkdtempSync(join(tmpdir(), 'over-bounds-'));
afterAll(() => rmSync(site, { recursive: true }));

const put = (path: string, bytes: number, text = ''): void => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text.padEnd(bytes, ' '));
};

test('a file that is larger than its kind may be is told, and its near misses are not', () => {
  put('van-ban.json', 200_000, '{"documents":[{"id":"a"},{"id":"b"}],"next":null}');
  put('van-ban/a.txt', 10_000);
  // As much as is said of a text of 10 KB, but not of one of 1 KB.
  put('van-ban/a/index.html', 500_000);
  put('van-ban/b.txt', 1000);
  put('van-ban/b/index.html', 500_000);
  put('vien-dan/hang.json', 250_000);
  put('co-quan/danh-muc.json', 250_001);
  put('pagefind/dates.pf_dates', 300_081);
  expect(filesOverBounds(site)).toEqual(
    [
      { path: 'van-ban/b/index.html', bytes: 500_000, most: 160_000 },
      { path: 'co-quan/danh-muc.json', bytes: 250_001, most: 250_000 },
      { path: 'pagefind/dates.pf_dates', bytes: 300_081, most: 300_080 },
    ].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  );
});
