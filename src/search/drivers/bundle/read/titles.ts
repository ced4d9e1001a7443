/** Titles while they are typed. */
import { fold } from '../../../../vietnamese/fold/fold.ts';
import { isTypedWithTones, searchWords } from '../../../plan/words.ts';
import { canBeginTitleWord } from '../title-key.ts';
import type { BundleFiles } from './bundle-files.ts';

/**
 * The documents that are called by all the words typed, in any order; the last may be unfinished, and counts from three letters on.
 * The newest first.
 */
export async function titlesWith(
  files: Pick<BundleFiles, 'titleWords' | 'recent'>,
  typed: string,
): Promise<readonly number[]> {
  const toned = isTypedWithTones(typed);
  const words = searchWords(typed).map((word) => (toned ? word : fold(word)));
  const known = words.filter((word, i) => i < words.length - 1 || canBeginTitleWord(word));
  const lists = await Promise.all(
    known.map(async (word, i) => {
      const unfinished = i === words.length - 1;
      const fits = (other: string): boolean => (unfinished ? begins(other, word) : other === word);
      const isMeant = (other: string): boolean => fits(toned ? other : fold(other));
      const [inBase, recent] = await Promise.all([files.titleWords(word), files.recent()]);
      return new Set([
        ...[...inBase].filter(([other]) => isMeant(other)).flatMap(([, documents]) => documents),
        ...recent.filter(([, { titleWords }]) => titleWords.some(isMeant)).map(([document]) => document),
      ]);
    }),
  );
  const [first = new Set<number>(), ...rest] = lists.sort((a, b) => a.size - b.size);
  return [...first].filter((document) => rest.every((list) => list.has(document))).sort((a, b) => a - b);
}

/** Whether a word may become of what is typed: tones stand at the end of compared words, wherever they are typed. */
function begins(word: string, typed: string): boolean {
  const tone = /\p{M}$/u.exec(typed)?.[0] ?? '';
  return word.startsWith(typed.slice(0, typed.length - tone.length)) && word.endsWith(tone);
}
