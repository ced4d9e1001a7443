/**
 * Where FNV-1a begins, and what each step multiplies by: for hashes of what is not cut into strings
 * first.
 */
export const FNV_BEGIN = 0x811c9dc5;
export const FNV_STEP = 0x01000193;

/**
 * FNV-1a over UTF-16 units: an unsigned number of 32 bits, the same on every machine. Not for
 * secrets.
 */
export function fnv1a(text: string): number {
  let hash = FNV_BEGIN;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_STEP);
  return hash >>> 0;
}
