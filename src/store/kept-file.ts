/**
 * Files that one run keeps for the next, each with a digest of its bytes and of what they were made
 * by: one that a bad disk changed, or another program wrote, is as good as none.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeWhole } from './write-whole.ts';

/** SHA-256, in front of what is kept. */
const DIGEST_BYTES = 32;

/**
 * What was kept in a file by the same makers (`madeBy`: whatever tells another maker apart); null
 * where there is nothing, or not as it was written.
 */
export function readKept(file: string, madeBy = ''): Uint8Array | null {
  let kept: Buffer;
  try {
    kept = readFileSync(file);
  } catch {
    return null;
  }
  const bytes = kept.subarray(DIGEST_BYTES);
  return kept.subarray(0, DIGEST_BYTES).equals(digestOf(bytes, madeBy)) ? bytes : null;
}

/** Keeps bytes in a file; throws where it cannot be written. */
export function writeKept(file: string, bytes: Uint8Array, madeBy = ''): void {
  writeWhole(file, Buffer.concat([digestOf(bytes, madeBy), bytes]));
}

function digestOf(bytes: Uint8Array, madeBy: string): Buffer {
  return createHash('sha256').update(`${madeBy}\0`).update(bytes).digest();
}
