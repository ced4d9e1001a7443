/** The index against the rule: what is found must be what a reader of all texts would find. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeBundle } from './drivers/bundle/write/write-bundle.ts';
import type { SearchDocument } from './index/document.ts';
import { addressOnDisk, fetchFromDisk } from './testing/fetch-from-disk.fixture.ts';
import { hasWords, holds } from './testing/plain-rule.ts';
import { sampleSearchArchive, sampleSearchDocument } from './testing/sample-search-document.fixture.ts';
import { openBundle } from './drivers/bundle/read/open-bundle.ts';
import { foundIds } from './testing/found-ids.fixture.ts';
import { openTexts } from './drivers/texts/open-texts.ts';
import type { DocumentText, SearchIndex } from './port.ts';

const seeded = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/**
 * Few words, so that all phrases come again and again in new places; with tones, numbers and set
 * phrases.
 */
const few = ['tại', 'chỗ', 'chợ', 'cho', 'bốn', '4', '04', 'năm', '5', 'đường', 'dương', 'uỷ', 'ủy'];
const set = [
  'phòng chống dịch bệnh tại chỗ',
  'đi từng ngõ gõ từng nhà',
  'căn cứ luật tổ chức ngày 4 tháng 5',
  'và luật tổ chức ngày 4 tháng 6',
];

const archive = (seed: number, count: number): SearchDocument[] => {
  const draw = seeded(seed);
  const one = <T>(items: readonly T[]): T => items[draw(items.length)] as T;
  return Array.from({ length: count }, (_, n) => {
    const pieces = Array.from({ length: 12 + draw(30) }, () => (draw(4) === 0 ? one(set) : one(few)));
    const text = pieces
      .map((p) => p + one([' ', ' ', ', ', '. ', '\n']))
      .join('')
      .trim();
    return sampleSearchDocument({ id: `v-${n}`, text, title: draw(3) === 0 ? one(set) : null });
  });
};

const asText = ({ id, text, title }: SearchDocument): DocumentText => ({
  ...{ id, text, title, titleMark: null, provisions: [], type: null, number: null },
  ...{ date: null, issuer: null, withdrawn: null },
});

const queries = (seed: number, documents: readonly SearchDocument[], count: number): string[] => {
  const draw = seeded(seed);
  const disguise = (s: string): string =>
    [
      (t: string) => t,
      (t: string) => t.normalize('NFD'),
      (t: string) => t.toUpperCase(),
      (t: string) => t.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd'),
    ][draw(4)]?.(s) ?? s;
  return Array.from({ length: count }, () => {
    const words = (documents[draw(documents.length)]?.text ?? '').split(/[\s,.]+/);
    const at = draw(words.length);
    const phrase = words.slice(at, at + 1 + draw(14));
    if (draw(3) === 0) phrase[draw(phrase.length)] = few[draw(few.length)] ?? '';
    return disguise(phrase.join(' '));
    // Without words every document is asked for.
  }).filter(hasWords);
};

fetchFromDisk();

describe.each([
  {
    name: 'small bounds, where every kind of phrase is put together',
    bounds: { frequent: 4, heavy: 2, base: 3, most: 6 },
    seed: 7,
  },
  { name: 'the bounds of the site', bounds: { frequent: 32, heavy: 8, base: 5, most: 24 }, seed: 11 },
])('phrases, $name', ({ bounds, seed }) => {
  const documents = archive(seed, 150);
  let folder = '';
  let index: SearchIndex;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kho-'));
    await writeBundle(sampleSearchArchive(documents), folder, { bounds, titles: false });
    index = openBundle(addressOnDisk(folder));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  test('the exact group is the documents that hold the query, for phrases of texts, changed ones, disguised ones', async () => {
    const wrong: unknown[] = [];
    let hits = 0;
    for (const query of queries(seed + 1, documents, 300)) {
      const found = (await foundIds(query, index)).exact.toSorted();
      const expected = documents
        .filter(({ text }) => holds(text, query))
        .map(({ id }) => id)
        .sort();
      hits += expected.length;
      if (String(found) !== String(expected)) wrong.push({ query, found, expected });
    }
    expect(wrong).toEqual([]);
    expect(hits).toBeGreaterThan(1000);
  });

  test('looking through the texts themselves, as a device does offline, finds the same in every group', async () => {
    const texts = openTexts(documents.map(asText));
    const wrong: unknown[] = [];
    for (const query of queries(seed + 2, documents, 100)) {
      const [a, b] = [await foundIds(query, index), await foundIds(query, texts)];
      for (const group of ['exact', 'also', 'related'] as const) {
        const [byIndex, byTexts] = [a[group], b[group]];
        if (byIndex.toSorted().join() !== byTexts.toSorted().join()) wrong.push({ query, group, byIndex, byTexts });
      }
    }
    expect(wrong).toEqual([]);
  });

  test('related documents hold all the words, and none is in both groups', async () => {
    const { exact, related } = await foundIds('chỗ đường', index);
    const expected = documents.flatMap(({ text, id }) =>
      !holds(text, 'chỗ đường') && holds(text, 'chỗ') && holds(text, 'đường') ? [id] : [],
    );
    expect(related.toSorted()).toEqual(expected.toSorted());
    expect(related.filter((id) => exact.includes(id))).toEqual([]);
    expect(expected.length).toBeGreaterThan(10);
  });

  test('what a minus names is left out of both groups', async () => {
    const { exact, related } = await foundIds('chỗ đường -"từng nhà"', index);
    const textOf = new Map(documents.map(({ id, text }) => [id, text]));
    for (const id of [...exact, ...related]) expect(holds(textOf.get(id) ?? '', 'từng nhà')).toBe(false);
    expect(exact.length + related.length).toBeGreaterThan(0);
  });

  test('where a file cannot be fetched there is an error, not an empty answer', async () => {
    const failing = openBundle(addressOnDisk(folder));
    await failing.current();
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(foundIds('chỗ', failing)).rejects.toThrow('Failed to fetch');
    fetched.mockRestore();
  });
});
