import { phraseSet } from '../phrase/phrase-set.ts';
import { inSmallLetters } from '../phrase/small-letters.ts';

/** The value of the longest phrase that a text in small letters has at a position, or null. */
export interface PhraseLookup<T> {
  readonly at: (small: string, position: number) => { readonly value: T; readonly length: number } | null;
}

/** Compiles values by phrases; of two values for one phrase the first counts. */
export function phraseLookup<T>(pairs: readonly (readonly [phrase: string, value: T])[]): PhraseLookup<T> {
  const values = new Map(pairs.toReversed().map(([phrase, value]) => [inSmallLetters(phrase), value]));
  const phrases = phraseSet([...values.keys()], true);
  return {
    at: (small, position) => {
      const phrase = phrases.at(small, position);
      const value = phrase === null ? undefined : values.get(phrase);
      return phrase === null || value === undefined ? null : { value, length: phrase.length };
    },
  };
}

/** The ways to print a hyphen between words. */
export function hyphened(form: string): string[] {
  return form.includes(' - ')
    ? [form, ...[' – ', '- ', '-', ' và ', ', '].map((sign) => form.replaceAll(' - ', sign))]
    : [form];
}
