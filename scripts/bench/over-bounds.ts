/** Files of a built site that are larger than their kind may be. */
import { existsSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { mostBytes } from '../../src/archive/data/file-bounds.ts';
import { documentsOf } from '../convert/document-list.ts';
import { filesBelow } from './site-files.ts';

/** A file with its bytes and how many it may have. */
export interface LargeFile {
  readonly path: string;
  readonly bytes: number;
  readonly most: number;
}

/** Those files of a site in the order of their paths, by `src/archive/data/file-bounds.ts`. */
export function filesOverBounds(site: string): readonly LargeFile[] {
  const sizeOf = (path: string): number => statSync(path).size;
  const sourceBytes = (id: string): number => {
    const source = join(site, 'van-ban', `${id}.txt`);
    return existsSync(source) ? sizeOf(source) : 0;
  };
  const bounded = { documents: documentsOf(site).length, sourceBytes };
  const found = [...filesBelow(site)].flatMap((file) => {
    const path = relative(site, file).split(sep).join('/');
    const [bytes, most] = [sizeOf(file), mostBytes(path, bounded)];
    return bytes > most ? [{ path, bytes, most }] : [];
  });
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
