import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const documentList = z.array(z.object({ id: z.string() }));

/** The ids of the documents in the text of a `van-ban.json`; null where it is no such list. */
export function idsIn(text: string): string[] | null {
  try {
    return documentList.parse(JSON.parse(text)).map(({ id }) => id);
  } catch {
    return null;
  }
}

/** The ids of the documents that a built site lists. Throws where it has no list. */
export function documentsOf(site: string): string[] {
  const file = join(site, 'van-ban.json');
  const ids = idsIn(readFileSync(file, 'utf8'));
  if (ids === null) throw new Error(`${file} is no list of documents`);
  return ids;
}
