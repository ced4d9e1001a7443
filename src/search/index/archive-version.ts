/** What tells one state of an archive from another, whatever engine answers for it. */
import { createHash } from 'node:crypto';
import type { SearchArchive, SearchEntry } from './document.ts';

/**
 * Changes when anything that is indexed changes: a document, their order, a table. Ten hexadecimal
 * figures. `entries`: the documents that are indexed, in the order of the index.
 */
export function archiveVersion(entries: readonly SearchEntry[], tables: Omit<SearchArchive, 'documents'>): string {
  const { bodies, places, names, deadlines } = tables;
  const hash = createHash('sha256').update(JSON.stringify({ bodies, places, names, deadlines }));
  for (const { facts, print } of entries) hash.update(JSON.stringify([facts, print]));
  return hash.digest('hex').slice(0, 10);
}
