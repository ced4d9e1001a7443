/** The documents of a folder of exported records, as they are now. */
import { join } from 'node:path';
import type { DocumentRecord } from '../records.ts';
import { ExportFolderError, type Manifest } from './manifest.ts';
import { recordsOf } from './read-lines.ts';
import type { KeptDocuments } from './state.ts';

/** A document of a folder, with its place in the order of lists. */
export interface LiveRecord {
  readonly record: DocumentRecord;
  readonly rank: number;
}

/**
 * The documents of some parts of a folder, file by file, each once; `kept` says which of a
 * document's records is the one that counts. Rejects with ExportFolderError where a file is damaged
 * or lacks one.
 */
export async function* liveRecords(
  folder: string,
  shards: Manifest['shards'],
  kept: KeptDocuments,
): AsyncGenerator<LiveRecord> {
  const names = new Set(shards.map(({ name }) => name));
  const left = new Map<string, number>();
  let rank = 0;
  for (const [id, { shard }] of kept) {
    if (names.has(shard)) left.set(id, rank);
    rank++;
  }
  for (const { name } of shards.flatMap(({ files }) => files))
    for await (const record of recordsOf(join(folder, name))) {
      if (record.kind !== 'document' || kept.get(record.id)?.hash !== record.hash) continue;
      const rank = left.get(record.id);
      // A document that was changed back is in two files alike.
      left.delete(record.id);
      if (rank !== undefined) yield { record, rank };
    }
  const [missing] = left.keys();
  if (missing !== undefined)
    throw new ExportFolderError(`${folder}: thiếu văn bản ${missing}. Hãy xóa thư mục rồi xuất lại.`);
}
