/**
 * Names in the order of their letters, cut into blocks, so that what somebody types is found in one
 * or two of them: what is written and what is read agree here.
 */

/** What begins in more blocks than these is answered with the best of it alone. */
export const MOST_BLOCKS = 2;

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
