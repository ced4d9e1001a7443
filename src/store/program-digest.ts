import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { withSlashes } from './path-forms.ts';

/**
 * A digest of the parts of the program at `places` (folders with all below them, or files, from
 * `checkout`), in hexadecimal: another one where a file of them is changed, renamed, added or
 * removed. Tests do not count, for they change nothing that is made. What is kept under such a
 * digest is made anew after every change of the code that made it. Throws where a place is missing.
 */
export function programDigest(checkout: string, places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => programFiles(join(checkout, place)))) {
    hash.update(`${withSlashes(relative(checkout, file))}\0`);
    hash.update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

function programFiles(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?[jt]s$/.test(name) && !/\.test\.ts$/.test(name))
    .sort()
    .map((name) => join(place, name));
}
