/**
 * The words of a query as suggestions show them: the reader's own, with the signs between them,
 * NFC, tones on their vowels.
 */
import type { Plan } from '../../plan/plan.ts';
import { spelt } from '../../plan/word-spelling.ts';
import { wordsWithPlaces } from '../../plan/words.ts';

/**
 * `word` as search compares it, `shown` as it is spelt, `before` the signs between it and the
 * previous word.
 */
export interface AskedWord {
  readonly word: string;
  readonly shown: string;
  readonly before: string;
}

/** Words after these are not tried one by one. */
const MOST_ASKED = 12;

/** The words of a plan; of a query that begins with a document's number, those after it. */
export function askedWords({ phrases, number }: Pick<Plan, 'phrases' | 'number'>): readonly AskedWord[] {
  const words = phrases.flatMap(({ text }) => wordsIn(text));
  return (number?.canonical ? words.slice(words.length - number.rest.length) : words).slice(0, MOST_ASKED);
}

/** Words as a query. */
export function queryOf(words: readonly AskedWord[]): string {
  return words.map(({ before, shown }, i) => (i === 0 ? shown : before + shown)).join('');
}

/**
 * The shorter phrases in a query, longest first, then from left to right: those whose neighbours
 * are all `linked` (word i and the next are adjacent in some document), because no other can occur;
 * then single words, if the query is short or has no link.
 */
export function subPhrases(words: readonly AskedWord[], linked: readonly boolean[]): readonly (readonly AskedWord[])[] {
  const phrases: (readonly AskedWord[])[] = [];
  const shortest = words.length < 5 || !linked.includes(true) ? 1 : 2;
  for (let length = words.length - 1; length >= shortest; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      if (linked.slice(start, start + length - 1).every(Boolean)) phrases.push(words.slice(start, start + length));
    }
  }
  return phrases;
}

/**
 * The words that no document has beside either neighbour: likely mistyped. None in a query of one
 * word.
 */
export function unlinkedWords(words: readonly AskedWord[], linked: readonly boolean[]): readonly number[] {
  return words.length < 2 ? [] : words.flatMap((_, i) => (linked[i - 1] || linked[i] ? [] : [i]));
}

function wordsIn(text: string): readonly AskedWord[] {
  const places = wordsWithPlaces(text);
  return places.map(({ word, start, end }, i) => ({
    word,
    shown: spelt(withoutEmphasis(text.slice(start, end))),
    before: withoutEmphasis(text.slice(places[i - 1]?.end ?? start, start)) || ' ',
  }));
}

function withoutEmphasis(text: string): string {
  return text.replace(/[*_]/g, '');
}
