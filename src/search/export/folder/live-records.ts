/** The documents of a folder of exported records, as they are now. */
import { join } from 'node:path';
import type { DocumentRecord } from '../records.ts';
import type { Manifest } from './manifest.ts';
import { recordsOf } from './read-lines.ts';
import type { KeptDocuments } from './state.ts';

/** A document of a folder, with its place in the order of lists. */
export interface LiveRecord {
  readonly record: DocumentRecord;
  readonly rank: number;
}

/**
 * The documents of some parts of a folder, file by file, each once; `kept` says which of a
 * document's records is the one that counts. Rejects with ExportFolderError where a file is damaged.
 */
export async function* liveRecords(
  folder: string,
  shards: Manifest['shards'],
  kept: KeptDocuments,
): AsyncGenerator<LiveRecord> {
  const ranks = new Map([...kept.keys()].map((id, rank) => [id, rank] as const));
  for (const { name } of shards.flatMap(({ files }) => files))
    for await (const record of recordsOf(join(folder, name))) {
      if (record.kind !== 'document' || kept.get(record.id)?.hash !== record.hash) continue;
      const rank = ranks.get(record.id);
      // A document that was changed back is in two files alike.
      ranks.delete(record.id);
      if (rank !== undefined) yield { record, rank };
    }
}
