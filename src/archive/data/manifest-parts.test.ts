import { describe, expect, test } from 'vitest';
import { manifest, manifestPart, type ManifestSource } from '../../schema/manifest.ts';
import { addresses } from '../urls.ts';
import { manifestPartOf, manifestParts } from './manifest-parts.ts';
import { readPartsNow, type Part } from './read-parts.ts';

const source = (n: number): ManifestSource => ({
  ...{ id: `gia-lai-2021-cong-van-${n}`, file: `content/sources/gia-lai-2021-cong-van-${n}.txt`, bytes: n },
  ...{ sha256: '0'.repeat(64), page: { sha256: '1'.repeat(64) } },
  ...{ firstPublished: null, lastChanged: null, withdrawn: null, correction: null },
});
const partsOf = (count: number, base = '/') =>
  manifestParts(
    addresses(base),
    { archive: 'Kho', program: '1.0.0', commit: null },
    Array.from({ length: count }, (_, n) => source(n)),
  );

describe('a manifest of three thousand sources', () => {
  const parts = partsOf(3000, '/kho/');
  const files = new Map<string, Part & { readonly sources: readonly ManifestSource[] }>(
    parts.map((part, n) => [n === 0 ? 'ban-ke.json' : `ban-ke/phan/${n + 1}.json`, part]),
  );

  test('is read whole from its first part on, and no part is long', () => {
    const read = readPartsNow('ban-ke.json', (path) => files.get(path) ?? { next: null, sources: [] });
    const ids = read.flatMap(({ sources }) => sources.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(Array.from({ length: 3000 }, (_, n) => source(n).id).toSorted());
    expect(Math.max(...parts.map((part) => JSON.stringify(part).length))).toBeLessThan(100_000);
    expect(parts[0].parts).toBe(parts.length);
    expect(() => [manifest.parse(parts[0]), ...parts.slice(1).map((part) => manifestPart.parse(part))]).not.toThrow();
  });

  test('says in which part a source is', () => {
    for (const n of [0, 7, 2999]) {
      const { id } = source(n);
      expect(parts[manifestPartOf(id, parts.length) - 1]?.sources.some((one) => one.id === id)).toBe(true);
    }
  });

  test('has one part changed by one more source', () => {
    const after = partsOf(3001, '/kho/');
    const changed = after.filter((part, n) => JSON.stringify(part) !== JSON.stringify(parts[n]));
    expect([after.length, changed.length]).toEqual([parts.length, 1]);
  });
});

test.each([
  ['none', 0, 1],
  ['what fits into one part', 200, 1],
  ['near miss: one more', 201, 2],
])('%s', (_, count, parts) => expect(partsOf(count)).toHaveLength(parts));

test('the manifest of a site of before there were parts is its only part', () => {
  const { next, parts } = manifest.parse({ archive: 'Kho', commit: null, sources: [] });
  expect([next, parts]).toEqual([null, 1]);
});
