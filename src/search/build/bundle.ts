/** Writes the search bundle: Pagefind's own, then our phrases, texts and columns added to it in its formats. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { bundlePath, IDS_A_FILE, NUMBER_FILES, type ArchiveFile, type WordsFile } from '../files.ts';
import { branchKey, chunkName, chunkOf, formOf, keyOf, numberForm, numberKey, routeOf, storedWord } from '../key.ts';
import { readCbor, writeCbor, CborWriter, type Cbor } from './cbor.ts';
import { PhraseChunk, type PostingForm } from './chunk.ts';
import { corpusOf, type Corpus } from './corpus.ts';
import type { SearchDocument } from './document.ts';
import { facetsOf, placesOf } from './facets.ts';
import { fragmentOf } from './fragment.ts';
import { leadingFigure, numberCards } from './number-cards.ts';
import { numbersIn } from './numbers.ts';
import { listPhrases } from './phrases.ts';
import { writeTitleIndex } from './titles.ts';

/**
 * `frequent`: the texts of fewer documents than this may have to be looked through; at about 3 KB a text, it bounds what a query moves.
 * `base`: longer phrases are put together from listed ones of this length, `most` words at the longest.
 */
const BOUNDS = { frequent: 32, base: 5, most: 24 };
/** About how many words of the archive a chunk stands for; gives chunks of some 6 KB. */
const WORDS_A_CHUNK = 1250;

const SIGNATURE = new TextEncoder().encode('pagefind_dcd');

/** Bytes as Pagefind keeps them: its signature and the content, compressed. */
const packed = (content: Uint8Array): Uint8Array => gzipSync(Buffer.concat([SIGNATURE, content]), { level: 7 });

const packedJson = (value: unknown): Uint8Array => packed(new TextEncoder().encode(JSON.stringify(value)));

const unpacked = (bytes: Uint8Array): Uint8Array => gunzipSync(bytes).subarray(SIGNATURE.length);

/** The word count as a power of two of chunks. */
const chunkCount = (words: number): number =>
  Math.min(1 << 16, Math.max(16, 2 ** Math.round(Math.log2(words / WORDS_A_CHUNK))));

const numberMarks = (documents: readonly SearchDocument[]): ReadonlyMap<string, number[]> => {
  const marks = new Map<string, number[]>();
  documents.forEach(({ text, number }, document) => {
    const own = number?.replace(/\s/g, '').toLowerCase();
    const found = new Set(numbersIn(text.replace(/[*_]/g, '')));
    if (own) found.add(own);
    for (const canonical of found) {
      const list = marks.get(canonical) ?? [];
      marks.set(canonical, list);
      list.push(document * 4 + (canonical === own ? 3 : 0));
    }
  });
  return marks;
};

const fillChunks = (corpus: Corpus, documents: readonly SearchDocument[], chunks: number): readonly PhraseChunk[] => {
  const filled = Array.from({ length: chunks }, () => new PhraseChunk());
  const add = (key: string, route: string, forms: readonly PostingForm[]): void => {
    const chunk = chunkOf(route, chunks);
    filled[chunk]?.add(storedWord(key, chunk), key, forms);
  };
  listPhrases(corpus, BOUNDS, {
    phrase: (forms) => {
      const words = forms[0]?.words ?? [];
      const formsWithKeys = forms.map((form) => ({ form: formOf(form.words), marks: form.marks }));
      add(keyOf(words), routeOf(words), formsWithKeys);
    },
    branching: (words, among) => {
      const key = branchKey(words);
      add(key, routeOf(words), [{ form: key, marks: among.map((document) => document * 4) }]);
    },
  });
  const numbers = Map.groupBy(numberMarks(documents), ([canonical]) => numberKey(canonical));
  for (const [key, forms] of numbers) {
    add(
      key,
      key,
      forms.map(([canonical, marks]) => ({ form: numberForm(canonical), marks })),
    );
  }
  return filled;
};

const vocabularyOf = (corpus: Corpus): WordsFile => {
  const last = new Int32Array(corpus.vocabulary.length).fill(-1);
  const counts = new Int32Array(corpus.vocabulary.length);
  corpus.spans.forEach(({ start, titleStart }, document) => {
    for (let p = start; p < titleStart - 1; p++) {
      const word = corpus.words.at(p);
      if (last[word] === document) continue;
      last[word] = document;
      counts[word] = (counts[word] ?? 0) + 1;
    }
  });
  return corpus.vocabulary
    .map((word, id) => [word, counts[id] ?? 0] as const)
    .filter(([word, count]) => count > 0 && !/\d/.test(word));
};

/** Pagefind's table of contents with the pages renamed to their numbers and the phrase chunks added. */
const extendedMeta = (meta: Cbor, documents: number, chunks: number): Cbor => {
  const [version, pages, ownChunks, ...rest] = meta as [Cbor, [Cbor, Cbor][], Cbor[], ...Cbor[]];
  if (pages.length !== documents) throw new Error(`Pagefind indexed ${pages.length} of ${documents} documents`);
  const phraseChunks = Array.from({ length: chunks }, (_, chunk) => {
    const name = chunkName(chunk);
    return [`ǀ${name}`, `ǀ${name}\uffff`, `vi_${name}`];
  });
  return [
    version,
    pages.map(([, words], page) => [String(page), words]),
    [...ownChunks, ...phraseChunks],
    ...rest,
  ] as Cbor;
};

/** What of Pagefind's bundle no page of ours loads. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Renames the pages of Pagefind's bundle, checks their order, drops what is not used. */
const adoptBundle = async (
  folder: string,
  documents: readonly SearchDocument[],
  chunks: number,
  version: string,
): Promise<void> => {
  const entryPath = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryPath, 'utf8')) as { languages: { vi: { hash: string } } };
  const metaPath = join(folder, `pagefind.${entry.languages.vi.hash}.pf_meta`);
  const meta = readCbor(unpacked(await readFile(metaPath)));
  const pages = (meta as [Cbor, [string, number][]])[1];
  for (const at of [0, documents.length >> 1, documents.length - 1]) {
    const fragment = await readFile(join(folder, 'fragment', `${pages[at]?.[0]}.pf_fragment`));
    const { url } = JSON.parse(new TextDecoder().decode(unpacked(fragment))) as { url: string };
    if (url !== documents[at]?.id) throw new Error(`Pagefind's page ${at} is ${url}, not ${documents[at]?.id}`);
  }
  const writer = new CborWriter(1 << 20);
  writeCbor(writer, extendedMeta(meta, documents.length, chunks));
  await rm(metaPath);
  await rm(join(folder, 'fragment'), { recursive: true });
  await writeFile(join(folder, `pagefind.vi_${version}.pf_meta`), packed(writer.bytes()));
  entry.languages.vi.hash = `vi_${version}`;
  await writeFile(entryPath, JSON.stringify(entry));
  for (const name of await readdir(folder)) if (UNUSED.test(name)) await rm(join(folder, name));
};

const versionOf = (documents: readonly SearchDocument[]): string => {
  const hash = createHash('sha256');
  for (const document of documents) hash.update(JSON.stringify(document));
  return hash.digest('hex').slice(0, 10);
};

/** Writes the bundle for `documents`, newest first, into `folder`, which is emptied. */
export const writeBundle = async (documents: readonly SearchDocument[], folder: string): Promise<ArchiveFile> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const write = (path: string, bytes: Uint8Array): Promise<void> => writeFile(join(folder, path), bytes);
  const version = versionOf(documents);
  const corpus = corpusOf(documents);
  const chunks = chunkCount(corpus.words.length);
  if (documents.length > 0) {
    await writeTitleIndex(documents, folder);
    await adoptBundle(folder, documents, chunks, version);
  }
  for (const name of ['index', 'fragment', 'ids', 'numbers']) await mkdir(join(folder, name), { recursive: true });
  for (const [chunk, phrases] of fillChunks(corpus, documents, chunks).entries()) {
    await write(bundlePath.chunk(chunkName(chunk)), packed(phrases.bytes()));
  }
  for (const [n, document] of documents.entries())
    await write(bundlePath.fragment(n), packedJson(fragmentOf(document)));
  for (let n = 0; n < documents.length; n += IDS_A_FILE) {
    await write(bundlePath.ids(n), packedJson(documents.slice(n, n + IDS_A_FILE).map(({ id }) => id)));
  }
  await write(bundlePath.facets, packedJson(facetsOf(documents)));
  await write(bundlePath.places, packedJson(placesOf(documents)));
  await write(bundlePath.words, packedJson(vocabularyOf(corpus)));
  const cards = Map.groupBy(numberCards(documents), ({ number }) => (leadingFigure(number) ?? 0) % NUMBER_FILES);
  for (let n = 0; n < NUMBER_FILES; n++) await write(bundlePath.numbers(n), packedJson(cards.get(n) ?? []));
  const archive = { version, documents: documents.length, chunks, ...BOUNDS };
  await write(bundlePath.archive, new TextEncoder().encode(JSON.stringify(archive)));
  return archive;
};
