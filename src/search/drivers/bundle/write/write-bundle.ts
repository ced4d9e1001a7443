/** Writes the search bundle: phrases, texts, names and columns. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  bundlePath,
  isSmallFacet,
  MOST_IDS,
  SMALL_FACETS,
  type ArchiveFile,
  type BegunHead,
  type BegunNames,
  type FacetFiles,
} from '../files.ts';
import type { SearchArchive, SearchFacts } from '../../../index/document.ts';
import { archiveVersion } from '../../../index/archive-version.ts';
import { inIndexOrder } from '../../../index/index-order.ts';
import { facetsOf } from './facets.ts';
import { havingFiles } from './having-files.ts';
import { dayFiles } from './day-files.ts';
import { nameFiles } from './name-files.ts';
import { packedSources } from './source-files.ts';
import { numberCards } from '../../../index/number-cards.ts';
import { leadingFigure } from '../../../../number/parse-number.ts';
import { packedJson } from './pack.ts';
import { writeSegments, type SegmentOptions } from './segments.ts';
import { filesFor } from './file-count.ts';
import { STRENGTH_WORDS } from '../../../plan/phrase-strength.ts';
import type { NumberCard } from '../../../port.ts';
import { writeTitleIndex } from '../../pagefind/write/title-index.ts';
import { bodyFiles, placeFiles, type BegunFiles } from './begun-files.ts';

/**
 * `frequent`: the texts of fewer documents than this may have to be looked through; at about 3 KB a
 * text, it bounds what a query moves. `heavy` does so for each part of a long phrase that may be
 * put together wrongly. `base`: longer phrases are put together from listed ones of this length, by
 * which they are strong, `most` words at the longest.
 */
const BOUNDS = { frequent: 32, heavy: 8, base: STRENGTH_WORDS, most: 24 };

/** About how many cards of document numbers a file holds. */
const CARDS_A_FILE = 100;

const FOLDERS = ['facets', 'names', 'bodies', 'places', 'numbers', 'sources', 'days'];

type WriteFile = (path: string, bytes: Uint8Array) => Promise<void>;

/**
 * Tests use other bounds, so that small archives show all cases. `memory`: where the base is kept
 * for the next build; `titles`: false where nobody asks for titles.
 */
export type BundleOptions = Partial<SegmentOptions> & { readonly titles?: boolean };

/**
 * Writes the bundle into `folder`, which is emptied first. Documents are given newest first;
 * withdrawn ones are moved to the end.
 */
export async function writeBundle(
  { documents: given, ...tables }: SearchArchive,
  folder: string,
  { bounds = BOUNDS, memory = null, titles = true, ...rest }: BundleOptions = {},
): Promise<ArchiveFile> {
  const { bodies, places, names, deadlines } = tables;
  await rm(folder, { recursive: true, force: true });
  for (const name of FOLDERS) await mkdir(join(folder, name), { recursive: true });
  const { base, recent, entries } = await writeSegments(inIndexOrder(given), folder, { bounds, memory, ...rest });
  const documents = entries.map(({ facts }) => facts);
  if (titles && documents.length > 0) await writeTitleIndex(documents, folder);
  const write: WriteFile = (path, bytes) => writeFile(join(folder, path), bytes);
  if (documents.length <= MOST_IDS) await write(bundlePath.ids, packedJson(documents.map(({ id }) => id)));
  const writeAll = async (files: readonly unknown[], path: (file: number) => string): Promise<number> => {
    for (const [n, of] of files.entries()) await write(path(n), packedJson(of));
    return files.length;
  };
  const writeBegun = async <T>(kind: keyof BegunNames, files: BegunFiles<T>): Promise<number> => {
    const head: BegunHead = { starts: files.starts, short: kind === 'bodies' ? bodies.short : [] };
    await write(bundlePath.starts(kind), packedJson(head));
    await writeAll(files.blocks, (block) => bundlePath.block(kind, block));
    return writeAll(files.best, (file) => bundlePath.best(kind, file));
  };
  await write(bundlePath.dates, packedJson(documents.map(({ date }) => date)));
  const archive = {
    version: archiveVersion(entries, tables),
    documents: documents.length,
    current: documents.filter(({ withdrawn }) => withdrawn === null).length,
    base,
    recent,
    numberFiles: await writeAll(numberFiles(documents), bundlePath.numbers),
    nameFiles: await writeAll(nameFiles(names), bundlePath.names),
    havingFiles: await writeColumns(documents, write),
    bestFiles: {
      bodies: await writeBegun('bodies', bodyFiles(bodies)),
      places: await writeBegun('places', placeFiles(places)),
    },
    sourceFiles: await writeAll(packedSources(documents), bundlePath.sources),
    dayFiles: await writeAll(dayFiles(deadlines), bundlePath.days),
  };
  await write(bundlePath.archive, Buffer.from(JSON.stringify(archive)));
  return archive;
}

/** Gives the numbers of files that hold the documents of each value. */
async function writeColumns(documents: readonly SearchFacts[], write: WriteFile): Promise<ArchiveFile['havingFiles']> {
  const facets = facetsOf(documents);
  await write(bundlePath.smallFacets, packedJson(Object.fromEntries(SMALL_FACETS.map((name) => [name, facets[name]]))));
  const counts: Partial<Record<keyof FacetFiles, number>> = {};
  for (const name of Object.keys(facets) as (keyof FacetFiles)[]) {
    await write(bundlePath.facetValues(name), packedJson(facets[name].values));
    if (isSmallFacet(name)) continue;
    await write(bundlePath.facet(name), packedJson(facets[name].of));
    const having = havingFiles(facets[name]);
    for (const [file, of] of having.entries()) await write(bundlePath.having(name, file), packedJson(of));
    counts[name] = having.length;
  }
  return counts;
}

function numberFiles(documents: readonly SearchFacts[]): readonly (readonly NumberCard[])[] {
  const cards = numberCards(documents);
  const files = filesFor(cards.length, CARDS_A_FILE);
  const spread = Map.groupBy(cards, ({ number }) => (leadingFigure(number) ?? 0) % files);
  return Array.from({ length: files }, (_, file) => spread.get(file) ?? []);
}
