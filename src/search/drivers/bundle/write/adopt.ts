/** Takes over the bundle that Pagefind has written: pages are named by their numbers, and our chunks stand in its table of contents. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chunkNames } from '../key.ts';
import { CborWriter, readCbor, writeCbor, type Cbor } from '../cbor.ts';
import type { SearchDocument } from '../../../index/document.ts';
import { packed, unpacked } from './pack.ts';

/** Pagefind's table of contents (`*.pf_meta`): version, pages as [hash, words], chunks as [from, to, hash], and what we leave as it is. */
type Meta = readonly [
  version: Cbor,
  pages: readonly (readonly [string, number])[],
  chunks: readonly Cbor[],
  ...rest: Cbor[],
];

const extended = ([version, pages, own, ...rest]: Meta, chunks: number): Cbor => [
  version,
  pages.map(([, words], page) => [String(page), words]),
  [...own, ...chunkNames(chunks).map((name) => [`ǀ${name}`, `ǀ${name}\uffff`, `vi_${name}`])],
  ...rest,
];

/** Throws where page n is not document n: then nothing in the bundle would be true. */
const checkOrder = async (folder: string, pages: Meta[1], documents: readonly SearchDocument[]): Promise<void> => {
  if (pages.length !== documents.length)
    throw new Error(`Pagefind indexed ${pages.length} of ${documents.length} documents`);
  for (const at of [0, documents.length >> 1, documents.length - 1]) {
    const fragment = unpacked(await readFile(join(folder, 'fragment', `${pages[at]?.[0]}.pf_fragment`)));
    const { url } = JSON.parse(new TextDecoder().decode(fragment)) as { url: string };
    if (url !== documents[at]?.id) throw new Error(`Pagefind's page ${at} is ${url}, not ${documents[at]?.id}`);
  }
};

/** What of Pagefind's bundle no page of ours loads. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Rewrites Pagefind's table of contents, and removes its fragments (ours take their place) and its interfaces. */
export const adoptBundle = async (
  folder: string,
  documents: readonly SearchDocument[],
  chunks: number,
  version: string,
): Promise<void> => {
  const entryPath = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryPath, 'utf8')) as { languages: { vi: { hash: string } } };
  const metaPath = join(folder, `pagefind.${entry.languages.vi.hash}.pf_meta`);
  const meta = readCbor(unpacked(await readFile(metaPath))) as unknown as Meta;
  await checkOrder(folder, meta[1], documents);
  const writer = new CborWriter(1 << 20);
  writeCbor(writer, extended(meta, chunks));
  await rm(metaPath);
  await rm(join(folder, 'fragment'), { recursive: true });
  await writeFile(join(folder, `pagefind.vi_${version}.pf_meta`), packed(writer.bytes()));
  entry.languages.vi.hash = `vi_${version}`;
  await writeFile(entryPath, JSON.stringify(entry));
  for (const name of await readdir(folder)) if (UNUSED.test(name)) await rm(join(folder, name));
};
