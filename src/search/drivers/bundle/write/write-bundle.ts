/**
 * Writes the search bundle: Pagefind's own, then our phrases, texts and columns added to it in its
 * formats.
 */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundlePath, IDS_A_FILE, SMALL_FACETS, type ArchiveFile, type FacetFiles } from '../files.ts';
import { adoptBundle } from './adopt.ts';
import { corpusOf } from '../../../index/corpus.ts';
import type { SearchArchive, SearchDocument } from '../../../index/document.ts';
import { facetsOf } from './facets.ts';
import { dayFiles } from './day-files.ts';
import { nameFiles } from './name-files.ts';
import { packedSources } from './source-files.ts';
import { fillChunks } from './fill-chunks.ts';
import { fragmentOf } from './fragment.ts';
import { numberCards } from '../../../index/number-cards.ts';
import { leadingFigure } from '../../../../number/parse-number.ts';
import { packed, packedJson } from './pack.ts';
import type { PhraseBounds } from '../../../index/phrases.ts';
import { writeTitleIndex } from './title-index.ts';
import { vocabularyOf } from '../../../index/vocabulary.ts';

/**
 * `frequent`: the texts of fewer documents than this may have to be looked through; at about 3 KB a
 * text, it bounds what a query moves. `base`: longer phrases are put together from listed ones of
 * this length, `most` words at the longest.
 */
const BOUNDS = { frequent: 32, base: 5, most: 24 };

/**
 * About how many words of the archive there are for each chunk of phrases; gives chunks of about 3
 * KB.
 */
const WORDS_A_CHUNK = 640;

/** About how many cards of document numbers a file holds. */
const CARDS_A_FILE = 100;

type WriteFile = (path: string, bytes: Uint8Array) => Promise<void>;

/**
 * Writes the bundle into `folder`, which is emptied first. Documents are given newest first;
 * withdrawn ones are moved to the end. `bounds`: tests use other ones, so that small archives show
 * all cases.
 */
export async function writeBundle(
  { documents: given, bodies, names, deadlines }: SearchArchive,
  folder: string,
  bounds: PhraseBounds = BOUNDS,
): Promise<ArchiveFile> {
  const inForce = given.filter(({ withdrawn }) => withdrawn === null);
  const documents = [...inForce, ...given.filter(({ withdrawn }) => withdrawn !== null)];
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const write: WriteFile = (path, bytes) => writeFile(join(folder, path), bytes);
  const version = versionOf(documents, { bodies, names, deadlines });
  const corpus = corpusOf(documents);
  const chunks = chunkCount(corpus.words.length);
  if (documents.length > 0) {
    await writeTitleIndex(documents, folder);
    await adoptBundle(folder, documents, chunks, version);
  }
  for (const name of ['index', 'fragment', 'ids', 'facets', 'names', 'numbers', 'sources', 'days']) {
    await mkdir(join(folder, name), { recursive: true });
  }
  for (const [name, phrases] of fillChunks(corpus, documents, bounds, chunks)) {
    await write(bundlePath.chunk(name), packed(phrases.bytes()));
  }
  await writeTexts(documents, write);
  await write(bundlePath.words, packedJson(vocabularyOf(corpus)));
  await write(bundlePath.bodies, packedJson(bodies));
  const named = nameFiles(names);
  for (const [n, of] of named.entries()) await write(bundlePath.names(n), packedJson(of));
  const days = dayFiles(deadlines);
  for (const [n, of] of days.entries()) await write(bundlePath.days(n), packedJson(of));
  await write(bundlePath.dates, packedJson(documents.map(({ date }) => date)));
  const sources = packedSources(documents);
  for (const [n, of] of sources.entries()) await write(bundlePath.sources(n), packedJson(of));
  const numberFiles = await writeColumns(documents, write);
  const archive = {
    version,
    documents: documents.length,
    current: inForce.length,
    chunks,
    numberFiles,
    nameFiles: named.length,
    sourceFiles: sources.length,
    dayFiles: days.length,
    ...bounds,
  };
  await write(bundlePath.archive, Buffer.from(JSON.stringify(archive)));
  return archive;
}

function versionOf(
  documents: readonly SearchDocument[],
  { bodies, names, deadlines }: Omit<SearchArchive, 'documents'>,
): string {
  const hash = createHash('sha256').update(JSON.stringify([bodies, names, deadlines]));
  for (const document of documents) hash.update(JSON.stringify(document));
  return hash.digest('hex').slice(0, 10);
}

/** A power of two. */
function chunkCount(words: number): number {
  return Math.min(1 << 15, Math.max(16, 2 ** Math.round(Math.log2(words / WORDS_A_CHUNK))));
}

async function writeTexts(documents: readonly SearchDocument[], write: WriteFile): Promise<void> {
  for (const [n, document] of documents.entries())
    await write(bundlePath.fragment(n), packedJson(fragmentOf(document)));
  for (let n = 0; n < documents.length; n += IDS_A_FILE) {
    await write(bundlePath.ids(n), packedJson(documents.slice(n, n + IDS_A_FILE).map(({ id }) => id)));
  }
}

async function writeColumns(documents: readonly SearchDocument[], write: WriteFile): Promise<number> {
  const facets = facetsOf(documents);
  const isSmall = (name: string): boolean => SMALL_FACETS.some((small) => small === name);
  await write(bundlePath.smallFacets, packedJson(Object.fromEntries(SMALL_FACETS.map((name) => [name, facets[name]]))));
  for (const [name, facet] of Object.entries(facets)) {
    if (!isSmall(name)) await write(bundlePath.facet(name as keyof FacetFiles), packedJson(facet));
  }
  const cards = numberCards(documents);
  const files = Math.ceil(cards.length / CARDS_A_FILE) || 1;
  const spread = Map.groupBy(cards, ({ number }) => (leadingFigure(number) ?? 0) % files);
  for (let n = 0; n < files; n++) await write(bundlePath.numbers(n), packedJson(spread.get(n) ?? []));
  return files;
}
