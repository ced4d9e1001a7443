/**
 * The archive as one row of word ids: every document's text, then its title, each followed by a
 * gap.
 */
import { fold } from '../../vietnamese/fold/fold.ts';
import { asNumber, compared, isDigits, printedWords } from '../plan/words.ts';
import type { SearchDocument } from './document.ts';
import { Blocks } from './integers.ts';

/**
 * The positions of a document's words in the row: text `[start, titleStart - 1)`, title
 * `[titleStart, end)`.
 */
export interface DocumentSpan {
  readonly start: number;
  readonly titleStart: number;
  readonly end: number;
}

/**
 * `words` holds ids into `vocabulary`, -1 in gaps. `numbered[id]` is the id of the word as phrases
 * with a number see it.
 */
export interface Corpus {
  readonly words: Blocks;
  readonly spans: readonly DocumentSpan[];
  readonly vocabulary: readonly string[];
  /** For each word of the texts as it was first printed; the forms of numbers have none. */
  readonly printed: readonly string[];
  readonly numbered: readonly number[];
  /** For each word the id of its form without tones. */
  readonly folded: readonly number[];
  readonly digits: readonly boolean[];
}

class WordIds {
  readonly words: string[] = [];
  #ids = new Map<string, number>();
  id(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    this.#ids.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}

/**
 * How words are seen: 0 in phrases without a number, where digits end a phrase; 1 in phrases with
 * one, where bốn is =4.
 */
export type Chain = 0 | 1;

/** A document as the corpus has it. */
type CorpusText = Pick<SearchDocument, 'text' | 'title'>;

/** Reads the documents, each a text and a title, into one row. */
export function corpusOf(documents: Iterable<CorpusText>): Corpus {
  const builder = new CorpusBuilder();
  for (const document of documents) builder.add(document);
  return builder.corpus();
}

/** Reads documents into one row, one at a time. */
export class CorpusBuilder {
  readonly #vocabulary = new WordIds();
  readonly #printed: string[] = [];
  readonly #words = new Blocks();
  readonly #spans: DocumentSpan[] = [];

  add({ text, title }: CorpusText): void {
    const start = this.#words.length;
    this.#read(text);
    const titleStart = this.#words.length;
    this.#read(title ?? '');
    this.#spans.push({ start, titleStart, end: this.#words.length - 1 });
  }

  #read(text: string): void {
    for (const word of printedWords(text)) {
      const id = this.#vocabulary.id(compared(word));
      this.#printed[id] ??= word;
      this.#words.push(id);
    }
    this.#words.push(-1);
  }

  corpus(): Corpus {
    return finished(this.#words, this.#spans, this.#vocabulary, this.#printed);
  }
}

function finished(
  words: Blocks,
  spans: readonly DocumentSpan[],
  vocabulary: WordIds,
  printed: readonly string[],
): Corpus {
  const read = vocabulary.words.length;
  const numbered = vocabulary.words.slice(0, read).map((word) => vocabulary.id(asNumber(word)));
  for (let id = read; id < vocabulary.words.length; id++) numbered.push(id);
  const folds = new WordIds();
  const folded = vocabulary.words.map((word) => folds.id(fold(word)));
  const digits = vocabulary.words.map(isDigits);
  return {
    words,
    spans,
    vocabulary: vocabulary.words,
    printed,
    numbered,
    folded,
    digits,
  };
}

/** The word at a position as a chain sees it; -1 where there is none. */
export function wordIn(corpus: Corpus, position: number, chain: Chain): number {
  const word = position < corpus.words.length ? corpus.words.at(position) : -1;
  if (word < 0) return -1;
  if (chain === 1) return corpus.numbered[word] ?? word;
  return corpus.digits[word] ? -1 : word;
}
