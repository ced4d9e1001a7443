/**
 * Where two texts differ, word by word. The comparing itself is that of the package `diff` (Myers).
 */
import { diffArrays } from 'diff';

/**
 * The words of two texts where they differ, and where they begin. Empty words: the other text has
 * more.
 */
export interface Difference {
  readonly a: { readonly at: number; readonly words: string };
  readonly b: { readonly at: number; readonly words: string };
}

/**
 * Words more or less than this in all are one difference: the work grows with their square, not
 * with the texts.
 */
const MOST_EDITS = 600;

interface TextWord {
  readonly at: number;
  readonly word: string;
  readonly length: number;
}

/** Words from and up to which the first text differs, then the second. */
type ChangedRange = readonly [fromA: number, toA: number, fromB: number, toB: number];

/**
 * Where two texts differ, in order, at most `most` places. `alike`: case, white space and
 * punctuation that stands alone don't count; `exact`: every character but white space does. Texts
 * that differ by more than `mostEdits` words have one difference, from the first to the last. Linear
 * in the texts.
 */
export function differencesOf(
  textA: string,
  textB: string,
  most: number,
  compare: 'alike' | 'exact' = 'alike',
  mostEdits = MOST_EDITS,
): Difference[] {
  const [a, b] = [comparedWords(textA, compare), comparedWords(textB, compare)];
  const changes = diffArrays(
    a.map((w) => w.word),
    b.map((w) => w.word),
    { maxEditLength: mostEdits },
  );
  const ranges = changes === undefined ? [middle(a, b)] : changedRanges(changes, most);
  return ranges
    .slice(0, most)
    .map((range, i) => slid(range, ranges[i - 1]?.[3] ?? 0, a, b))
    .map(([fromA, toA, fromB, toB]) => ({
      a: stretch(textA, a, fromA, toA),
      b: stretch(textB, b, fromB, toB),
    }));
}

function comparedWords(text: string, compare: 'alike' | 'exact'): TextWord[] {
  const pattern = compare === 'exact' ? /\S+/g : /[\p{L}\p{N}]\S*/gu;
  return [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
    at: index,
    word: compare === 'exact' ? word : word.toLowerCase(),
    length: word.length,
  }));
}

/** What lies between the words that both texts begin and end with. */
function middle(a: readonly TextWord[], b: readonly TextWord[]): ChangedRange {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start]?.word === b[start]?.word) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end]?.word === b[b.length - 1 - end]?.word) end += 1;
  return [start, a.length - end, start, b.length - end];
}

function changedRanges(
  changes: readonly { readonly added: boolean; readonly removed: boolean; readonly count: number }[],
  most: number,
): ChangedRange[] {
  const ranges: ChangedRange[] = [];
  let [i, j] = [0, 0];
  let open: readonly [number, number] | null = null;
  for (const { added, removed, count } of changes) {
    if (ranges.length >= most) return ranges;
    if (added || removed) open ??= [i, j];
    else if (open) {
      ranges.push([open[0], i, open[1], j]);
      open = null;
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
  return open ? [...ranges, [open[0], i, open[1], j]] : ranges;
}

/**
 * Of words that were only put in or left out, the earliest that can be meant: of `- A; - B;` after
 * `- B;` was all, that `- A;` was put in, not `A; -`. `start` is where the difference before ends
 * in the second text.
 */
function slid(range: ChangedRange, start: number, a: readonly TextWord[], b: readonly TextWord[]): ChangedRange {
  const [fromA, toA, fromB, toB] = range;
  const isInsertion = fromA === toA;
  if (!isInsertion && fromB !== toB) return range;
  const [words, from, to] = isInsertion ? [b, fromB, toB] : [a, fromA, toA];
  let by = 0;
  while (fromB - by > start && words[from - by - 1]?.word === words[to - by - 1]?.word) by += 1;
  return [fromA - by, toA - by, fromB - by, toB - by];
}

function stretch(text: string, words: readonly TextWord[], from: number, to: number): Difference['a'] {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last || to <= from) return { at: first?.at ?? text.length, words: '' };
  return { at: first.at, words: text.slice(first.at, last.at + last.length).replace(/\s+/g, ' ') };
}
