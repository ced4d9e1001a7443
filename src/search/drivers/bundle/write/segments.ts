/**
 * Decides what of the index is written anew. The base that the last build kept stays while all its
 * documents are there as they were and few came since; then these few are beside it in a file of
 * their own. Otherwise all documents become a new base: so what was changed or taken down is in no
 * file, and what came since never costs a search much.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemAt } from '../../../../ground/expected.ts';
import type { SearchDocument, SearchEntry } from '../../../index/document.ts';
import type { PhraseBounds } from '../../../index/phrases.ts';
import type { ArchiveFile } from '../files.ts';
import { writeBase, type WrittenBase } from './base.ts';
import { writeNamedBase } from './named-base.ts';
import { keepBase, readKeptBase, takeKeptBase, type BaseMemory } from './kept-base.ts';
import { recentFile, type RecentFile } from './recent.ts';

/**
 * A search fetches the file of recent documents whole: it is one request, and at most as many bytes
 * as a fifth of what a query may move. That is about ten documents.
 */
export const MOST_RECENT_BYTES = 56_000;
const MOST_RECENT = 32;

/**
 * Fewer documents than these are indexed in seconds, and always anew: what such a build writes
 * depends on no other.
 */
const SMALLEST_KEPT = 512;

/** What was written, and the documents in it. */
export interface WrittenSegments extends Pick<ArchiveFile, 'base' | 'recent'> {
  readonly entries: readonly SearchEntry[];
}

/**
 * How the index of phrases is bounded, where its base is kept, and of how few documents none is.
 */
export interface SegmentOptions {
  readonly bounds: PhraseBounds;
  readonly memory: BaseMemory | null;
  readonly smallestKept?: number;
  /** False: what documents are called is in the base, without their texts and phrases. */
  readonly fullText?: boolean;
}

/** Writes base and recent documents of an archive into `folder`, in the order given. */
export async function writeSegments(
  entries: readonly SearchEntry[],
  folder: string,
  { bounds, memory: given, smallestKept = SMALLEST_KEPT, fullText = true }: SegmentOptions,
): Promise<WrittenSegments> {
  // Without texts a base is written in little time, and always anew.
  const memory = fullText ? given : null;
  const kept = memory && readKeptBase(memory);
  const ranks = kept && placesOfRecent(kept, entries, bounds);
  if (memory && kept && ranks && kept.prints.length >= smallestKept) {
    const { file, ...rest } = await readRecent(entries, ranks);
    if (file.bytes.length <= MOST_RECENT_BYTES) {
      takeKeptBase(memory, kept, folder);
      if (rest.recent.file !== '') writeFileSync(join(folder, file.name), file.bytes);
      return { base: kept.file, ...rest };
    }
  }
  const manner = { bounds, program: given?.program ?? '' };
  const base = await (fullText ? writeBase : writeNamedBase)(entries, folder, manner);
  if (memory && base.prints.length >= smallestKept) keepBase(memory, base, folder);
  const read = new Set(base.prints.map(([id]) => id));
  return {
    base: base.file,
    recent: { file: '', ranks: [] },
    entries: entries.filter(({ facts }) => read.has(facts.id)),
  };
}

/**
 * The places of the documents that the base lacks; null where it has others, or more came than may
 * be recent.
 */
function placesOfRecent(
  { file, prints }: WrittenBase,
  entries: readonly SearchEntry[],
  bounds: PhraseBounds,
): readonly number[] | null {
  if (
    file.frequent !== bounds.frequent ||
    file.heavy !== bounds.heavy ||
    file.base !== bounds.base ||
    file.most !== bounds.most
  )
    return null;
  const ranks: number[] = [];
  let next = 0;
  for (const [rank, { facts, print }] of entries.entries()) {
    const [id, own] = prints[next] ?? [];
    if (id === facts.id && own === print) next++;
    else ranks.push(rank);
  }
  return next === prints.length && ranks.length <= MOST_RECENT ? ranks : null;
}

/** The recent documents with their texts; one without a text is left out of all. */
async function readRecent(
  entries: readonly SearchEntry[],
  ranks: readonly number[],
): Promise<Pick<WrittenSegments, 'entries' | 'recent'> & { readonly file: RecentFile }> {
  const documents: SearchDocument[] = [];
  const [own, left] = [new Set<SearchEntry>(), new Set<SearchEntry>()];
  for (const rank of ranks) {
    const entry = itemAt(entries, rank);
    const document = await entry.read();
    (document === null ? left : own).add(entry);
    if (document !== null) documents.push(document);
  }
  const kept = entries.filter((entry) => !left.has(entry));
  const file = recentFile(documents);
  const recent = {
    file: documents.length === 0 ? '' : file.name,
    ranks: kept.flatMap((entry, rank) => (own.has(entry) ? [rank] : [])),
  };
  return { entries: kept, recent, file };
}
