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

/** Whether a name can be an address as it is. */
export function isAddress(name: string): boolean {
  return /^[a-z0-9]+(?:[-_]+[a-z0-9]+)*$/.test(name);
}

/** The address that a file's name gives, without its ending: the name itself where it is one. Empty where no letter or digit is in it. */
export function addressOf(name: string): string {
  return isAddress(name) ? name : slug(name);
}
