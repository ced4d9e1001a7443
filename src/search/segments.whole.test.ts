/**
 * Whatever builds came before, the index answers as one that is written from nothing, and of a text
 * that is gone nothing stays.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type FolderServer } from '../integrations/static-server.ts';
import { openBundle } from './drivers/bundle/read/open-bundle.ts';
import { writeBundle } from './drivers/bundle/write/write-bundle.ts';
import type { SearchDocument } from './index/document.ts';
import { searchWords } from './plan/words.ts';
import type { SearchIndex } from './port.ts';
import { foundIds } from './testing/found-ids.fixture.ts';
import { sampleSearchArchive, sampleSearchDocument } from './testing/sample-search-document.fixture.ts';

const bounds = { frequent: 4, heavy: 2, base: 3, most: 6 };
const seeded = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};
const draw = seeded(20261126);
const one = <T>(items: readonly T[]): T => items[draw(items.length)] as T;
const words = [
  'tại',
  'chỗ',
  'chợ',
  'cho',
  'bốn',
  '4',
  'đường',
  'dương',
  'ủy',
  'phòng chống dịch bệnh',
  '17/CT-UBND',
  '9/KH-UBND',
];

let made = 0;
const madeDocument = (): SearchDocument => {
  const n = made++;
  const text = Array.from({ length: 10 + draw(25) }, () => one(words) + one([' ', ' ', ', ', '\n'])).join('');
  return sampleSearchDocument({
    id: `v-${n}`,
    // A word that no other document has, so that it can be looked for when the document is gone.
    text: `${text} riêng${n}`,
    title: draw(3) === 0 ? `${one(words)} ${one(words)}` : null,
    number: draw(3) === 0 ? `${1 + draw(20)}/CT-UBND` : null,
    date: `20${String(10 + draw(16))}-0${1 + draw(9)}-11`,
    withdrawn: draw(12) === 0 ? { replacedBy: null } : null,
  });
};
const newestFirst = (documents: readonly SearchDocument[]): readonly SearchDocument[] =>
  documents.toSorted((a, b) =>
    (a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : a.id < b.id ? -1 : 1,
  );

/** One change of an archive, as staff make it. */
const changed = (documents: readonly SearchDocument[]): readonly SearchDocument[] => {
  const kind = draw(8);
  const at = draw(documents.length);
  if (kind === 0) return documents.toSpliced(at, 1);
  if (kind === 1) return documents.map((d, i) => (i === at ? { ...d, text: `${one(words)} ${d.text}` } : d));
  if (kind === 2) return documents;
  return [...documents, ...Array.from({ length: 1 + draw(3) }, madeDocument)];
};

let root = '';
let servers: FolderServer[] = [];
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kho-'));
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await rm(root, { recursive: true });
});

const opened = async (
  folder: string,
): Promise<{ readonly index: SearchIndex; readonly close: () => Promise<void> }> => {
  const server = await serveFolder(join(root, folder), 0);
  servers.push(server);
  return {
    index: openBundle(server.address),
    close: async () => {
      servers = servers.filter((other) => other !== server);
      await server.close();
    },
  };
};

/** What an index answers to a query, in its order. */
const answer = async (index: SearchIndex, query: string): Promise<unknown> => {
  const { exact, also, related } = await foundIds(query, index);
  // Long phrases are put together from parts, whose strengths are not those of the whole: the same
  // documents, of an order that may differ.
  const isLong = searchWords(query).length > bounds.base;
  return {
    exact: isLong ? exact.toSorted() : exact,
    also,
    related,
  };
};

const filesOf = async (folder: string): Promise<ReadonlyMap<string, Buffer>> => {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files = new Map<string, Buffer>();
  for (const { parentPath, name } of names)
    files.set(join(parentPath, name).slice(folder.length), await readFile(join(parentPath, name)));
  return files;
};

const plain = (bytes: Buffer): string => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString();

test('after each of thirty random changes the answers are those of a clean build', async () => {
  const memory = { folder: join(root, 'memory'), program: 'a' };
  let documents: readonly SearchDocument[] = Array.from({ length: 60 }, madeDocument);
  let recent = 0;
  for (let step = 0; step < 30; step++) {
    const before = documents;
    documents = changed(documents);
    const archive = sampleSearchArchive(newestFirst(documents));
    const written = await writeBundle(archive, join(root, 'kept'), { bounds, memory, smallestKept: 1, titles: false });
    recent += written.recent.ranks.length;
    await writeBundle(archive, join(root, 'clean'), { bounds, titles: false });
    const [kept, clean] = [await opened('kept'), await opened('clean')];
    const texts = documents.map(({ text }) => text.split(/[\s,]+/));
    const queries = Array.from({ length: 12 }, () => {
      const text = one(texts);
      const at = draw(text.length);
      return text.slice(at, at + 1 + draw(6)).join(' ');
    });
    for (const query of [...queries, '17/CT-UBND', 'cho duong', `riêng${made - 1}`])
      expect([step, query, await answer(kept.index, query)]).toEqual([step, query, await answer(clean.index, query)]);
    expect(new Map(await kept.index.vocabulary())).toEqual(new Map(await clean.index.vocabulary()));
    const gone = before.filter((d) => !documents.some((other) => other.id === d.id));
    const published = [...(await filesOf(join(root, 'kept'))).values(), ...(await filesOf(memory.folder)).values()].map(
      plain,
    );
    for (const { id } of gone) {
      const word = `rieng${id.slice(2)}`;
      expect(published.filter((text) => new RegExp(`(?:riêng|rieng)${word.slice(5)}(?!\\d)`).test(text))).toEqual([]);
    }
    await kept.close();
    await clean.close();
  }
  expect(recent).toBeGreaterThan(12);
}, 240_000);

test('a new document leaves nine of ten files of a large archive as they were', async () => {
  const memory = { folder: join(root, 'memory-2'), program: 'a' };
  const folder = join(root, 'many');
  const documents = Array.from({ length: 600 }, madeDocument);
  await writeBundle(sampleSearchArchive(newestFirst(documents)), folder, { bounds, memory, titles: false });
  const before = await filesOf(folder);
  await writeBundle(sampleSearchArchive(newestFirst([...documents, madeDocument()])), folder, {
    bounds,
    memory,
    titles: false,
  });
  const after = await filesOf(folder);
  const same = [...before].filter(([name, bytes]) => after.get(name)?.equals(bytes)).length;
  expect(same / before.size).toBeGreaterThan(0.9);
  expect([...after.keys()].filter((name) => !before.has(name)).length).toBeLessThan(5);
});

test('a base that another program wrote, or that is not whole, is not used', async () => {
  const folder = join(root, 'other');
  const archive = sampleSearchArchive([madeDocument(), madeDocument()]);
  const memory = { folder: join(root, 'memory-3'), program: 'a' };
  await writeBundle(archive, folder, { bounds, memory, smallestKept: 1, titles: false });
  const more = sampleSearchArchive([madeDocument(), ...archive.documents.map(({ facts }) => facts as SearchDocument)]);
  const recentWith = async (program: string): Promise<number> =>
    (await writeBundle(more, folder, { bounds, memory: { ...memory, program }, smallestKept: 1, titles: false })).recent
      .ranks.length;
  const [first] = (await readdir(folder)).filter((name) => name.startsWith('base-'));
  expect(await recentWith('a')).toBe(1);
  expect(await readdir(folder)).toContain(first);
  expect(await recentWith('b')).toBe(0);
  expect(await readdir(folder)).not.toContain(first);
  await rm(join(memory.folder, 'base.json'));
  expect(await recentWith('b')).toBe(0);
});
