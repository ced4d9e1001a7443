/**
 * ZIP packages (docx, packages of the exchange) without the harm they can do: what they claim is
 * looked at before anything is unpacked.
 */
import { unzipSync, type UnzipFileInfo } from 'fflate';

/** A package has so many files at most; real documents have under a thousand, most of them pictures. */
const MOST_FILES = 10_000;

/**
 * The names in a package, in its order; null where it is no whole ZIP file or has too many. Nothing
 * is unpacked.
 */
export function zipNames(bytes: Uint8Array): string[] | null {
  const names: string[] = [];
  const unpacked = unpack(bytes, ({ name }) => {
    names.push(name);
    return false;
  });
  return unpacked === null || names.length > MOST_FILES ? null : names;
}

/** What becomes of reading a package. */
export type ZipRead =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly why: 'broken' | 'too-large' };

/**
 * Unpacks the files that are wanted, together `mostBytes` at most. A file is never unpacked beyond
 * the size that the package claims for it, so a claim that is too small gives a cut file, and one
 * that is too large is refused before a byte is unpacked.
 */
export function readZip(bytes: Uint8Array, isWanted: (name: string) => boolean, mostBytes: number): ZipRead {
  let claimed = 0;
  const unpacked = unpack(bytes, ({ name, originalSize }) => {
    if (!isWanted(name)) return false;
    claimed += originalSize;
    return claimed <= mostBytes;
  });
  if (claimed > mostBytes) return { ok: false, why: 'too-large' };
  return unpacked === null ? { ok: false, why: 'broken' } : { ok: true, files: new Map(Object.entries(unpacked)) };
}

function unpack(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    // Cut off, damaged, or packed in a way that the library does not know.
    return null;
  }
}
