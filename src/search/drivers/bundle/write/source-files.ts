/** Spreads the sources of documents over files, by id and by checksum; see files.ts. */
import { filesFor } from './file-count.ts';
import { fnv1a } from '../../../../ground/fnv1a.ts';
import type { SearchFacts } from '../../../index/document.ts';
import type { PackedSource } from '../files.ts';

/** About how many sources a file holds. */
const SOURCES_A_FILE = 64;

/** The files; there is always one. */
export function packedSources(documents: readonly SearchFacts[]): readonly (readonly PackedSource[])[] {
  const count = filesFor(documents.length, SOURCES_A_FILE);
  const files = Array.from({ length: count }, (): PackedSource[] => []);
  for (const [document, { id, source }] of documents.entries())
    for (const file of new Set([id, source.sha256.slice(0, 8)].map((key) => fnv1a(key) % count)))
      files[file]?.push([document, id, source.sha256, source.lines]);
  return files;
}
