/** A folder of exported records as the stream that it was written from. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportRecord } from '../records.ts';
import { EXPORT_FORMAT } from '../records.ts';
import { liveRecords } from './live-records.ts';
import { ExportFolderError, readManifest } from './manifest.ts';
import { recordsOf } from './read-lines.ts';
import { keptDocuments } from './state.ts';

/**
 * All records of an export, each document as it is now: part after part, and in each as its files
 * have them. Rejects with ExportFolderError where the folder has no whole export.
 */
export async function* folderRecords(folder: string): AsyncGenerator<ExportRecord> {
  const manifest = existsSync(folder) ? readManifest(folder) : null;
  if (manifest === null)
    throw new ExportFolderError(`${folder}: không có bản xuất nào. Hãy chạy: npm run export:search -- --out ${folder}`);
  const { version, shards, tables } = manifest;
  const kept = await keptDocuments(folder, manifest);
  const documents = kept.size;
  yield { kind: 'head', format: EXPORT_FORMAT, version, documents, shard: null };
  for await (const { record } of liveRecords(folder, shards, kept)) yield record;
  let count = 0;
  for await (const record of recordsOf(join(folder, tables.name))) {
    if (record.kind === 'head' || record.kind === 'end') continue;
    count++;
    yield record;
  }
  yield { kind: 'end', documents, removed: 0, tables: count };
}
