/** Which documents a folder of exported records has, and what an export changes of them. */
import { join } from 'node:path';
import type { SearchEntry } from '../../index/document.ts';
import { hashOfEntry } from '../document-record.ts';
import { shardOf, type Sharding } from '../shard-of.ts';
import type { ExportFile, Manifest } from './manifest.ts';
import { linesOf } from './read-lines.ts';
import { RecordFile } from './record-file.ts';

/** A document of a folder: the hash of its record, and the part that has it. */
export interface KeptDocument {
  readonly hash: string;
  readonly shard: string;
}

/** The documents of a folder by id, in the order of lists. */
export type KeptDocuments = ReadonlyMap<string, KeptDocument>;

/** A document that is to be in the folder. */
export interface PlannedDocument extends KeptDocument {
  readonly entry: SearchEntry;
}

/** What is to be in a folder, of entries in the order of the index. */
export function planned(
  entries: readonly SearchEntry[],
  by: Sharding | null,
  program: string,
): readonly PlannedDocument[] {
  return entries.map((entry) => ({ entry, hash: hashOfEntry(entry, program), shard: shardOf(entry.facts, by) }));
}

/** The documents that a folder has by its manifest. */
export async function keptDocuments(folder: string, { state }: Pick<Manifest, 'state'>): Promise<KeptDocuments> {
  const kept = new Map<string, KeptDocument>();
  for await (const line of linesOf(join(folder, state.name))) {
    const [id, hash, shard] = JSON.parse(line) as [string, string, string];
    kept.set(id, { hash, shard });
  }
  return kept;
}

/** Writes the state of a folder. */
export function writeState(folder: string, documents: KeptDocuments): ExportFile {
  const file = new RecordFile(folder, 'trang-thai');
  for (const [id, { hash, shard }] of documents) file.line(JSON.stringify([id, hash, shard]));
  return file.finish();
}

/** Writes what became of each document that is not as it was: `{"change","id","shard"}`. */
export function writeChanges(
  folder: string,
  since: string | null,
  { before, after }: { readonly before: KeptDocuments; readonly after: KeptDocuments },
): Manifest['changes'] {
  const file = new RecordFile(folder, 'thay-doi');
  const counts = { added: 0, changed: 0, removed: 0 };
  const tell = (change: keyof typeof counts, id: string, { shard }: KeptDocument): void => {
    counts[change]++;
    file.line(JSON.stringify({ change, id, shard }));
  };
  for (const [id, now] of after) {
    const was = before.get(id);
    if (was === undefined) tell('added', id, now);
    else if (!isSame(was, now)) tell('changed', id, now);
  }
  for (const [id, was] of before) if (!after.has(id)) tell('removed', id, was);
  return { since, ...counts, file: file.finish() };
}

/** Whether a document is kept as it is to be. */
export function isSame(one: KeptDocument | undefined, other: KeptDocument): boolean {
  return one?.hash === other.hash && one.shard === other.shard;
}

/** Things by their part, parts in the order of their names. */
export function byShard<T extends Pick<KeptDocument, 'shard'>>(
  documents: Iterable<T>,
): ReadonlyMap<string, readonly T[]> {
  const grouped = Map.groupBy(documents, ({ shard }) => shard);
  return new Map([...grouped].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
