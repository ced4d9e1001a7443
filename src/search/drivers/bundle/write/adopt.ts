/**
 * Takes over the bundle that Pagefind has written: its pages get the numbers of the documents, and
 * its table of contents lists our chunks.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expected } from '../../../../ground/expected.ts';
import type { SearchDocument } from '../../../index/document.ts';
import { CborWriter, readCbor, writeCbor, type Cbor } from '../cbor.ts';
import { chunkNames, keyRange } from '../key.ts';
import { packed, unpacked } from './pack.ts';
import {
  checkChunk,
  checkClient,
  PAGEFIND_VERSION,
  readContents,
  readEntry,
  urlOfFragment,
  type Contents,
} from './pagefind-format.ts';

/** Files of Pagefind's bundle that no page of ours loads. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Rewrites Pagefind's table of contents, and removes its fragments (ours take their place) and its
 * interfaces. Throws where the bundle is not as this version of Pagefind writes it, or page n is
 * not document n: every list of documents in the bundle depends on both.
 */
export async function adoptBundle(
  folder: string,
  documents: readonly SearchDocument[],
  chunks: number,
  version: string,
): Promise<void> {
  const entryPath = join(folder, 'pagefind-entry.json');
  const entry = readEntry(await readFile(entryPath, 'utf8'));
  const metaPath = join(folder, `pagefind.${entry.languages.vi.hash}.pf_meta`);
  const contents = readContents(readCbor(unpacked(await readFile(metaPath))));
  checkClient(await readFile(join(folder, 'pagefind.js'), 'utf8'));
  const [, , first] = expected(contents.chunks[0], 'a chunk of words in the index of titles');
  checkChunk(readCbor(unpacked(await readFile(join(folder, 'index', `${first}.pf_index`)))));
  await checkOrder(folder, contents.pages, documents);
  const writer = new CborWriter(1 << 20);
  writeCbor(writer, extended(contents, chunks));
  await rm(metaPath);
  await rm(join(folder, 'fragment'), { recursive: true });
  await writeFile(join(folder, `pagefind.vi_${version}.pf_meta`), packed(writer.bytes()));
  const languages = { ...entry.languages, vi: { ...entry.languages.vi, hash: `vi_${version}` } };
  await writeFile(entryPath, JSON.stringify({ ...entry, languages }));
  for (const name of await readdir(folder)) if (UNUSED.test(name)) await rm(join(folder, name));
}

/** The first, the middle and the last page are looked at. */
async function checkOrder(
  folder: string,
  pages: Contents['pages'],
  documents: readonly SearchDocument[],
): Promise<void> {
  if (pages.length !== documents.length)
    throw new Error(`Cannot use Pagefind's index of ${pages.length} pages, expected ${documents.length}`);
  for (const at of [0, documents.length >> 1, documents.length - 1]) {
    const { hash } = expected(pages[at], `page ${at} of Pagefind's index`);
    const fragment = unpacked(await readFile(join(folder, 'fragment', `${hash}.pf_fragment`)));
    const url = urlOfFragment(new TextDecoder().decode(fragment));
    const id = documents[at]?.id;
    if (url !== id) throw new Error(`Cannot use Pagefind's index with \`${url}\` as page ${at}, expected \`${id}\``);
  }
}

function extended({ pages, chunks: own, rest }: Contents, chunks: number): Cbor {
  return [
    PAGEFIND_VERSION,
    pages.map(({ words }, page) => [String(page), words]),
    [...own, ...chunkNames(chunks).map((name) => [...keyRange(name), `vi_${name}`])],
    ...rest,
  ];
}
