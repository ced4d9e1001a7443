/** With what strength a text holds a phrase, by reading it (postings.ts has what strengths are). */
import { strengthOfTimes, TITLE_STRENGTH } from '../postings.ts';
import { placesAmong } from './occurrences.ts';
import type { Phrase } from './phrase.ts';
import { asNumber, hasNumber, wordsWithPlaces, type PlacedWord } from './words.ts';

/**
 * A longer phrase is as strong as the weakest run of so many words in it: of runs each engine has
 * lists, and nobody has to read all texts that hold a long one.
 */
export const STRENGTH_WORDS = 5;

/** What is read: the words of a text, and of its title where it has one. */
export interface ReadText {
  readonly words: readonly PlacedWord[];
  readonly title: readonly PlacedWord[];
}

/** A text with its title, null for none, to be asked for many phrases. */
export function readText(text: string, title: string | null): ReadText {
  return { title: title === null ? [] : wordsWithPlaces(title), words: wordsWithPlaces(text) };
}

/** The strength of a phrase in a text; null where it does not hold it. */
export function strengthIn(read: ReadText, phrase: Phrase): number | null {
  const [run, ...others] = runsOf(phrase);
  if (run === undefined || run.words.length === 0) return null;
  if (others.length === 0) return runStrength(read, run);
  if (placesAmong(read.words, phrase).length === 0) return null;
  // Each run is there, since the phrase is.
  return Math.min(...[run, ...others].map((one) => runStrength(read, one) ?? 0));
}

/** Some words of a phrase in a row, which are compared as in all of it. */
export interface PhraseRun {
  readonly words: readonly string[];
  readonly toned: boolean;
  readonly numbered: boolean;
}

/** The runs of words by which a phrase is strong: itself, where it is short. */
export function runsOf({ words, toned }: Pick<Phrase, 'words' | 'toned'>): readonly PhraseRun[] {
  const numbered = hasNumber(words);
  const more = Math.max(0, words.length - STRENGTH_WORDS);
  return Array.from({ length: more + 1 }, (_, at) => ({
    words: words.slice(at, at + STRENGTH_WORDS),
    toned,
    numbered,
  }));
}

/** Each toned form counts by itself; the strongest decides. Null where there is none. */
function runStrength({ words, title }: ReadText, run: PhraseRun): number | null {
  const forms = formsAmong(words, run);
  if (forms.size === 0) return null;
  const titled = formsAmong(title, run);
  return Math.max(...[...forms].map(([form, times]) => (titled.has(form) ? TITLE_STRENGTH : strengthOfTimes(times))));
}

/** The toned forms of a run among words, with how many times each is there. */
function formsAmong(words: readonly PlacedWord[], run: PhraseRun): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  for (const at of placesAmong(words, run)) {
    const seen = words.slice(at, at + run.words.length).map(({ word }) => (run.numbered ? asNumber(word) : word));
    const form = seen.join(' ');
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return forms;
}
