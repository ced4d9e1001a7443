/** Puts the phrases and document numbers of an archive into chunks. */
import { branchKey, numberForm, numberKey, numberRoute, phraseForm, phraseKey, routeOf } from '../key.ts';
import { postingOf } from '../../../postings.ts';
import { ChunkRuns, type ChunkFile } from './chunk-runs.ts';
import type { Corpus } from '../../../index/corpus.ts';
import type { SearchDocument } from '../../../index/document.ts';
import { numbersIn } from '../../../index/document-numbers.ts';
import { listPhrases, type PhraseBounds, type PhraseSink } from '../../../index/phrases.ts';
import { openSpilledColumns } from './spilled-columns.ts';

/** All chunks, one after another; also those that stay empty. */
export function filledChunks(
  corpus: Corpus,
  numbers: NumberPostings,
  bounds: PhraseBounds,
  chunks: number,
): Iterable<ChunkFile> {
  const runs = new ChunkRuns(chunks);
  addPhrases(runs, corpus, bounds);
  const byKey = Map.groupBy(numbers.postings, ([canonical]) => numberKey(canonical));
  for (const [key, forms] of byKey) {
    const listed = forms.map(([canonical, postings]) => ({ form: numberForm(canonical), postings }));
    runs.add(key, numberRoute(key), listed);
  }
  return runs.files();
}

function addPhrases(runs: ChunkRuns, corpus: Corpus, bounds: PhraseBounds): void {
  const sink: PhraseSink = {
    phrase: (forms) => {
      const words = forms[0]?.words ?? [];
      const listed = forms.map((form) => ({ form: phraseForm(form.words), postings: form.postings }));
      runs.add(phraseKey(words), routeOf(words), listed);
    },
    branching: (words, among) => {
      const key = branchKey(words);
      runs.add(key, routeOf(words), [{ form: key, postings: among.map((document) => postingOf(document, 0)) }]);
    },
  };
  const columns = openSpilledColumns();
  try {
    listPhrases(corpus, bounds, sink, columns.column);
  } finally {
    columns.close();
  }
}

/** The documents of each number, gathered from one document after another. */
export class NumberPostings {
  readonly postings = new Map<string, number[]>();

  add(document: number, read: SearchDocument): void {
    for (const [canonical, strength] of numbersIn(read)) {
      const list = this.postings.get(canonical) ?? [];
      this.postings.set(canonical, list);
      list.push(postingOf(document, strength));
    }
  }
}
