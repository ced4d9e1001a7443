/** Abbreviations and set phrases with their meaning, both ways: UBND = Ủy ban nhân dân. */
import { itemAt } from '../../ground/expected.ts';
import { fold } from '../../vietnamese/fold/fold.ts';
import { isMeantBy, isTypedWithTones, searchWords, wordsWithPlaces } from './words.ts';

/**
 * Groups of forms that mean the same, from content/reference/search-synonyms.yaml and the variants
 * of content/glossary.
 */
export type Synonyms = readonly (readonly string[])[];

/** More ways than these to write a query are not looked up. */
const MOST_VARIANTS = 6;

/**
 * The other ways to write `text`: a group's form that occurs in it is replaced by each of the
 * group's other forms; a number in words is also its figure, which has a form of its own then.
 * Longest forms first.
 */
export function variantsOf(text: string, synonyms: Synonyms): readonly string[] {
  const places = wordsWithPlaces(text.normalize('NFC'));
  const words = places.map(({ word }) => word);
  const toned = isTypedWithTones(text);
  const found = synonyms.flatMap((group) => {
    const form = group
      .map((form) => searchWords(form))
      .sort((a, b) => b.length - a.length)
      .find((form) => formAt(words, form, toned) >= 0);
    return form === undefined ? [] : [{ group, form, start: formAt(words, form, toned) }];
  });
  const longest = found.filter(
    ({ form, start }) =>
      !found.some(
        (o) => o.form.length > form.length && o.start <= start && o.start + o.form.length >= start + form.length,
      ),
  );
  const key = (form: string): string => searchWords(form).join(' ');
  const exchanged = longest.flatMap(({ group, form, start }) => {
    const typed = words.slice(start, start + form.length).join(' ');
    const isTyped = (other: string): boolean => (toned ? key(other) === typed : fold(key(other)) === fold(typed));
    return group
      .filter((other) => !isTyped(other))
      .map((other) => {
        const before = text.slice(0, itemAt(places, start).start);
        const after = text.slice(itemAt(places, start + form.length - 1).end);
        return `${before}${other}${after}`;
      });
  });
  return [...new Map(exchanged.map((variant) => [key(variant), variant])).values()].slice(0, MOST_VARIANTS);
}

function formAt(words: readonly string[], form: readonly string[], toned: boolean): number {
  for (let i = 0; i + form.length <= words.length; i++) {
    if (form.every((word, j) => isMeantBy(itemAt(words, i + j), word, toned))) return i;
  }
  return -1;
}
