/**
 * What is needed to find long phrases exactly. A document that contains every part of n words of a
 * long phrase need not contain the phrase: the parts may be in different places. But then some part
 * (not the phrase's beginning) of at least n - 1 words occurs in the document twice, after
 * different words. Proof: take the place that agrees with the phrase for longest. The next part is
 * in another place; going back from there, the two places agree for at least n - 1 words and differ
 * before the phrase's beginning, otherwise the other place would have agreed for longer. Such words
 * are said to branch in the document. If no part branches in a document, it certainly contains the
 * phrase; if one branches in few documents, these are read; if it branches in many, it is “heavy”,
 * and phrases.ts lists the longer phrase.
 */
import { itemAt } from '../../ground/expected.ts';
import { wordIn, type Chain, type Corpus } from './corpus.ts';
import { Integers, PairIds, type Column } from './integers.ts';
import type { PhraseLevel } from './phrase-level.ts';

type Report = (position: number, length: number, chain: Chain, documents: readonly number[]) => void;

interface Branching {
  readonly position: number;
  readonly chain: Chain;
  readonly documents: number[];
}

/**
 * Words that branch, one length after the other; longer ones only where the shorter are heavy. Each
 * is reported once.
 */
export class Branches {
  anyHeavy = true;
  readonly #corpus: Corpus;
  readonly #frequent: number;
  readonly #heavyFrom: number;
  readonly #report: Report;
  #length = 0;
  /**
   * By position, the words (of #length) that begin there: without tones, since a heavy phrase is
   * heavy whatever its tones; -1 for none.
   */
  readonly #nodes: readonly [Column, Column];
  #heavy = new Uint8Array();

  constructor(
    corpus: Corpus,
    { frequent, heavy }: { readonly frequent: number; readonly heavy: number },
    nodes: readonly [Column, Column],
    report: Report,
  ) {
    this.#corpus = corpus;
    this.#nodes = nodes;
    this.#frequent = frequent;
    this.#heavyFrom = heavy;
    this.#report = report;
  }

  /** Begins with the phrases of a level; `chains` holds their ids by position. */
  begin(length: number, chains: readonly [Column, Column], level: PhraseLevel): void {
    this.#length = length;
    for (const chain of [0, 1] as const) {
      const [ids, nodes] = [chains[chain], this.#nodes[chain]];
      nodes.clear();
      for (let p = 0; p < ids.length; p++) {
        const id = ids.at(p);
        nodes.push(level.isFrequent(id, this.#frequent) ? level.foldOf.at(id) : -1);
      }
    }
    this.#find(level.documentsOf.length);
  }

  /** Continues with phrases one word longer. */
  lengthen(): void {
    const ids = new PairIds();
    this.#nodes.forEach((nodes, chain) => {
      for (let p = 0; p < nodes.length; p++) {
        const node = nodes.at(p);
        if (node < 0) continue;
        const word = this.#heavy[node] === 1 ? wordIn(this.#corpus, p + this.#length, chain === 1 ? 1 : 0) : -1;
        nodes.set(p, word < 0 ? -1 : ids.add(node, itemAt(this.#corpus.folded, word)));
      }
    });
    this.#length++;
    this.#find(ids.size);
  }

  /** Whether the words that begin at a position branch in many documents. */
  heavyAt(position: number, chain: Chain): boolean {
    const nodes = this.#nodes[chain];
    const node = position < nodes.length ? nodes.at(position) : -1;
    return node >= 0 && this.#heavy[node] === 1;
  }

  #find(count: number): void {
    const found = new Map<number, Branching>();
    const before = new Integers(count + 1);
    const beforeIn = new Integers(count + 1);
    for (let node = 0; node < count; node++) {
      before.push(-1);
      beforeIn.push(-1);
    }
    const scan = (chain: Chain, start: number, end: number, document: number, turn: number): void => {
      const nodes = this.#nodes[chain];
      for (let p = start; p < end; p++) {
        const node = nodes.at(p);
        if (node < 0) continue;
        const left = p === start ? -1 : this.#left(p - 1, chain);
        if (beforeIn.at(node) !== turn) {
          beforeIn.set(node, turn);
          before.set(node, left);
        } else if (before.at(node) !== left) {
          const branching = found.get(node) ?? { position: p, chain, documents: [] };
          found.set(node, branching);
          if (branching.documents.at(-1) !== document) branching.documents.push(document);
        }
      }
    };
    this.#corpus.spans.forEach(({ start, titleStart }, document) => {
      scan(0, start, titleStart - 1, document, document * 2);
      scan(1, start, titleStart - 1, document, document * 2 + 1);
    });
    this.#heavy = new Uint8Array(count);
    for (const [node, { documents }] of found) if (documents.length >= this.#heavyFrom) this.#heavy[node] = 1;
    this.anyHeavy = this.#heavy.includes(1);
    for (const { position, chain, documents } of found.values()) this.#report(position, this.#length, chain, documents);
  }

  /** The word before, including digits: a phrase without a number may still follow one. */
  #left(position: number, chain: Chain): number {
    const word = this.#corpus.words.at(position);
    return chain === 1 ? (this.#corpus.numbered[word] ?? word) : word;
  }
}
