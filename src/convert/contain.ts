/** Keeps what fails for one item from ending the work on the others. */

/**
 * What the work gave for the items that it can be done with, and what was thrown because of each of
 * the others.
 */
export interface Contained<Item, Result> {
  readonly result: Result;
  readonly culprits: ReadonlyMap<Item, unknown>;
}

/**
 * Runs work that takes all items together. If it throws, the items that make it throw are found by
 * halving and left out: it runs about 2·log₂(n) times for each of them, once where there are none.
 * `run` must not throw for an empty list; what it throws then is thrown.
 */
export function withoutCulprits<Item, Result>(
  items: readonly Item[],
  run: (items: readonly Item[]) => Result,
): Contained<Item, Result> {
  const culprits = new Map<Item, unknown>();
  const grow = (
    sound: readonly Item[],
    result: () => Result,
    more: readonly Item[],
  ): readonly [typeof sound, () => Result] => {
    const all = [...sound, ...more];
    try {
      const grown = run(all);
      return [all, () => grown];
    } catch (error) {
      const [only] = more;
      if (more.length === 1 && only !== undefined) {
        culprits.set(only, error);
        return [sound, result];
      }
      if (more.length === 0) throw error;
    }
    const middle = Math.ceil(more.length / 2);
    const [left, leftResult] = grow(sound, result, more.slice(0, middle));
    return grow(left, leftResult, more.slice(middle));
  };
  const [, result] = grow([], () => run([]), items);
  return { result: result(), culprits };
}
