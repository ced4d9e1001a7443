/** Spreads the words of what documents are called over files by their first letters, for suggestions. */
import { fnv1a } from '../../../../ground/fnv1a.ts';
import { searchWords } from '../../../plan/words.ts';
import type { SearchFacts } from '../../../index/document.ts';
import type { TitleFile } from '../files.ts';
import { titleKey } from '../title-key.ts';
import { filesFor } from './file-count.ts';

/** About how many words of documents a file holds, a word counted once for each: about 3 KB. */
const WORDS_A_FILE = 2000;

/** The files: each word with the documents whose type, number, title or issuer has it, as steps from one to the next. */
export function titleFiles(documents: readonly SearchFacts[]): readonly TitleFile[] {
  const steps = new Map<string, { readonly steps: number[]; last: number }>();
  let met = 0;
  for (const [document, facts] of documents.entries()) {
    for (const word of new Set(searchWords(calledBy(facts)))) {
      const list = steps.get(word) ?? { steps: [], last: 0 };
      steps.set(word, list);
      list.steps.push(document - list.last);
      list.last = document;
      met++;
    }
  }
  const count = filesFor(met, WORDS_A_FILE);
  const spread = Map.groupBy(steps, ([word]) => fnv1a(titleKey(word)) % count);
  return Array.from({ length: count }, (_, file) =>
    Object.fromEntries((spread.get(file) ?? []).map(([word, { steps }]) => [word, steps])),
  );
}

/** What a document is called by: its type, number, title and issuer. */
export function calledBy({ title, number, type, issuer }: SearchFacts): string {
  return [type?.name, number, title, issuer?.name].filter(Boolean).join(' ');
}
