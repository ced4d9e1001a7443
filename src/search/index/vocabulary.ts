/** The words of an archive, for near spellings. */
import { itemAt } from '../../ground/expected.ts';
import type { Vocabulary } from '../port.ts';
import { spelt } from '../plan/word-spelling.ts';
import { lowered } from '../plan/words.ts';
import type { Corpus } from './corpus.ts';

/**
 * Every word without a digit as the archive spells it, with the number of documents that hold it.
 */
export function vocabularyOf({ vocabulary, printed, spans, words }: Corpus): Vocabulary {
  const last = new Int32Array(vocabulary.length).fill(-1);
  const counts = new Int32Array(vocabulary.length);
  spans.forEach(({ start, titleStart }, document) => {
    for (let p = start; p < titleStart - 1; p++) {
      const word = words.at(p);
      if (last[word] === document) continue;
      last[word] = document;
      counts[word] = itemAt(counts, word) + 1;
    }
  });
  return vocabulary
    .map((word, id) => [spelt(lowered(printed[id] ?? word).replace(/[*_]/g, '')), itemAt(counts, id)] as const)
    .filter(([word, count]) => count > 0 && !/[\d=]/.test(word));
}
