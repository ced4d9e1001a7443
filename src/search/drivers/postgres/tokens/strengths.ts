/**
 * With what strength a document holds the phrases of its text (postings.ts), counted over all of it:
 * 3 where its title has the phrase too, 1 from four times on. Each toned form is counted by itself;
 * without tones a phrase is as strong as the strongest of its forms.
 */
import { strengthOfTimes, TITLE_STRENGTH } from '../../../postings.ts';
import { LISTED_STRENGTHS, type ListedStrength, type Stream } from './lexeme.ts';
import { bare, phrasesAt } from './word-chains.ts';

/** Phrases of up to so many words are listed with their strength; of longer ones the text is asked. */
export const STRENGTH_WORDS = 5;

/** A phrase of a document that is stronger than 0. */
export interface StrongPhrase {
  readonly stream: Stream;
  readonly phrase: readonly string[];
  readonly strength: ListedStrength;
}

/** The phrases of a text that are stronger than 0, each with its greatest strength. */
export function strongPhrases(words: readonly string[], title: readonly string[]): readonly StrongPhrase[] {
  const found = new Map<string, StrongPhrase>();
  const add = (one: StrongPhrase): void => {
    const key = `${one.stream} ${one.phrase.join(' ')}`;
    const known = found.get(key);
    if (known === undefined || known.strength < one.strength) found.set(key, one);
  };
  for (const [form, strength] of strongForms(words, title)) {
    const phrase = form.split(' ');
    add({ stream: 't', phrase, strength });
    add({ stream: 'b', phrase: bare(phrase), strength });
  }
  return [...found.values()];
}

function strongForms(words: readonly string[], title: readonly string[]): ReadonlyMap<string, ListedStrength> {
  const strong = new Map<string, ListedStrength>();
  for (let length = 1; length <= STRENGTH_WORDS; length++) {
    const titled = formsIn(title, length);
    for (const [form, times] of formsIn(words, length)) {
      const strength = titled.has(form) ? TITLE_STRENGTH : strengthOfTimes(times);
      const listed = LISTED_STRENGTHS.find((one) => one === strength);
      if (listed !== undefined) strong.set(form, listed);
    }
  }
  return strong;
}

/** The phrases of a length in a text, words between spaces, with how many times each is there. */
function formsIn(words: readonly string[], length: number): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (let at = 0; at + length <= words.length; at++)
    for (const phrase of phrasesAt(words, at, length)) {
      const form = phrase.join(' ');
      times.set(form, (times.get(form) ?? 0) + 1);
    }
  return times;
}
