/** The words by which names are put in order, and looked up while they are typed. */
import { spellingKey } from '../../gazetteer/spelling.ts';
import { fold } from '../../vietnamese/fold/fold.ts';
import { levelNames } from '../../vietnamese/level-words.ts';

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
