import { classOfUnit, letterClass } from '../../../vietnamese/letter-class.ts';
import { placeTones } from '../../../vietnamese/tone-place.ts';
import { wordEnd } from './word-end.ts';

/** Phrases that can be looked for at a position of an NFC text. */
export interface PhraseSet {
  /**
   * The longest phrase that begins at a position and ends with a word, as the set writes it; null
   * where there is none. As many characters of the text are it.
   */
  readonly at: (text: string, position: number) => string | null;
}

/**
 * Compiles phrases, which are compared letter by letter, wherever a tone is written (phong tỏa is
 * phong toả): fold the text and the phrases alike where case and tones do not matter. Work at one
 * position depends on the phrases of one first word only, so that a walk over a text is linear in
 * it. `isPlaced`: the texts that are asked are in small letters or folded, so that every tone is in
 * its place already.
 */
export function phraseSet(phrases: readonly string[], isPlaced: boolean = false): PhraseSet {
  const placed = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => ({ phrase, form: placeTones(phrase) }));
  const byFirst = Map.groupBy(placed, ({ form }) => form.slice(0, wordEnd(form, 0)));
  const firstUnits = new Set([...byFirst.keys()].map((word) => word.charCodeAt(0)));
  return {
    at: (text, position) => {
      // Most words begin with a consonant with which no phrase does; a vowel may have its tone
      // elsewhere.
      const unit = text.charCodeAt(position);
      if (!firstUnits.has(unit) && (isPlaced || classOfUnit(unit) === letterClass.consonant)) return null;
      const word = text.slice(position, wordEnd(text, position));
      const candidates = byFirst.get(isPlaced ? word : placeTones(word));
      const [longest] = candidates ?? [];
      if (!candidates || !longest) return null;
      const endsAt = (form: string): boolean => !isLetterOrDigit(text.charAt(position + form.length));
      if (isPlaced)
        return candidates.find(({ form }) => text.startsWith(form, position) && endsAt(form))?.phrase ?? null;
      // One character more, which says whether the phrase ends with a word; a word that is cut
      // there may have another tone, but not the place of a phrase.
      const here = placeTones(text.slice(position, position + longest.form.length + 1));
      return candidates.find(({ form }) => here.startsWith(form) && endsAt(form))?.phrase ?? null;
    },
  };
}

function isLetterOrDigit(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
