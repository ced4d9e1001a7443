/**
 * Which pages and files a build of one part makes. The rule looks at nothing but the address, so that
 * builds that know nothing of one another share all pages out and none twice; its hash spreads each
 * kind of page alike, so that no part has all the long ones. Parts by province or by issuer would
 * not: one of them issues half of an archive.
 */
import { fnv1a } from '../ground/fnv1a.ts';

/** One of so many parts, counted from 1. */
export interface SitePart {
  readonly number: number;
  readonly of: number;
}

/** So many parts at most: each bundles the site and reads the whole archive for itself. */
export const MOST_PARTS = 99;

/** The part that is written `2/3`; null where that is none. */
export function readPart(text: string): SitePart | null {
  const [, number, of] = /^([1-9]\d?)\/([1-9]\d?)$/.exec(text) ?? [];
  const part = { number: Number(number), of: Number(of) };
  return number !== undefined && part.number <= part.of ? part : null;
}

/** How a part is written. */
export function partText({ number, of }: SitePart): string {
  return `${number}/${of}`;
}

/**
 * Whether a part has what lies at an address of the site, as Astro names it (`van-ban/a`,
 * `/van-ban/a.json`). A page is in one part with its files of other formats, which are made of the
 * same.
 */
export function isOfPart({ number, of }: SitePart, address: string): boolean {
  const name = address.replace(/^\/|\/$/g, '').replace(/\.[a-z]+$/, '');
  return (fnv1a(name) % of) + 1 === number;
}
