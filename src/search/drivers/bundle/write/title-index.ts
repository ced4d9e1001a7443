/**
 * Pagefind itself indexes what a document is called: the titles, numbers, types and issuers, for
 * suggestions while typing.
 */
import { createIndex } from 'pagefind';
import { forPagefind } from '../pagefind-text.ts';
import type { SearchDocument } from '../../../index/document.ts';

/** Writes Pagefind's bundle into `folder`. Page n of its index is document n. */
export async function writeTitleIndex(documents: readonly SearchDocument[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  checkErrors({ errors });
  if (!index) throw new Error('Cannot index titles: Pagefind made no index');
  for (const { id, title, number, type, issuer } of documents) {
    const called = [type?.name, number, title, issuer?.name].filter(Boolean).join(' ');
    // Pagefind writes no index for an archive without any word.
    const content = forPagefind(/[\p{L}\p{N}]/u.test(called) ? called : id);
    checkErrors(await index.addCustomRecord({ url: id, language: 'vi', content }));
  }
  checkErrors(await index.writeFiles({ outputPath: folder }));
  await index.deleteIndex();
}

function checkErrors({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Cannot index titles with Pagefind: ${errors.join('; ')}`);
}
