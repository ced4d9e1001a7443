/** The places of a phrase in a text, by the rules of words.ts. */
import { itemAt } from '../../ground/expected.ts';
import { fold } from '../../vietnamese/fold/fold.ts';
import { asNumber, hasNumber, wordsWithPlaces, type PlacedWord } from './words.ts';

/** `start` and `end` are UTF-16 offsets. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
}

/** `numbered`: whether words are seen as a phrase with a number sees them; left out, as these words say. */
interface Wanted {
  readonly words: readonly string[];
  readonly toned: boolean;
  readonly numbered?: boolean;
}

/** All places of a phrase among the words of a text. */
export function occurrencesAmong(words: readonly PlacedWord[], phrase: Wanted): Occurrence[] {
  return placesAmong(words, phrase).flatMap((at) => {
    const [first, last] = [words[at], words[at + phrase.words.length - 1]];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

/** Which words of a text a phrase begins with, by their places among its words. */
export function placesAmong(words: readonly PlacedWord[], phrase: Wanted): readonly number[] {
  const look = sameness(phrase);
  const wanted = phrase.words.map((word) => (phrase.toned ? word : fold(word)));
  const found: number[] = [];
  for (let i = 0; i + wanted.length <= words.length; i++) {
    let n = 0;
    while (n < wanted.length && look(itemAt(words, i + n).word) === wanted[n]) n++;
    if (n === wanted.length) found.push(i);
  }
  return found;
}

/** All places of a phrase in an NFC text. */
export function occurrencesIn(text: string, phrase: Wanted): Occurrence[] {
  return occurrencesAmong(wordsWithPlaces(text), phrase);
}

function sameness({ words, toned, numbered = hasNumber(words) }: Wanted): (word: string) => string {
  return (word) => {
    const seen = numbered ? asNumber(word) : word;
    return toned ? seen : fold(seen);
  };
}
