/** Puts the phrases and document numbers of an archive into chunks. */
import {
  branchKey,
  branchRoute,
  chunkNames,
  chunkOf,
  phraseForm,
  phraseKey,
  numberForm,
  numberKey,
  routeOf,
} from '../key.ts';
import { sameNumberKey } from '../../../../number/number-key.ts';
import { postingOf } from '../../../postings.ts';
import { PhraseChunk, type PostingForm } from './chunk.ts';
import type { Corpus } from '../../../index/corpus.ts';
import type { SearchDocument } from '../../../index/document.ts';
import { foundNumbers } from '../../../../number/found-numbers.ts';
import { listPhrases, type PhraseBounds } from '../../../index/phrases.ts';

/** All chunks by name, also those that stay empty. */
export function fillChunks(
  corpus: Corpus,
  documents: readonly SearchDocument[],
  bounds: PhraseBounds,
  chunks: number,
): ReadonlyMap<string, PhraseChunk> {
  const filled = new Map(chunkNames(chunks).map((name) => [name, new PhraseChunk()]));
  const add = (key: string, route: string, forms: readonly PostingForm[]): void => {
    const chunk = chunkOf(route, chunks);
    filled.get(chunk)?.add(key, forms);
  };
  listPhrases(corpus, bounds, {
    phrase: (forms) => {
      const words = forms[0]?.words ?? [];
      const listed = forms.map((form) => ({ form: phraseForm(form.words), postings: form.postings }));
      add(phraseKey(words), routeOf(words), listed);
    },
    branching: (words, among) => {
      const key = branchKey(words);
      add(key, branchRoute(words), [{ form: key, postings: among.map((document) => postingOf(document, 0)) }]);
    },
  });
  const numbers = Map.groupBy(numberPostings(documents), ([canonical]) => numberKey(canonical));
  for (const [key, forms] of numbers) {
    const listed = forms.map(([canonical, postings]) => ({ form: numberForm(canonical), postings }));
    add(key, key, listed);
  }
  return filled;
}

/**
 * The numbers in each document: those printed in its text, and its own and those it cites as the
 * archive reads them, so that a number which the catalogue knows is found where the print is
 * damaged. Its own has the greatest strength.
 */
function numberPostings(documents: readonly SearchDocument[]): ReadonlyMap<string, number[]> {
  const postings = new Map<string, number[]>();
  documents.forEach(({ text, number, references }, document) => {
    const own = number === null ? null : sameNumberKey(number);
    const found = new Set(foundNumbers(text.replace(/[*_]/g, '')));
    for (const cited of references) found.add(sameNumberKey(cited.number));
    if (own) found.add(own);
    for (const canonical of found) {
      const list = postings.get(canonical) ?? [];
      postings.set(canonical, list);
      list.push(postingOf(document, canonical === own ? 3 : 0));
    }
  });
  return postings;
}
