/** Packs the site in a folder, with the note that says how it is opened, into one ZIP file. */
import { closeSync, createWriteStream, existsSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { OPENING_NOTE, SITE_IN_ZIP } from './opening-note.ts';

/**
 * The same for every file, whatever is said of the one on disk, so that two builds of the same texts
 * are the same bytes. A ZIP file knows no earlier day.
 */
const SAME = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };

/**
 * Whether a file may be replaced by a packed site: there is none, or it is one (its first entry is
 * the note; PKWARE, APPNOTE 4.3.7: the name begins at byte 30).
 */
export function mayPackInto(target: string): boolean {
  if (!existsSync(target)) return true;
  const start = Buffer.alloc(30 + OPENING_NOTE.length);
  const file = openSync(target, 'r');
  try {
    readSync(file, start);
  } finally {
    closeSync(file);
  }
  return start.toString('latin1', 0, 4) === 'PK\u0003\u0004' && start.toString('latin1', 30) === OPENING_NOTE;
}

/** What is packed already. */
const PACKED = /\.(?:png|woff2|zip)$/;

/**
 * Writes `target` aside and puts it in place, file after file, so that it takes no more memory for a
 * large site. `paths` are those of all files below `folder`, in their order. Gives its size in bytes.
 */
export async function packSite(
  folder: string,
  paths: readonly string[],
  note: string,
  target: string,
): Promise<number> {
  const aside = `${target}.${process.pid}.tmp`;
  const zip = new ZipFile();
  const packed = zip.outputStream as PassThrough;
  // A file that cannot be read ends nothing by itself.
  zip.on('error', (error: Error) => packed.destroy(error));
  zip.addBuffer(Buffer.from(note), OPENING_NOTE, SAME);
  for (const path of paths)
    zip.addFile(join(folder, path), `${SITE_IN_ZIP}/${path}`, { ...SAME, compress: !PACKED.test(path) });
  zip.end();
  try {
    await pipeline(packed, createWriteStream(aside));
    renameSync(aside, target);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
  return statSync(target).size;
}
