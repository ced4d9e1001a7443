/** What an edit of a checkout is, and the texts that it may be about. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pick, type Random } from '../bench/random.ts';

/**
 * Something that people, a program or a bad disk do to a checkout between two builds. `apply` gets
 * the folder of the checkout and gives what was done, in words that are enough to do it again.
 */
export interface ArchiveEdit {
  readonly kind: string;
  readonly apply: (checkout: string, random: Random) => string;
}

/** So few texts are always left. */
export const FEWEST_TEXTS = 8;

/** The path of a source, or of what stands beside it. */
export function sourceAt(checkout: string, id: string, ending: 'txt' | 'yaml'): string {
  return join(checkout, 'content/sources', `${id}.${ending}`);
}

/** The ids of all texts, in their order. */
export function textsIn(checkout: string): readonly string[] {
  return readdirSync(join(checkout, 'content/sources'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length))
    .sort();
}

/** One of the texts. */
export function anyText(checkout: string, random: Random): string {
  return pick(random, textsIn(checkout));
}

/**
 * Puts `other` where `words` stand first in a file, or `words` where `other` does. Throws where the
 * file has neither: the edit would change nothing and prove nothing.
 */
export function exchange(file: string, words: string, other: string): void {
  const text = readFileSync(file, 'utf8');
  const [from, to] = text.includes(other) ? [other, words] : [words, other];
  if (!text.includes(from)) throw new Error(`Cannot edit ${file}, expected it to have “${words}”`);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
}
