/** Draws the same things in every run. */

/** A drawer that begins with a seed. */
export interface Drawing {
  /** A whole number from 0 to below this. */
  readonly below: (count: number) => number;
  /** One of some things, of which there is at least one. */
  readonly one: <T>(items: readonly T[]) => T;
  /** Some of these things, each with the same chance (one in `among`). */
  readonly some: <T>(items: readonly T[], among: number) => readonly T[];
}

/** Begins to draw. */
export function drawing(seed: number): Drawing {
  let state = seed;
  const below = (count: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  return {
    below,
    one: <T>(items: readonly T[]) => items[below(items.length)] as T,
    some: (items, among) => items.filter(() => below(among) === 0),
  };
}
