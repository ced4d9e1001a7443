/**
 * Readings kept between runs, one file each, under a digest of all that a reading is made from: the
 * text, its corrections, the tables and the program. Kept in the content folder, so that what is
 * kept of an archive goes where the archive goes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { readCorrected } from '../../src/convert/convert.ts';
import type { Sidecar } from '../../src/convert/correct/sidecar.ts';
import { keepReading, recallReading, type KeptReading } from '../../src/convert/archive/kept-reading.ts';
import type { SourceFile } from '../../src/convert/model.ts';
import type { Corrected, ReadOne } from '../../src/convert/archive/run-archive.ts';

/** Name of the folder, in the content folder. */
export const READINGS = '.readings';

/** Readings of earlier runs, and those of this one. */
export interface ReadingMemory {
  /** The reading of a text as it is kept, else read now and, if `isKeeping`, kept. */
  readonly readOne: ReadOne;
  /** A digest of all that the reading of a text is made from. */
  readonly keyFor: (file: SourceFile, sidecar: Sidecar | undefined) => string;
  /**
   * Whether a file is there for the reading of a text; that it holds is only seen when it is asked
   * for.
   */
  readonly isKept: (file: SourceFile, sidecar: Sidecar | undefined) => boolean;
  /** Whether readings of this run are kept. */
  readonly isKeeping: () => boolean;
  /** How many readings of this run were kept ones. */
  readonly recalled: () => number;
  /**
   * Throws away what was not asked for in this run: texts that were changed, removed or taken down.
   */
  readonly forgetOthers: () => void;
}

const CHECKSUM = 32;
const RECORD_LENGTH = 4;

/**
 * The readings in `folder`. `basis` is a digest of the tables and the program: a reading that was
 * made with others is not taken. Only one who reads the whole archive should keep and forget. Where
 * nothing can be written, nothing is kept, and every text is read: slower, and just as right.
 * `inMind` has readings of earlier runs of this process, which need not be read from disk, and gets
 * those of this run.
 */
export function openReadingMemory(
  folder: string,
  basis: string,
  isKeeping: boolean,
  inMind: Map<string, Corrected> | null = null,
): ReadingMemory {
  const asked = new Set<string>();
  const keys = new WeakMap<SourceFile, string>();
  const keyFor = (file: SourceFile, sidecar: Sidecar | undefined): string => {
    const key = keys.get(file) ?? readingKey(basis, file, sidecar);
    if (!keys.has(file)) keys.set(file, key);
    return key;
  };
  let recalled = 0;
  let canKeep = isKeeping && isMade(folder);
  return {
    readOne: (file, sidecar, knowledge) => {
      const key = keyFor(file, sidecar);
      asked.add(key);
      const before = inMind?.get(key) ?? recall(join(folder, key), file);
      if (before) {
        inMind?.set(key, before);
        recalled++;
        return before;
      }
      const now = readCorrected(file, sidecar, knowledge);
      const kept = canKeep ? keepReading(now) : null;
      if (kept) {
        canKeep = isWritten(join(folder, key), packedReading(kept));
        inMind?.set(key, now);
      }
      return now;
    },
    keyFor,
    isKept: (file, sidecar) => existsSync(join(folder, keyFor(file, sidecar))),
    isKeeping: () => canKeep,
    recalled: () => recalled,
    forgetOthers: () => {
      forgetReadings(folder, asked);
      for (const key of inMind?.keys() ?? []) if (!asked.has(key)) inMind?.delete(key);
    },
  };
}

function readingKey(basis: string, { id, path, bytes }: SourceFile, sidecar: Sidecar | undefined): string {
  const hash = createHash('sha256');
  for (const part of [basis, id, path, bytes, sidecar?.path ?? '', sidecar?.bytes ?? ''])
    hash.update(`${part.length}\0`).update(part);
  return hash.digest('hex');
}

function isMade(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    // Nobody should commit it, wherever the content folder lies.
    writeFileSync(join(folder, '.gitignore'), '*\n');
    return true;
  } catch {
    return false;
  }
}

function isWritten(path: string, bytes: Uint8Array): boolean {
  try {
    writeFileSync(path, bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * A checksum of the rest, the length of the record, the record, the text. A file that was cut off
 * while it was written does not fit its checksum.
 */
function packedReading({ record, text }: KeptReading): Buffer {
  const first = zstdCompressSync(record);
  const second = text === null ? Buffer.alloc(0) : zstdCompressSync(text);
  const length = Buffer.alloc(RECORD_LENGTH);
  length.writeUInt32LE(first.length);
  const rest = Buffer.concat([length, first, second]);
  return Buffer.concat([createHash('sha256').update(rest).digest(), rest]);
}

function recall(path: string, file: SourceFile): Corrected | null {
  const bytes = readOrNull(path);
  if (bytes === null || bytes.length < CHECKSUM + RECORD_LENGTH) return null;
  const rest = bytes.subarray(CHECKSUM);
  if (!createHash('sha256').update(rest).digest().equals(bytes.subarray(0, CHECKSUM))) return null;
  const end = RECORD_LENGTH + rest.readUInt32LE();
  const text = rest.subarray(end);
  const record = zstdDecompressSync(rest.subarray(RECORD_LENGTH, end)).toString();
  return recallReading(record, () => (text.length === 0 ? null : zstdDecompressSync(text).toString()), file);
}

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function forgetReadings(folder: string, asked: ReadonlySet<string>): void {
  try {
    for (const name of readdirSync(folder))
      if (/^[\da-f]{64}$/.test(name) && !asked.has(name)) rmSync(join(folder, name), { force: true });
  } catch {
    // Nothing is kept there.
  }
}
