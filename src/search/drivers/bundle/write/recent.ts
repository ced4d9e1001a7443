/**
 * The documents that came after the base was written: few, in one file, looked through by whoever
 * searches.
 */
import { createHash } from 'node:crypto';
import { corpusOf } from '../../../index/corpus.ts';
import { numbersIn } from '../../../index/document-numbers.ts';
import type { SearchDocument } from '../../../index/document.ts';
import { vocabularyOf } from '../../../index/vocabulary.ts';
import type { RecentDocument } from '../files.ts';
import { fragmentOf } from './fragment.ts';
import { packedJson } from './pack.ts';

/** A file that is named by what is in it. */
export interface RecentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file of some documents. */
export function recentFile(documents: readonly SearchDocument[]): RecentFile {
  const all = documents.map((document): RecentDocument => ({
    fragment: fragmentOf(document),
    numbers: [...numbersIn(document)],
    words: vocabularyOf(corpusOf([document])).map(([word]) => word),
  }));
  const bytes = packedJson(all);
  return { name: `recent-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.pf_recent`, bytes };
}
