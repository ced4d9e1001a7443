/** The words of an archive, for near spellings. */
import { itemAt } from '../../ground/expected.ts';
import { spelt } from '../plan/word-spelling.ts';
import { compared, lowered, printedWords } from '../plan/words.ts';
import type { Vocabulary } from '../port.ts';
import type { Corpus } from './corpus.ts';
import type { SearchDocument } from './document.ts';

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
  return vocabulary.flatMap((word, id) => shownWord(printed[id] ?? word, itemAt(counts, id)));
}

/** A word as it was first printed, with its count; none where it has a digit, or is in no text. */
function shownWord(printed: string, count: number): readonly (readonly [string, number])[] {
  const shown = spelt(lowered(printed).replace(/[*_]/g, ''));
  return count > 0 && !/[\d=]/.test(shown) ? [[shown, count]] : [];
}

/** A word while it is counted: where it was first printed, and how; the document counted last. */
interface CountedWord {
  rank: number;
  at: number;
  printed: string;
  count: number;
  last: number;
}

/** The same of documents that come one by one, in any order; their texts are not kept. */
export class VocabularyCount {
  readonly #words = new Map<string, CountedWord>();

  /** Counts a document; `rank` is its place in the order of the index. */
  add({ text, title }: Pick<SearchDocument, 'text' | 'title'>, rank: number): void {
    const inText = printedWords(text);
    const all = [...inText, ...printedWords(title ?? '')];
    for (const [at, printed] of all.entries()) {
      const known = this.#meet(printed, rank, at);
      if (at >= inText.length || known.last === rank) continue;
      known.last = rank;
      known.count++;
    }
  }

  #meet(printed: string, rank: number, at: number): CountedWord {
    const word = compared(printed);
    const known = this.#words.get(word) ?? { rank, at, printed, count: 0, last: -1 };
    this.#words.set(word, known);
    return rank < known.rank ? Object.assign(known, { rank, at, printed }) : known;
  }

  /** The words of what was counted, as the newest document that has one prints it, in that order. */
  words(): Vocabulary {
    return [...this.#words]
      .toSorted(([, a], [, b]) => a.rank - b.rank || a.at - b.at)
      .flatMap(([, { printed, count }]) => shownWord(printed, count));
  }
}
