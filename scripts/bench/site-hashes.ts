/** Which files of a site a new build changed. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { filesBelow } from './site-files.ts';

/** The checksum of each file, by its path. */
export type SiteHashes = ReadonlyMap<string, string>;

/** Reads a built site, a file after the other. */
export function siteHashes(folder: string): SiteHashes {
  const hashes = new Map<string, string>();
  for (const file of filesBelow(folder))
    hashes.set(relative(folder, file), createHash('sha1').update(readFileSync(file)).digest('base64url'));
  return hashes;
}

/** How many files are new, gone or other than before; of all, and of the bundle of search. */
export function changedFiles(before: SiteHashes, after: SiteHashes): { readonly all: number; readonly search: number } {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  return { all: changed.length, search: changed.filter((path) => path.startsWith('pagefind/')).length };
}
