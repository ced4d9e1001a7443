/**
 * Names in the order of their letters, cut into blocks, so that what somebody types is found in one
 * or two of them: what is written and what is read agree here.
 */
import { spellingKey } from '../../../gazetteer/spelling.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';
import { levelNames } from '../../../vietnamese/level-words.ts';

/** What begins in more blocks than these is answered with the best of it alone. */
export const MOST_BLOCKS = 2;

const LEVELS = levelNames.map((name) => fold(spellingKey(name)).split(' '));

/** The words of a name as they are put in order: without tones and capitals. */
export function wordsOfName(name: string): readonly string[] {
  const key = fold(spellingKey(name));
  return key === '' ? [] : key.split(' ');
}

/** Words without those of levels (xã, thành phố), which whoever types a name may leave out. */
export function withoutLevels(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = LEVELS.filter((level) => level.every((word, i) => words[at + i] === word));
    const skipped = Math.max(0, ...found.map(({ length }) => length));
    if (skipped === 0) kept.push(words[at] ?? '');
    at += Math.max(1, skipped);
  }
  return kept;
}

/**
 * The blocks in which something may begin with a text; `starts[i]` is not after the first name of
 * block i, and after all before it.
 */
export function blocksOf(starts: readonly string[], text: string): readonly number[] {
  const last = starts.findLastIndex((start) => start <= `${text}\uffff`);
  const first = Math.max(
    0,
    starts.findLastIndex((start) => start <= text),
  );
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/**
 * The key of the best of what begins with a text: its whole words, and one letter of the word that
 * is being typed.
 */
export function bestKey(text: string): string {
  return text.slice(0, text.lastIndexOf(' ') + 2);
}
