/** Near spellings of a word in the archive's vocabulary. */
import type { Vocabulary } from '../../port.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';
import { compared } from '../../plan/words.ts';

const MOST_NEAR = 3;

/**
 * Whether two words differ by at most one letter inserted, omitted or replaced, or by two swapped
 * neighbours.
 */
export function isNear(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return a === b;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/**
 * Words near `word`, those in most documents first; for a word typed with tones, first those that
 * differ in tones only. Spelt as the archive spells them.
 */
export function nearWords(word: string, vocabulary: Vocabulary, toned: boolean): readonly string[] {
  const plain = fold(word);
  const fits = vocabulary.filter(([other]) => isNear(plain, fold(other)));
  const closeness = (other: string): number => (fold(other) === plain ? 0 : 1);
  const ranked = [...fits].sort(([a, x], [b, y]) => closeness(a) - closeness(b) || y - x).map(([other]) => other);
  return [...new Set(toned ? ranked : ranked.map(fold))]
    .filter((other) => compared(other) !== compared(word))
    .slice(0, MOST_NEAR);
}
