/**
 * Pagefind documents none of the files that we rename pages in: what an upgrade would change has to
 * stop the build.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { CborWriter, readCbor, writeCbor, type Cbor } from '../../bundle/cbor.ts';
import { packed, unpacked } from '../../bundle/write/pack.ts';
import { sampleSearchDocument } from '../../../testing/sample-search-document.fixture.ts';
import { PAGEFIND_VERSION, readContents, readEntry } from './pagefind-format.ts';
import { namedByPlace, pagefindFiles, type PagefindFile } from './title-index.ts';

const documents = ['phòng chống dịch', 'đường ống', 'bốn tại chỗ', 'năm 2021'].map((title, n) =>
  sampleSearchDocument({ id: `v-${n}`, title }),
);

let files: readonly PagefindFile[] = [];
beforeAll(async () => {
  files = await pagefindFiles(documents);
});

const contentOf = (of: readonly PagefindFile[], end: string): Uint8Array =>
  of.find(({ path }) => path.endsWith(end))?.content ?? new Uint8Array();
const textOf = (of: readonly PagefindFile[], end: string): string => new TextDecoder().decode(contentOf(of, end));
const metaOf = (of: readonly PagefindFile[]): Cbor[] => [
  ...(readCbor(unpacked(contentOf(of, '.pf_meta'))) as readonly Cbor[]),
];
const changed = (end: string, content: Uint8Array | string): readonly PagefindFile[] =>
  files.map((file) => (file.path.endsWith(end) ? { ...file, content: Buffer.from(content) } : file));
const withMeta = (meta: Cbor): readonly PagefindFile[] => {
  const writer = new CborWriter();
  writeCbor(writer, meta);
  return changed('.pf_meta', packed(writer.bytes()));
};

test('the version whose format is known is the one that is asked for, exactly', () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../../package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  expect(manifest.dependencies['pagefind']).toBe(PAGEFIND_VERSION);
});

test('page n is named n, and only what the client fetches is kept', () => {
  const [before, named] = [readContents(metaOf(files)), namedByPlace(files, documents)];
  const after = readContents(metaOf(named));
  expect(after).toEqual({ ...before, pages: before.pages.map(({ words }, n) => ({ words, hash: String(n) })) });
  const { hash } = readEntry(textOf(named, 'pagefind-entry.json')).languages.vi;
  expect(named.map(({ path }) => path)).toContain(`pagefind.${hash}.pf_meta`);
  expect(named.filter(({ path }) => /fragment|-ui|highlight|worker/.test(path))).toEqual([]);
  for (const [, , chunk] of after.chunks) expect(contentOf(named, `index/${chunk}.pf_index`).length).toBeGreaterThan(0);
});

test('the same titles give the same files, another title another table of contents', async () => {
  const pathsOf = (of: readonly PagefindFile[]): readonly string[] => of.map(({ path }) => path).toSorted();
  const again = namedByPlace(await pagefindFiles(documents), documents);
  expect(pathsOf(again)).toEqual(pathsOf(namedByPlace(files, documents)));
  const others = documents.with(0, sampleSearchDocument({ id: 'v-0', title: 'rừng đầu nguồn' }));
  expect(pathsOf(namedByPlace(await pagefindFiles(others), others))).not.toEqual(pathsOf(again));
});

test('an archive without a word in any title has an index too', async () => {
  const silent = [sampleSearchDocument({ id: 'v-0', title: '—' })];
  expect(readContents(metaOf(namedByPlace(await pagefindFiles(silent), silent))).pages).toHaveLength(1);
});

describe('a change of its format stops the build with a sentence', () => {
  test.each<[string, RegExp, () => readonly PagefindFile[]]>([
    [
      'another version',
      /has a version `1\.7\.0`, expected `1\.6\.0`.*after an upgrade/,
      () => changed('pagefind-entry.json', textOf(files, 'pagefind-entry.json').replace('1.6.0', '1.7.0')),
    ],
    ['an entry without a version', /has a version `nothing`/, () => changed('pagefind-entry.json', '{"languages":{}}')],
    [
      'another shape of languages',
      /has languages `\["vi"\]`, expected/,
      () => changed('pagefind-entry.json', `{"version":"${PAGEFIND_VERSION}","languages":["vi"]}`),
    ],
    [
      'another signature',
      /begins with `pagefind_xyz`, expected `pagefind_dcd`/,
      () => changed('.pf_meta', gzipSync(Buffer.from('pagefind_xyz'))),
    ],
    [
      'another version in the table of contents',
      /table of contents `2\.0\.0`/,
      () => withMeta(metaOf(files).with(0, '2.0.0')),
    ],
    ['pages of another shape', /has a page `\[1,"0"\]`/, () => withMeta(metaOf(files).with(1, [[1, '0']]))],
    ['chunks of another shape', /has a chunk `\["a"\]`/, () => withMeta(metaOf(files).with(2, [['a']]))],
    [
      'pages in another order',
      /with `v-3` as page 0, expected `v-0`/,
      () => withMeta(metaOf(files).with(1, (metaOf(files)[1] as readonly Cbor[]).toReversed())),
    ],
    [
      'a page left out',
      /index of 3 pages, expected 4/,
      () => withMeta(metaOf(files).with(1, (metaOf(files)[1] as readonly Cbor[]).slice(1))),
    ],
    ['a file left out', /without `fragment\//, () => files.filter(({ path }) => !path.endsWith('.pf_fragment'))],
    [
      'a client that asks for other files',
      /has a client `pagefind\.js`, expected `one that knows `pf_meta``/,
      () => changed('pagefind.js', textOf(files, 'pagefind.js').replaceAll('pf_meta', 'pf_table')),
    ],
  ])('%s', (_, sentence, change) => {
    expect(() => namedByPlace(change(), documents)).toThrow(sentence);
  });
});
