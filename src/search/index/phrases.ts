/**
 * Which phrases get a posting list of their own.
 *
 * - Every word has one.
 * - A phrase of 2 to `base` words has one when both phrases that are one word shorter (without its
 * last word, without its first) are
 * frequent: in at least `frequent` documents, whatever their tones. So such a phrase is listed; or
 * it holds a listed phrase of fewer
 *   documents, which can be looked through; or it does not occur.
 * - A longer phrase, up to `most` words, has one where its beginning is listed and frequent and the
 * words inside it branch (branching.ts)
 * in many documents, so that it could not be put together from listed phrases without looking
 * through them all.
 *
 * Guarantees: `phrase` is called once for every listed phrase without tones, with all its toned
 * forms; documents ascend in each.
 */
import { expected, itemAt } from '../../ground/expected.ts';
import { Branches } from './branching.ts';
import { wordIn, type Chain, type Corpus } from './corpus.ts';
import { Integers, PairIds, type Column } from './integers.ts';
import { PhraseLevel, type PostingColumns } from './phrase-level.ts';
import { eachFold } from './phrase-postings.ts';

/** Bounds of the index: see above. */
export interface PhraseBounds {
  readonly frequent: number;
  /** Words that branch in at least so many documents are heavy; at most `frequent`. */
  readonly heavy: number;
  readonly base: number;
  readonly most: number;
}

/**
 * A toned form of a phrase, and where it is: `postings[i]` is the document number times 4 plus the
 * strength of the match (0–3).
 */
export interface PhraseForm {
  readonly words: readonly string[];
  readonly postings: readonly number[];
}

/**
 * Receives the phrases. `branching` gets words that follow different words in each of the
 * documents.
 */
export interface PhraseSink {
  readonly phrase: (forms: readonly PhraseForm[]) => void;
  readonly branching: (words: readonly string[], documents: readonly number[]) => void;
}

/**
 * Makes the id of the phrase that begins at a position, from the ids of the level before; -1 where
 * it is not listed. `make` is false in titles, which only strengthen what their texts hold.
 */
type Join = (level: PhraseLevel, ids: Column, position: number, chain: Chain, make: boolean) => number;

/** By position, the phrases that begin there, as both chains see them. */
type Chains = readonly [Column, Column];

/**
 * Lists the phrases of a corpus. One pass over the text for each length. `column` makes the lists
 * that are as long as the text (six of them, 4 bytes a word each); beside these and the text, memory
 * follows the number of different phrases.
 */
export function listPhrases(
  corpus: Corpus,
  { frequent, heavy, base, most }: PhraseBounds,
  sink: PhraseSink,
  column: () => Column = () => new Integers(),
): void {
  const chains: Chains = [column(), column()];
  const postings: PostingColumns = { phraseOf: column(), postings: column() };
  const branches = new Branches(
    corpus,
    { frequent, heavy },
    [column(), column()],
    (position, length, chain, documents) => sink.branching(wordsAt(corpus, position, length, chain), documents),
  );
  let level = firstLevel(corpus, chains, new PhraseLevel(postings));
  emitLevel(corpus, level, 1, sink);
  for (let length = 2; length <= most; length++) {
    const shorter = level;
    const join =
      length <= base ? joinFrequent(shorter, frequent) : joinBranching(corpus, shorter, length - 1, frequent, branches);
    level = nextLevel(corpus, chains, join, new PhraseLevel(postings));
    emitLevel(corpus, level, length, sink);
    if (length === base - 1) branches.begin(length, chains, level);
    if (length > base) branches.lengthen();
    if (length >= base && !branches.anyHeavy) break;
  }
}

function wordsAt(corpus: Corpus, position: number, length: number, chain: Chain): string[] {
  return Array.from({ length }, (_, i) =>
    expected(corpus.vocabulary[wordIn(corpus, position + i, chain)], 'a word at every position of a phrase'),
  );
}

function firstLevel(corpus: Corpus, chains: Chains, level: PhraseLevel): PhraseLevel {
  const { folded } = corpus;
  // Ids of words are ids of phrases here; each is made room for in order.
  corpus.vocabulary.forEach((_, id) => level.room(id, itemAt(folded, id), -1, 0));
  // One place more than there are words: a phrase looks at the one that begins after it.
  for (let p = 0; p <= corpus.words.length; p++) for (const chain of chains) chain.push(-1);
  corpus.spans.forEach((span, document) => {
    for (let p = span.start; p < span.end; p++) {
      const inTitle = p >= span.titleStart;
      const word = corpus.words.at(p);
      if (word < 0) continue;
      const numbered = wordIn(corpus, p, 1);
      chains[0].set(p, wordIn(corpus, p, 0));
      chains[1].set(p, numbered);
      level.meet(word, document, inTitle);
      if (numbered !== word) level.meet(numbered, document, inTitle);
    }
    level.finish(document);
  });
  return level;
}

function emitLevel(corpus: Corpus, level: PhraseLevel, length: number, sink: PhraseSink): void {
  const chainOf = (id: number): Chain => (level.chain.at(id) === 1 ? 1 : 0);
  const words = (id: number): string[] =>
    length === 1
      ? [expected(corpus.vocabulary[id], 'a word for every phrase of one word')]
      : wordsAt(corpus, level.first.at(id), length, chainOf(id));
  eachFold(level, (forms) => sink.phrase(forms.map(({ id, postings }) => ({ words: words(id), postings }))));
}

/** Joins two phrases that overlap in all but one word, where both are frequent. */
function joinFrequent(shorter: PhraseLevel, frequent: number): Join {
  const ids = new PairIds();
  const folds = new PairIds();
  return (level, chain, p, which, make) => {
    const [a, b] = [chain.at(p), chain.at(p + 1)];
    if (!shorter.isFrequent(a, frequent) || !shorter.isFrequent(b, frequent)) return -1;
    if (!make) return ids.find(a, b);
    const id = ids.add(a, b);
    if (level.isNew(id)) level.room(id, folds.add(shorter.foldOf.at(a), shorter.foldOf.at(b)), p, which);
    return id;
  };
}

/**
 * Adds the next word to a frequent phrase of `length` words where the words inside the longer one
 * branch in many documents.
 */
function joinBranching(
  corpus: Corpus,
  shorter: PhraseLevel,
  length: number,
  frequent: number,
  branches: Branches,
): Join {
  const ids = new PairIds();
  const folds = new PairIds();
  return (level, chain, p, which, make) => {
    const prefix = chain.at(p);
    if (!make || !shorter.isFrequent(prefix, frequent) || !branches.heavyAt(p + 1, which)) return -1;
    const word = wordIn(corpus, p + length, which);
    if (word < 0) return -1;
    const id = ids.add(prefix, word);
    if (level.isNew(id)) level.room(id, folds.add(shorter.foldOf.at(prefix), itemAt(corpus.folded, word)), p, which);
    return id;
  };
}

/**
 * One level from the one before. Overwrites `chains`: position p needs only p and p + 1 of them.
 */
function nextLevel(corpus: Corpus, chains: Chains, join: Join, level: PhraseLevel): PhraseLevel {
  const [plain, numbered] = chains;
  corpus.spans.forEach((span, document) => {
    for (let p = span.start; p < span.end; p++) {
      const inTitle = p >= span.titleStart;
      const alike = plain.at(p) === numbered.at(p) && plain.at(p + 1) === numbered.at(p + 1);
      const first = join(level, plain, p, 0, !inTitle);
      const second = alike && first >= 0 ? first : join(level, numbered, p, 1, !inTitle);
      plain.set(p, first);
      numbered.set(p, second);
      if (first >= 0) level.meet(first, document, inTitle);
      if (second >= 0 && second !== first) level.meet(second, document, inTitle);
    }
    level.finish(document);
  });
  return level;
}
