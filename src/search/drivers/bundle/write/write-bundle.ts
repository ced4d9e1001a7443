/** Writes the search bundle: phrases, texts, names and columns. */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundlePath, IDS_A_FILE, SMALL_FACETS, type ArchiveFile, type BegunNames, type FacetFiles } from '../files.ts';
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
import { filesFor } from './file-count.ts';
import type { NumberCard } from '../../../port.ts';
import type { PhraseBounds } from '../../../index/phrases.ts';
import { bodyFiles, placeFiles, type BegunFiles } from './begun-files.ts';
import { titleFiles } from './title-files.ts';
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

const FOLDERS = [
  'index',
  'fragment',
  'ids',
  'facets',
  'names',
  'bodies',
  'places',
  'titles',
  'numbers',
  'sources',
  'days',
];

type WriteFile = (path: string, bytes: Uint8Array) => Promise<void>;

/**
 * Writes the bundle into `folder`, which is emptied first. Documents are given newest first;
 * withdrawn ones are moved to the end. `bounds`: tests use other ones, so that small archives show
 * all cases.
 */
export async function writeBundle(
  { documents: given, bodies, places, names, deadlines }: SearchArchive,
  folder: string,
  bounds: PhraseBounds = BOUNDS,
): Promise<ArchiveFile> {
  const inForce = given.filter(({ withdrawn }) => withdrawn === null);
  const documents = [...inForce, ...given.filter(({ withdrawn }) => withdrawn !== null)];
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const write: WriteFile = (path, bytes) => writeFile(join(folder, path), bytes);
  const version = versionOf(documents, { bodies, places, names, deadlines });
  const corpus = corpusOf(documents);
  const chunks = chunkCount(corpus.words.length);
  for (const name of FOLDERS) await mkdir(join(folder, name), { recursive: true });
  for (const [name, phrases] of fillChunks(corpus, documents, bounds, chunks)) {
    await write(bundlePath.chunk(name), packed(phrases.bytes()));
  }
  await writeTexts(documents, write);
  await write(bundlePath.words, packedJson(vocabularyOf(corpus)));
  await write(bundlePath.short, packedJson(bodies.short));
  const writeAll = async (files: readonly unknown[], path: (file: number) => string): Promise<number> => {
    for (const [n, of] of files.entries()) await write(path(n), packedJson(of));
    return files.length;
  };
  const writeBegun = async <T>(kind: keyof BegunNames, files: BegunFiles<T>): Promise<number> => {
    await write(bundlePath.starts(kind), packedJson(files.starts));
    await writeAll(files.blocks, (block) => bundlePath.block(kind, block));
    return writeAll(files.best, (file) => bundlePath.best(kind, file));
  };
  await write(bundlePath.dates, packedJson(documents.map(({ date }) => date)));
  await writeColumns(documents, write);
  const archive = {
    version,
    documents: documents.length,
    current: inForce.length,
    chunks,
    numberFiles: await writeAll(numberFiles(documents), bundlePath.numbers),
    nameFiles: await writeAll(nameFiles(names), bundlePath.names),
    bestFiles: {
      bodies: await writeBegun('bodies', bodyFiles(bodies)),
      places: await writeBegun('places', placeFiles(places)),
    },
    titleFiles: await writeAll(titleFiles(documents), bundlePath.titles),
    sourceFiles: await writeAll(packedSources(documents), bundlePath.sources),
    dayFiles: await writeAll(dayFiles(deadlines), bundlePath.days),
    ...bounds,
  };
  await write(bundlePath.archive, Buffer.from(JSON.stringify(archive)));
  return archive;
}

function versionOf(documents: readonly SearchDocument[], tables: Omit<SearchArchive, 'documents'>): string {
  const hash = createHash('sha256').update(JSON.stringify(tables));
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

async function writeColumns(documents: readonly SearchDocument[], write: WriteFile): Promise<void> {
  const facets = facetsOf(documents);
  const isSmall = (name: string): boolean => SMALL_FACETS.some((small) => small === name);
  await write(bundlePath.smallFacets, packedJson(Object.fromEntries(SMALL_FACETS.map((name) => [name, facets[name]]))));
  for (const [name, facet] of Object.entries(facets)) {
    if (!isSmall(name)) await write(bundlePath.facet(name as keyof FacetFiles), packedJson(facet));
    await write(bundlePath.facetValues(name as keyof FacetFiles), packedJson(facet.values));
  }
}

function numberFiles(documents: readonly SearchDocument[]): readonly (readonly NumberCard[])[] {
  const cards = numberCards(documents);
  const files = filesFor(cards.length, CARDS_A_FILE);
  const spread = Map.groupBy(cards, ({ number }) => (leadingFigure(number) ?? 0) % files);
  return Array.from({ length: files }, (_, file) => spread.get(file) ?? []);
}
