/** The list of the documents of a built site: `van-ban.json` and the files that follow it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BrokenPartsError, readPartsNow, type Part } from '../../src/archive/data/read-parts.ts';

/** Where the list begins. */
export const LIST_FILE = 'van-ban.json';

const listed = z.array(z.object({ id: z.string() }));
const listFile = z.object({ documents: listed, next: z.string().nullable() });

/** The ids in one file of the list. */
export interface ListedIds extends Part {
  readonly ids: readonly string[];
}

/**
 * Reads one file of the list; throws `BrokenPartsError` where its text is none. Sites of before
 * this list was cut into files have a bare array of all documents.
 */
export function idsIn(text: string): ListedIds {
  try {
    const value: unknown = JSON.parse(text);
    const { documents, next } = Array.isArray(value)
      ? { documents: listed.parse(value), next: null }
      : listFile.parse(value);
    return { ids: documents.map(({ id }) => id), next };
  } catch (error) {
    throw new BrokenPartsError('This is no list of documents', { cause: error });
  }
}

/** The ids of the documents that a built site lists. Throws where it has no list. */
export function documentsOf(site: string): readonly string[] {
  const files = readPartsNow(LIST_FILE, (path) => idsIn(readFileSync(join(site, path), 'utf8')));
  return files.flatMap(({ ids }) => ids);
}
