/** Digests of whole folders. */
import { createHash, type Hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What conversion makes in a content folder, and what it keeps there. */
const [GENERATED, KEPT] = ['directives', '.readings'];

/** A digest of the files of a content folder with their paths; of what conversion makes only where asked. */
export function contentDigest(content: string, of: 'what people write' | 'generated too'): string {
  const hash = createHash('sha256');
  const left = new Set(of === 'generated too' ? [KEPT] : [GENERATED, KEPT]);
  addFiles(hash, content, '', (path) => !left.has(path), 'bytes');
  return hash.digest('hex');
}

/** Adds the file or all files of the folder `path` (from `base`, with `/`) that `counts` admits. */
export function addFiles(
  hash: Hash,
  base: string,
  path: string,
  counts: (path: string) => boolean,
  what: 'bytes' | 'times',
): void {
  if (!counts(path)) return;
  const file = join(base, path);
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    for (const name of readdirSync(file).sort())
      addFiles(hash, base, path === '' ? name : `${path}/${name}`, counts, what);
    return;
  }
  hash.update(`${path}\0`);
  if (what === 'times') hash.update(`${found?.size} ${found?.mtimeMs}\0`);
  else if (found?.isFile()) hash.update(createHash('sha256').update(readFileSync(file)).digest());
}
