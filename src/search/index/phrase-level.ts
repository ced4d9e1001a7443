/** The phrases of one length while they are counted. */
import type { Chain } from './corpus.ts';
import { Integers, type Column } from './integers.ts';
import { postingOf, strengthOfTimes, TITLE_STRENGTH } from '../postings.ts';

/** Where the postings of a level are kept: each with its phrase. */
export interface PostingColumns {
  readonly phraseOf: Column;
  readonly postings: Column;
}

/**
 * Columns over the phrases (by id), over the phrases without tones (by fold), and the postings
 * (`phraseOf`, `postings`) in document order.
 */
export class PhraseLevel {
  readonly foldOf = new Integers();
  readonly first = new Integers();
  readonly chain = new Integers();
  /** By fold: how many documents. */
  readonly documentsOf = new Integers();
  readonly phraseOf: Column;
  readonly postings: Column;
  readonly #lastOf = new Integers();
  readonly #times = new Integers();
  readonly #titled = new Integers();
  readonly #lastOfFold = new Integers();
  #touched: number[] = [];

  /** The columns are emptied: one level is counted in them after the other. */
  constructor({ phraseOf, postings }: PostingColumns) {
    this.phraseOf = phraseOf;
    this.postings = postings;
    for (const column of [phraseOf, postings]) column.clear();
  }

  /** Whether an id has no room yet; ids come in order. */
  isNew(id: number): boolean {
    return id >= this.foldOf.length;
  }

  /** Makes room for a phrase first met at `position`. */
  room(id: number, fold: number, position: number, chain: Chain): void {
    if (!this.isNew(id)) return;
    this.foldOf.push(fold);
    this.first.push(position);
    this.chain.push(chain);
    this.#lastOf.push(-1);
    this.#times.push(0);
    this.#titled.push(-1);
    while (this.documentsOf.length <= fold) {
      this.documentsOf.push(0);
      this.#lastOfFold.push(-1);
    }
  }

  /** Whether a phrase is listed and in at least `frequent` documents, whatever its tones. */
  isFrequent(id: number, frequent: number): boolean {
    return id >= 0 && this.documentsOf.at(this.foldOf.at(id)) >= frequent;
  }

  /** Counts one occurrence of a phrase; one in a title only adds strength. */
  meet(id: number, document: number, inTitle: boolean): void {
    if (inTitle) this.#titled.set(id, document);
    else if (this.#lastOf.at(id) === document) this.#times.set(id, this.#times.at(id) + 1);
    else this.#meetFirst(id, document);
  }

  #meetFirst(id: number, document: number): void {
    this.#lastOf.set(id, document);
    this.#times.set(id, 1);
    this.#touched.push(id);
    const fold = this.foldOf.at(id);
    if (this.#lastOfFold.at(fold) === document) return;
    this.#lastOfFold.set(fold, document);
    this.documentsOf.set(fold, this.documentsOf.at(fold) + 1);
  }

  /**
   * Writes the postings of a document, strongest where its title has the phrase; call once after
   * all of its phrases.
   */
  finish(document: number): void {
    for (const id of this.#touched) {
      this.phraseOf.push(id);
      const strength = this.#titled.at(id) === document ? TITLE_STRENGTH : strengthOfTimes(this.#times.at(id));
      this.postings.push(postingOf(document, strength));
    }
    this.#touched = [];
  }
}
