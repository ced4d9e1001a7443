/**
 * With what strength a document holds the phrases of its text (postings.ts), counted over all of it:
 * 3 where its title has the phrase too, 1 from four times on. Each toned form is counted by itself;
 * without tones a phrase is as strong as the strongest of its forms.
 */
import { itemAt } from '../../../../ground/expected.ts';
import { strengthOfTimes, TITLE_STRENGTH } from '../../../postings.ts';
import { asNumber, hasNumber } from '../../../plan/words.ts';
import { LISTED_STRENGTHS, type ListedStrength, type StrengthStream } from './lexeme.ts';
import { bare, mayBeNumbers, phrasesAt } from './word-chains.ts';

/** Phrases of up to so many words are listed with their strength; longer ones are strong by their runs. */
export const STRENGTH_WORDS = 5;

/** A phrase of a document that is stronger than 0. */
export interface StrongPhrase {
  readonly stream: StrengthStream;
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
    if (isRunBesideNumbers(phrase)) add({ stream: 'm', phrase: bare(phrase), strength });
  }
  return [...found.values()];
}

/**
 * Whether a phrase is a run of longer ones, which have their number in other words and are typed
 * without tones: then no word of it is the word of a number (`nam` is Nam, not năm), though another
 * form of it may have one.
 */
function isRunBesideNumbers(phrase: readonly string[]): boolean {
  return phrase.length === STRENGTH_WORDS && !hasNumber(phrase.map(asNumber)) && mayBeNumbers(bare(phrase));
}

function strongForms(words: readonly string[], title: readonly string[]): ReadonlyMap<string, ListedStrength> {
  const strong = new Map<string, ListedStrength>();
  let places = words.map((_, at) => at);
  for (let length = 1; length <= STRENGTH_WORDS; length++) {
    const forms = formsAt(words, places, length);
    const titled = new Set(formsAt(title, [...title.keys()], length).flat());
    const times = timesOf(forms.flat());
    for (const [form, count] of times) {
      const strength = titled.has(form) ? TITLE_STRENGTH : strengthOfTimes(count);
      const listed = LISTED_STRENGTHS.find((one) => one === strength);
      if (listed !== undefined) strong.set(form, listed);
    }
    // A phrase can only be strong where it begins and ends with a shorter one that is.
    const strongPlaces = new Set(places.filter((_, i) => itemAt(forms, i).some((form) => strong.has(form))));
    places = places.filter((at) => strongPlaces.has(at) && strongPlaces.has(at + 1));
  }
  return strong;
}

/** The phrases of a length that begin at each of some places, words between spaces. */
function formsAt(words: readonly string[], places: readonly number[], length: number): readonly (readonly string[])[] {
  return places.map((at) => phrasesAt(words, at, length).map((phrase) => phrase.join(' ')));
}

function timesOf(forms: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const form of forms) times.set(form, (times.get(form) ?? 0) + 1);
  return times;
}
