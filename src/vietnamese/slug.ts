import { fold } from './fold.ts';

/**
 * A piece of an address: folded, everything but a–z and 0–9 as single hyphens, none at the ends:
 * "17/CT-UBND" → "17-ct-ubnd".
 */
export function slug(s: string): string {
  return fold(s)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
