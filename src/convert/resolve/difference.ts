/** A stretch where two texts differ: the words of each and where they begin. Empty words: the other text has more. */
export interface Difference {
  readonly a: { readonly at: number; readonly words: string };
  readonly b: { readonly at: number; readonly words: string };
}

interface Word {
  readonly at: number;
  readonly word: string;
}

/** After a difference the texts agree again where so many words in a row are the same. */
const AGREE = 3;
/** So far ahead is looked for that place. */
const AHEAD = 80;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}][^\s]*/gu)].map((m) => ({ at: m.index, word: m[0].toLowerCase() }));

const agreeAt = (a: readonly Word[], i: number, b: readonly Word[], j: number): boolean => {
  for (let k = 0; k < AGREE; k++) {
    const [x, y] = [a[i + k]?.word, b[j + k]?.word];
    if (x !== y) return false;
    if (x === undefined) return k > 0 || (i >= a.length && j >= b.length);
  }
  return true;
};

/** The nearest place, counted in words of both, where the texts agree again; their ends when there is none. */
const resume = (a: readonly Word[], i: number, b: readonly Word[], j: number): readonly [number, number] => {
  for (let sum = 1; sum <= 2 * AHEAD; sum++)
    for (let di = Math.max(0, sum - AHEAD); di <= Math.min(sum, AHEAD); di++)
      if (agreeAt(a, i + di, b, j + sum - di)) return [i + di, j + sum - di];
  return [a.length, b.length];
};

const stretch = (text: string, words: readonly Word[], from: number, to: number): Difference['a'] => {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last || to <= from) return { at: first?.at ?? text.length, words: '' };
  return { at: first.at, words: text.slice(first.at, last.at + last.word.length).replace(/\s+/g, ' ') };
};

/** Where two texts differ, in order, at most `most` places; case and white space don't count. Linear for texts that mostly agree. */
export const differencesOf = (textA: string, textB: string, most: number): Difference[] => {
  const [a, b] = [wordsOf(textA), wordsOf(textB)];
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  while ((i < a.length || j < b.length) && found.length < most) {
    if (a[i]?.word === b[j]?.word) {
      i++;
      j++;
      continue;
    }
    const [nextI, nextJ] = resume(a, i, b, j);
    found.push({ a: stretch(textA, a, i, nextI), b: stretch(textB, b, j, nextJ) });
    [i, j] = [nextI, nextJ];
  }
  return found;
};
