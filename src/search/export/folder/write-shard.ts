/** Writes one part of an archive: all of it, or what changed since. */
import type { SearchDocument } from '../../index/document.ts';
import { documentRecord } from '../document-record.ts';
import { EXPORT_FORMAT, type ExportRecord } from '../records.ts';
import type { ExportFile, Manifest } from './manifest.ts';
import { RecordFile } from './record-file.ts';
import { isSame, type KeptDocuments, type PlannedDocument } from './state.ts';

type Shard = Manifest['shards'][number];

/** Where documents are. */
export const DOCUMENTS_FOLDER = 'van-ban';

/** A part of more files than these is written anew as one. */
const MOST_FILES = 8;

/** A part as it is to be, and as it is. */
export interface ShardTask {
  readonly name: string;
  readonly version: string;
  readonly documents: readonly PlannedDocument[];
  /** The documents of the folder, of all parts; the files of this one. */
  readonly before: KeptDocuments;
  readonly files: readonly ExportFile[];
}

/** A part as it was written; `unread` are documents whose texts could not be read. */
export interface WrittenShard {
  readonly shard: Shard;
  readonly unread: readonly string[];
}

/**
 * Writes what has to be written of a part: nothing where it is as it was, the documents that are
 * not as they were and the ids of those that are gone, or all of it where most of it changed.
 * Rejects where the disk cannot take it; no unfinished file is left then.
 */
export async function writeShard(folder: string, task: ShardTask): Promise<WrittenShard> {
  const { name, documents, before, files } = task;
  const ids = new Set(documents.map(({ entry }) => entry.facts.id));
  const gone = [...before].flatMap(([id, { shard }]) => (shard === name && !ids.has(id) ? [id] : []));
  const changed = documents.filter((one) => !isSame(before.get(one.entry.facts.id), one));
  if (changed.length + gone.length === 0)
    return { shard: { name, documents: documents.length, files: [...files] }, unread: [] };
  const isWhole = files.length === 0 || files.length >= MOST_FILES || 2 * changed.length > documents.length;
  const wanted = isWhole ? documents : changed;
  const file = new RecordFile(folder, `${DOCUMENTS_FOLDER}/${name}`);
  try {
    const unread = await writeDocuments(file, task, wanted, isWhole ? [] : gone);
    const written = file.finish();
    const shard = {
      name,
      documents: documents.length - unread.length,
      files: isWhole ? [written] : [...files, written],
    };
    return { shard, unread };
  } catch (error) {
    file.abandon();
    throw error;
  }
}

/** The lines of a file; gives the documents that could not be read, which are as if they were gone. */
async function writeDocuments(
  file: RecordFile,
  { name, version, before }: ShardTask,
  wanted: readonly PlannedDocument[],
  gone: readonly string[],
): Promise<readonly string[]> {
  const put = (record: ExportRecord): void => file.line(JSON.stringify(record));
  const unread: string[] = [];
  put({ kind: 'head', format: EXPORT_FORMAT, version, documents: wanted.length, shard: name });
  for (const { entry, hash } of wanted) {
    const document: SearchDocument | null = await entry.read();
    if (document === null) unread.push(entry.facts.id);
    else put(documentRecord(document, hash));
  }
  const removed = [...gone, ...unread.filter((id) => before.get(id)?.shard === name)];
  for (const id of removed) put({ kind: 'removed', id });
  put({ kind: 'end', documents: wanted.length - unread.length, removed: removed.length, tables: 0 });
  return unread;
}
