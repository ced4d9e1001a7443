/** The places of a phrase in a text, by the rules of words.ts. */
import { itemAt } from '../../ground/expected.ts';
import { fold } from '../../vietnamese/fold/fold.ts';
import { asNumber, hasNumber, wordsWithPlaces, type PlacedWord } from './words.ts';

/** `start` and `end` are UTF-16 offsets. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
}

interface Wanted {
  readonly words: readonly string[];
  readonly toned: boolean;
}

/** All places of a phrase among the words of a text. */
export function occurrencesAmong(words: readonly PlacedWord[], phrase: Wanted): Occurrence[] {
  const look = sameness(phrase);
  const wanted = phrase.words.map((word) => (phrase.toned ? word : fold(word)));
  const found: Occurrence[] = [];
  for (let i = 0; i + wanted.length <= words.length; i++) {
    let n = 0;
    while (n < wanted.length && look(itemAt(words, i + n).word) === wanted[n]) n++;
    const [first, last] = [words[i], words[i + n - 1]];
    if (n === wanted.length && first && last) found.push({ start: first.start, end: last.end });
  }
  return found;
}

/** All places of a phrase in an NFC text. */
export function occurrencesIn(text: string, phrase: Wanted): Occurrence[] {
  return occurrencesAmong(wordsWithPlaces(text), phrase);
}

function sameness({ words, toned }: Wanted): (word: string) => string {
  const numbered = hasNumber(words);
  return (word) => {
    const seen = numbered ? asNumber(word) : word;
    return toned ? seen : fold(seen);
  };
}
