/** Seeded chance: the same seed gives the same archive. */

/** What the archives of the benches are drawn from, so that two runs measure the same. */
export const BENCH_SEED = 2021;

/** Draws from [0, 1), by mulberry32. */
export type Random = () => number;

/** A source of chance. */
export const seeded = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** One of `items`, all alike. */
export const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

/** One of `items`, the first the most often (Zipf: the n-th in proportion to 1/n). */
export const pickZipf = <T>(random: Random, items: readonly T[]): T =>
  items[Math.min(items.length - 1, Math.floor((items.length + 1) ** random()) - 1)] as T;

/** A whole number from `from` to `to`. */
export const integerBetween = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));

/**
 * A source of chance of its own for the `index`-th thing of an archive, whatever was drawn for the
 * others.
 */
export const seededAt = (seed: number, index: number): Random => seeded(Math.imul(seed ^ 0x9e3779b9, 1 + 2 * index));
