/** The files in a zip by their own names: packages put them in folders, and call them without. */
import type { ImportedFile } from '../imported.ts';
import { readZip } from '../zip/read-zip.ts';

/** A package holds no more, unpacked. */
const MOST_BYTES = 200_000_000;

/** Whether bytes are a zip, as their first four say. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The files of a zip, named without folders, in its order. Null where it cannot be read (broken,
 * locked) or holds more than a package does.
 */
export function packedFiles(bytes: Uint8Array): readonly ImportedFile[] | null {
  const read = readZip(bytes, (name) => !name.endsWith('/') && !name.startsWith('__MACOSX/'), MOST_BYTES);
  if (!read.ok) return null;
  return [...read.files].map(([path, content]) => ({ name: path.split(/[\\/]/).at(-1) ?? path, bytes: content }));
}
