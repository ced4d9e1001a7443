/** A phrase of a query; apart from the planner, so that the page of a document does not load it. */
import { isTypedWithTones, phraseWords, searchWords } from './words.ts';

/**
 * A phrase to look for: `words` as indexed (see phraseWords); `toned`: tones are asked for as
 * typed.
 */
export interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
  readonly toned: boolean;
}

/**
 * The phrase of a text. `toned`: as the text itself is typed, unless the query around it decides.
 */
export function phraseOf(text: string, toned = isTypedWithTones(text)): Phrase {
  return { text, words: phraseWords(searchWords(text)), toned };
}
