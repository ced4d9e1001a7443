/**
 * Exports an archive into a folder, of which a later export writes only what changed. Whatever
 * stops it, the folder is as it was or as it is to be: its manifest, which names every file with
 * its checksum, is written last, and files that it does not name are taken away.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withSlashes } from '../../../store/path-forms.ts';
import { writeWhole } from '../../../store/write-whole.ts';
import { archiveVersion } from '../../index/archive-version.ts';
import type { SearchArchive } from '../../index/document.ts';
import { inIndexOrder } from '../../index/index-order.ts';
import { VocabularyCount } from '../../index/vocabulary.ts';
import { EXPORT_FORMAT, type ExportRecord } from '../records.ts';
import { tableRecords } from '../table-records.ts';
import { ExportFolderError, MANIFEST, readManifest, type ExportFile, type Manifest } from './manifest.ts';
import { liveRecords } from './live-records.ts';
import { RecordFile } from './record-file.ts';
import {
  byShard,
  keptDocuments,
  planned,
  writeChanges,
  writeState,
  type KeptDocument,
  type KeptDocuments,
} from './state.ts';
import { DOCUMENTS_FOLDER, writeShard } from './write-shard.ts';
import type { Sharding } from '../shard-of.ts';

/** By what the archive is parted, and a digest of the program that makes the records. */
export interface ExportOptions {
  readonly by: Sharding | null;
  readonly program: string;
}

/** What an export left; `unread` are documents that are left out because they cannot be read. */
export interface Exported {
  readonly manifest: Manifest;
  readonly unread: readonly string[];
}

/**
 * Exports an archive. A folder that was parted otherwise is written anew. Rejects with
 * ExportFolderError where the folder holds something else, or a file of it is damaged.
 */
export async function exportFolder(archive: SearchArchive, folder: string, options: ExportOptions): Promise<Exported> {
  const { by, program } = options;
  const former = readManifest(folder);
  if (former === null) refuseOthers(folder);
  const kept = former?.by === by ? former : null;
  const before = former ? await keptDocuments(folder, former) : new Map<string, KeptDocument>();
  mkdirSync(folder, { recursive: true });
  const entries = inIndexOrder(archive.documents);
  const version = archiveVersion(entries, archive);
  const all = planned(entries, by, program);
  const { shards, unread } = await writeShards(
    folder,
    { version, kept, before: kept ? before : new Map() },
    byShard(all),
  );
  const left = all.filter(({ entry }) => !unread.has(entry.facts.id));
  const after = new Map(left.map(({ entry, hash, shard }) => [entry.facts.id, { hash, shard }] as const));
  const isAsBefore =
    kept?.version === version && kept.program === program && JSON.stringify(kept.shards) === JSON.stringify(shards);
  const facts = left.map(({ entry }) => entry.facts);
  const manifest: Manifest = {
    ...{ format: EXPORT_FORMAT, version, program, by, documents: after.size, shards },
    tables: isAsBefore
      ? kept.tables
      : await writeTables(folder, { ...archive, documents: facts }, { version, shards, after }),
    state: writeState(folder, after),
    changes: writeChanges(folder, former?.version ?? null, { before, after }),
  };
  writeWhole(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
  takeAwayOthers(folder, manifest);
  return { manifest, unread: [...unread] };
}

async function writeShards(
  folder: string,
  { version, kept, before }: { version: string; kept: Manifest | null; before: KeptDocuments },
  parts: ReturnType<typeof byShard<ReturnType<typeof planned>[number]>>,
): Promise<{ readonly shards: Manifest['shards']; readonly unread: ReadonlySet<string> }> {
  const shards: Manifest['shards'] = [];
  const unread = new Set<string>();
  for (const [name, documents] of parts) {
    const files = kept?.shards.find((shard) => shard.name === name)?.files ?? [];
    const written = await writeShard(folder, { name, version, documents, before, files });
    shards.push(written.shard);
    for (const id of written.unread) unread.add(id);
  }
  return { shards, unread };
}

/** The small tables, after the words of all texts that are in the folder were counted. */
async function writeTables(
  folder: string,
  archive: Omit<Parameters<typeof tableRecords>[0], 'vocabulary'>,
  { version, shards, after }: { version: string; shards: Manifest['shards']; after: KeptDocuments },
): Promise<ExportFile> {
  const words = await wordsIn(folder, shards, after);
  const file = new RecordFile(folder, 'bang');
  const put = (record: ExportRecord): void => file.line(JSON.stringify(record));
  put({ kind: 'head', format: EXPORT_FORMAT, version, documents: 0, shard: null });
  let tables = 0;
  for (const record of tableRecords({ ...archive, vocabulary: words.words() })) {
    tables++;
    put(record);
  }
  put({ kind: 'end', documents: 0, removed: 0, tables });
  return file.finish();
}

/** Counts the words of each document of a folder. */
async function wordsIn(folder: string, shards: Manifest['shards'], after: KeptDocuments): Promise<VocabularyCount> {
  const words = new VocabularyCount();
  for await (const { record, rank } of liveRecords(folder, shards, after))
    words.add({ text: record.text, title: record.titleMark === null ? record.title : null }, rank);
  return words;
}

const OWN_NAME = /^(?:ke-khai\.json|(?:bang|trang-thai|thay-doi)[-.][\w.-]+|van-ban(?:\/.*)?|sql)/;

/** A folder without a manifest holds nothing, or what an export left that was stopped. */
function refuseOthers(folder: string): void {
  const others = existsSync(folder) ? readdirSync(folder).filter((name) => !OWN_NAME.test(name)) : [];
  if (others.length > 0)
    throw new ExportFolderError(
      `${folder}: đã có “${others[0]}”, không phải của lần xuất nào. Hãy chọn thư mục khác hoặc thư mục trống (--out).`,
    );
}

function takeAwayOthers(folder: string, { shards, tables, state, changes }: Manifest): void {
  const named = new Set([...shards.flatMap(({ files }) => files), tables, state, changes.file].map(({ name }) => name));
  const inside = [folder, join(folder, DOCUMENTS_FOLDER)].flatMap((place) =>
    existsSync(place) ? readdirSync(place, { withFileTypes: true }).filter((entry) => entry.isFile()) : [],
  );
  for (const { parentPath, name } of inside) {
    const path = withSlashes(parentPath === folder ? name : `${DOCUMENTS_FOLDER}/${name}`);
    if (path !== MANIFEST && OWN_NAME.test(path) && !named.has(path)) rmSync(join(folder, path), { force: true });
  }
}
