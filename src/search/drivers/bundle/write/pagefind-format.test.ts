/**
 * Pagefind documents none of the files that we add to: what an upgrade would change has to stop the
 * build.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CborWriter, readCbor, writeCbor, type Cbor } from '../cbor.ts';
import { sampleSearchDocument } from '../../../testing/sample-search-document.fixture.ts';
import { adoptBundle } from './adopt.ts';
import { packed, unpacked } from './pack.ts';
import { checkChunk, PAGEFIND_VERSION, readContents, readEntry } from './pagefind-format.ts';
import { writeTitleIndex } from './title-index.ts';

const documents = ['phòng chống dịch', 'đường ống', 'bốn tại chỗ', 'năm 2021'].map((title, n) =>
  sampleSearchDocument({ id: `v-${n}`, title }),
);

let root = '';
let folder = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kho-'));
  await writeTitleIndex(documents, join(root, 'whole'));
});
afterAll(() => rm(root, { recursive: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'changed-'));
  await cp(join(root, 'whole'), folder, { recursive: true });
});

const adopt = (): Promise<void> => adoptBundle(folder, documents, 16, 'abc');
const cborBytes = (value: Cbor): Uint8Array => {
  const writer = new CborWriter();
  writeCbor(writer, value);
  return writer.bytes();
};
const entryPath = (): string => join(folder, 'pagefind-entry.json');
const readJson = async (): Promise<ReturnType<typeof readEntry>> => readEntry(await readFile(entryPath(), 'utf8'));
const metaPath = async (): Promise<string> => join(folder, `pagefind.${(await readJson()).languages.vi.hash}.pf_meta`);
const readMeta = async (): Promise<Cbor[]> => [
  ...(readCbor(unpacked(await readFile(await metaPath()))) as readonly Cbor[]),
];
const chunkPath = async (): Promise<string> => {
  const [chunk] = readContents(await readMeta()).chunks;
  return join(folder, 'index', `${chunk?.[2]}.pf_index`);
};

test('the version whose format is known is the one that is asked for, exactly', async () => {
  const manifest = JSON.parse(await readFile(join(import.meta.dirname, '../../../../../package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(manifest.dependencies['pagefind']).toBe(PAGEFIND_VERSION);
});

test('an archive without a word in any title is taken over too', async () => {
  const silent = [sampleSearchDocument({ id: 'v-0', title: '—' })];
  await rm(folder, { recursive: true });
  await writeTitleIndex(silent, folder);
  await adoptBundle(folder, silent, 16, 'abc');
  expect(readContents(await readMeta()).pages.map(({ hash }) => hash)).toEqual(['0']);
});

test('the bundle of the installed version is taken over: page n is document n, our chunks follow its own', async () => {
  const before = readContents(await readMeta());
  await adopt();
  expect((await readJson()).languages.vi.hash).toBe('vi_abc');
  const after = readContents(await readMeta());
  expect(after.pages.map(({ hash }) => hash)).toEqual(['0', '1', '2', '3']);
  expect(after.pages.map(({ words }) => words)).toEqual(before.pages.map(({ words }) => words));
  expect(after.chunks.slice(0, before.chunks.length)).toEqual(before.chunks);
  const ranges = after.chunks.map(([from]) => from);
  expect(ranges).toEqual(ranges.toSorted((a, b) => (a < b ? -1 : 1)));
  expect(after.rest).toEqual(before.rest);
});

describe('a change of its format stops the build with a sentence', () => {
  test.each<[string, RegExp, () => Promise<void>]>([
    [
      'another version',
      /has a version `1\.7\.0`, expected `1\.6\.0`.*after an upgrade/,
      async () => writeFile(entryPath(), (await readFile(entryPath(), 'utf8')).replace('1.6.0', '1.7.0')),
    ],
    [
      'an entry without a version',
      /has a version `nothing`, expected/,
      async () => writeFile(entryPath(), JSON.stringify({ languages: (await readJson()).languages })),
    ],
    [
      'another shape of languages',
      /has languages `\["vi"\]`, expected/,
      async () => writeFile(entryPath(), JSON.stringify({ version: PAGEFIND_VERSION, languages: ['vi'] })),
    ],
    [
      'a language besides',
      /has languages .* alone/,
      async () => {
        const { vi } = (await readJson()).languages;
        await writeFile(entryPath(), JSON.stringify({ version: PAGEFIND_VERSION, languages: { vi, en: vi } }));
      },
    ],
    [
      'another signature',
      /begins with `pagefind_xyz`, expected `pagefind_dcd`/,
      async () => {
        const path = await metaPath();
        const content = unpacked(await readFile(path));
        await writeFile(path, gzipSync(Buffer.concat([Buffer.from('pagefind_xyz'), content])));
      },
    ],
    [
      'another version in the table of contents',
      /a version in the table of contents `2\.0\.0`, expected `1\.6\.0`/,
      async () => writeFile(await metaPath(), packed(cborBytes((await readMeta()).with(0, '2.0.0')))),
    ],
    [
      'pages of another shape',
      /has a page `\[1,"0"\]`, expected `\[hash, number of words, …\]`/,
      async () => writeFile(await metaPath(), packed(cborBytes((await readMeta()).with(1, [[1, '0']])))),
    ],
    [
      'chunks of another shape',
      /has a chunk `\["a"\]`, expected `\[first word, last word, hash\]`/,
      async () => writeFile(await metaPath(), packed(cborBytes((await readMeta()).with(2, [['a']])))),
    ],
    [
      'pages in another order',
      /with `v-3` as page 0, expected `v-0`/,
      async () => {
        const meta = await readMeta();
        await writeFile(await metaPath(), packed(cborBytes(meta.with(1, (meta[1] as readonly Cbor[]).toReversed()))));
      },
    ],
    [
      'a page left out',
      /index of 3 pages, expected 4/,
      async () => {
        const meta = await readMeta();
        await writeFile(await metaPath(), packed(cborBytes(meta.with(1, (meta[1] as readonly Cbor[]).slice(1)))));
      },
    ],
    [
      'words of another shape',
      /has pages of a word .*expected `\[\[step, \[positions\], \[positions\]\], …\]`/,
      async () => writeFile(await chunkPath(), packed(cborBytes([[['bon', [[0, [1]]], []]]]))),
    ],
    [
      'a kind of CBOR that it did not write',
      /Cannot read CBOR of kind 5 at byte 0/,
      async () => writeFile(await chunkPath(), packed(new Uint8Array([0xa0]))),
    ],
    [
      'a client that asks for other files',
      /has a client `pagefind\.js`, expected `one that knows `pf_meta``/,
      async () => {
        const path = join(folder, 'pagefind.js');
        await writeFile(path, (await readFile(path, 'utf8')).replaceAll('pf_meta', 'pf_table'));
      },
    ],
  ])('%s', async (_, sentence, change) => {
    await change();
    await expect(adopt()).rejects.toThrow(sentence);
  });
});

test.each<[string, Cbor]>([
  ['a chunk that is no list', 1],
  ['a second list beside the words', [[], []]],
  ['a word without forms', [[['bon', []]]]],
  ['a form without pages', [[['bon', [], [['bốn']]]]]],
  ['a page of one number', [[['bon', [0], []]]]],
])('%s is not a chunk', (_, chunk) => {
  expect(() => checkChunk(chunk)).toThrow("Cannot add to Pagefind's index");
});
