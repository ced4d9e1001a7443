import { expect, test } from 'vitest';
import { ARCHIVE_FORMAT } from '../schema/document-tables.ts';
import type { Release } from '../schema/releases.ts';
import { agreedAmong } from './agreed-release.ts';

const release = (given: Partial<Release>): Release => ({
  ...{ release: 'v1', version: 'v1', state: 'ready', format: ARCHIVE_FORMAT, documents: 9 },
  ...{ shards: 1, position: 0, isCurrent: true, ...given },
});
const part = (position: number | null, given: Partial<Release> = {}): Release =>
  release({ release: 'v1_2', shards: 2, position, ...given });

test.each([
  ['one database', [[release({})]], 'v1'],
  ['a coordinator', [[part(null)]], 'v1'],
  ['both of two', [[part(0)], [part(1)]], 'v1'],
  ['both, in another order', [[part(1)], [part(0)]], 'v1'],
  [
    'one has switched, the other has not yet',
    [
      [part(0, { isCurrent: false }), part(0, { release: 'v2_2', version: 'v2' })],
      [part(1), part(1, { release: 'v2_2', isCurrent: false })],
    ],
    'v2',
  ],
  ['nothing was loaded', [[]], 0],
  ['only one of two is asked', [[part(0)]], 0],
  ['the same one twice', [[part(0)], [part(0)]], 1],
  ['the other is still loading it', [[part(0)], [part(1, { state: 'loading' })]], 1],
  ['the other has another version', [[part(0)], [part(1, { release: 'v0_2' })]], 1],
  ['loaded by another program', [[release({ format: ARCHIVE_FORMAT + 1 })]], 0],
  ['two that have all of it each', [[release({})], [release({})]], 0],
] as const)('%s', (_, databases, expected) => {
  const agreed = agreedAmong(databases);
  expect(typeof agreed === 'number' ? agreed : agreed.version).toBe(expected);
});
