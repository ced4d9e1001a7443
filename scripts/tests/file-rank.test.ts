import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { LONGEST, rankOf } from './file-rank.ts';

test('the files that take longest are there', () => {
  expect(LONGEST.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('the longest files come first, then sites, whole archives and single modules', () => {
  const ranked = [
    ['scripts/tests/publish/build-whole.site.test.ts', 'site'],
    ['scripts/tests/archive/growth.whole.test.ts', 'whole'],
    ['scripts/tests/site/pages.browser.test.ts', 'site'],
    ['scripts/tests/archive/fuzz.whole.test.ts', 'whole'],
    ['src/ground/fnv1a.test.ts', 'code'],
  ].map(([file = '', name = '']) => rankOf(`/kho/${file}`, name));
  expect(ranked).toEqual([...new Set(ranked)].toSorted((a, b) => a - b));
});
