/** What a folder of exported records holds: `ke-khai.json`, which is written last. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { systemErrorCode } from '../../../store/system-error.ts';
import { EXPORT_FORMAT } from '../records.ts';
import { shardings } from '../shard-of.ts';

/** The manifest of a folder, whose files are those of one export or of several. */
export const MANIFEST = 'ke-khai.json';

const exportFile = z.object({
  /** Below the folder, with slashes. */
  name: z.string(),
  sha256: z.string(),
  bytes: z.number(),
});

export type ExportFile = z.infer<typeof exportFile>;

const manifest = z.object({
  format: z.literal(EXPORT_FORMAT),
  /** The version of the archive. */
  version: z.string(),
  /** A digest of the program that made the records. */
  program: z.string(),
  by: z.enum(shardings).nullable(),
  documents: z.number(),
  /**
   * Each part, with the files that make it: a later one has documents that were added or changed
   * since, and names those that were removed.
   */
  shards: z.array(z.object({ name: z.string(), documents: z.number(), files: z.array(exportFile) })),
  tables: exportFile,
  /** A line a document, in the order of lists: its id, its hash, its part. */
  state: exportFile,
  /** What this export found changed since the one before; `file` names each document. */
  changes: z.object({
    since: z.string().nullable(),
    added: z.number(),
    changed: z.number(),
    removed: z.number(),
    file: exportFile,
  }),
});

export type Manifest = z.infer<typeof manifest>;

/** Reading a folder failed; the message (Vietnamese) says where, why and what can be done. */
export class ExportFolderError extends Error {
  override readonly name = 'ExportFolderError';
}

/**
 * The manifest of a folder, null where it has none. Throws ExportFolderError where it is none of
 * this format.
 */
export function readManifest(folder: string): Manifest | null {
  const path = join(folder, MANIFEST);
  const mend = `Xóa thư mục ${folder} rồi chạy lại để xuất từ đầu.`;
  try {
    return manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    if (error instanceof SyntaxError) throw new ExportFolderError(`${path}: không phải JSON. ${mend}`);
    if (!(error instanceof z.ZodError)) throw error;
    const { path: at = [], message = '' } = error.issues[0] ?? {};
    throw new ExportFolderError(
      `${path}: mục “${at.join('.')}” không đúng dạng ${EXPORT_FORMAT} (${message}). ${mend}`,
    );
  }
}
