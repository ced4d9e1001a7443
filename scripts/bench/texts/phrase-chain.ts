/**
 * New sentences from known ones: a chain that copies one and crosses over to another where both
 * have the same words (Markov's, of order one to two).
 */
import { pick, type Random } from '../random.ts';

/** What was learnt. */
export interface PhraseChain {
  /** A new sentence. */
  readonly sentence: (random: Random) => string;
}

/**
 * The shares of words after which the chain crosses over: where the last two words stand elsewhere
 * too, where the last one does, and at a pause.
 */
const CROSS_AT_TWO = 0.5;
const CROSS_AT_ONE = 0.45;
const CROSS_AT_PAUSE = 0.7;
/** A sentence that wandered so far ends at the next pause. */
const LONGEST_SENTENCE = 70;

/** A word of a known sentence, and where else in them the chain may go on from it. */
interface ChainWord {
  readonly text: string;
  readonly isPause: boolean;
  readonly next: ChainWord | null;
  /** Words like it, and words like it after the same word; itself is among them. */
  readonly alike: ChainWord[];
  readonly alikeAfterAlike: ChainWord[];
}

/** Learns sentences. Throws where there are none of more than three words. */
export function learnChain(sentences: readonly string[]): PhraseChain {
  const known = sentences
    .map((sentence) => sentence.split(/\s+/).filter((word) => word !== ''))
    .filter((words) => words.length > 3);
  if (known.length === 0)
    throw new Error('Cannot learn from no sentences, expected texts with lines of more than three words');
  const learn = learner();
  const firsts = known.map(learn.sentence);
  return {
    sentence: (random) => {
      const said: string[] = [];
      let word: ChainWord | null = pick(random, firsts);
      while (word !== null) {
        said.push(word.text);
        if (said.length > LONGEST_SENTENCE && word.isPause) break;
        word = (said.length > LONGEST_SENTENCE ? word : crossed(random, word, learn.pauses)).next;
      }
      return tidy(said.join(' '));
    },
  };
}

function learner() {
  const groups = new Map<string, ChainWord[]>();
  const pauses: ChainWord[] = [];
  const groupOf = (key: string): ChainWord[] => {
    const there = groups.get(key) ?? [];
    groups.set(key, there);
    return there;
  };
  /** From the last word to the first, which is given back. */
  const sentence = (words: readonly string[]): ChainWord =>
    words.reduceRight<ChainWord | null>((next, text, at) => {
      const [alike, alikeAfterAlike] = [groupOf(text), groupOf(`${words[at - 1] ?? ''} ${text}`)];
      const word = { text, isPause: /[,;:]$/.test(text), next, alike, alikeAfterAlike };
      if (next !== null) for (const group of [alike, alikeAfterAlike]) group.push(word);
      if (next !== null && word.isPause) pauses.push(word);
      return word;
    }, null) as ChainWord;
  return { sentence, pauses };
}

function crossed(random: Random, word: ChainWord, pauses: readonly ChainWord[]): ChainWord {
  if (word.next === null) return word;
  if (word.isPause && random() < CROSS_AT_PAUSE) return pick(random, pauses);
  if (word.alikeAfterAlike.length > 1 && random() < CROSS_AT_TWO) return pick(random, word.alikeAfterAlike);
  return random() < CROSS_AT_ONE ? pick(random, word.alike) : word;
}

/**
 * Brackets and quotes that a crossing left open are taken out, and a full stop ends the sentence.
 */
function tidy(sentence: string): string {
  const pairs = [
    ['(', ')'],
    ['“', '”'],
  ] as const;
  const closed = pairs.reduce(
    (text, [open, close]) => {
      const isWhole = text.split(open).length === text.split(close).length && text.indexOf(open) <= text.indexOf(close);
      return isWhole ? text : text.replaceAll(open, '').replaceAll(close, '');
    },
    sentence.replaceAll(/["*_]/g, ''),
  );
  const ended = closed.replace(/[\s,;:.-]+$/, '');
  return `${ended.charAt(0).toUpperCase()}${ended.slice(1)}.`;
}
