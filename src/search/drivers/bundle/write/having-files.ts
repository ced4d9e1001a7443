/**
 * Spreads the values of a facet over files by key, each with the documents that have it, for those
 * who narrow by it.
 */
import { fnv1a } from '../../../../ground/fnv1a.ts';
import { itemAt } from '../../../../ground/expected.ts';
import type { HavingFile, ManyFacet, SingleFacet } from '../files.ts';
import { filesFor } from './file-count.ts';

/** About how many documents of values a file holds: about 2 KB. */
const DOCUMENTS_A_FILE = 2000;

/** The files; there is always one. */
export function havingFiles({ values, of }: SingleFacet | ManyFacet): readonly HavingFile[] {
  const documents = values.map((): number[] => []);
  for (const [document, own] of of.entries())
    for (const value of typeof own === 'number' ? [own] : own) if (value >= 0) itemAt(documents, value).push(document);
  const count = filesFor(
    documents.reduce((sum, { length }) => sum + length, 0),
    DOCUMENTS_A_FILE,
  );
  const files = Array.from({ length: count }, (): Record<string, [string, ...number[]]> => ({}));
  for (const [i, [key, name]] of values.entries())
    itemAt(files, fnv1a(key) % count)[key] = [name, ...stepsOf(itemAt(documents, i))];
  return files;
}

function stepsOf(documents: readonly number[]): readonly number[] {
  return documents.map((document, i) => document - (documents[i - 1] ?? 0));
}
