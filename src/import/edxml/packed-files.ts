/** The files in a zip, and no more of them than a package can have. */
import { unzipSync } from 'fflate';
import type { ImportedFile } from '../imported.ts';

/** Beyond these a zip is a bomb or no package of documents. */
const MOST_FILES = 200;
const MOST_BYTES = 200_000_000;

/** Whether bytes are a zip, as their first four say. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** The names in a zip without unpacking it, folders included; empty where it cannot be read. */
export function packedNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  } catch {
    return [];
  }
  return names;
}

/**
 * The files of a zip by their names without folders, in the order of its directory. Null where it
 * cannot be read (broken, locked) or holds more than a package can.
 */
export function packedFiles(bytes: Uint8Array): readonly ImportedFile[] | null {
  let count = 0;
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/') || name.startsWith('__MACOSX/')) return false;
        count += 1;
        total += originalSize;
        if (count > MOST_FILES || total > MOST_BYTES) throw new RangeError('Cannot unpack, more than a package holds');
        return true;
      },
    });
    return Object.entries(files).map(([path, content]) => ({
      name: path.split(/[\\/]/).at(-1) ?? path,
      bytes: content,
    }));
  } catch {
    return null;
  }
}
