/** How what builds cost and write grows with their texts, and what larger archives would take. */

/** What was measured at one number of texts. */
export interface SizedValue {
  readonly texts: number;
  readonly value: number;
}

/** Two ways to go on from what was measured; of both more than nothing is asked. */
export interface Growth {
  /** The share of a text, and what there is without any: the line through the two largest sizes. */
  readonly each: number;
  readonly fixed: number;
  /** Twice the texts are 2 to the power of this; 1 is in proportion. */
  readonly exponent: number;
  /**
   * What so many texts would be: along the line, and along the curve of that power. Where growth
   * speeds up the truth is nearer to the curve, where a fixed part is large nearer to the line.
   */
  readonly at: (texts: number) => readonly [least: number, most: number];
}

/**
 * The growth between the two largest sizes. Null where there are fewer than two sizes, or nothing
 * was measured at one of them.
 */
export function growthOf(values: readonly SizedValue[]): Growth | null {
  const [large, small] = values.toSorted((a, b) => b.texts - a.texts);
  if (small === undefined || large === undefined || small.texts === large.texts) return null;
  if (small.value <= 0 || large.value <= 0) return null;
  const each = (large.value - small.value) / (large.texts - small.texts);
  const fixed = small.value - each * small.texts;
  const exponent = Math.log(large.value / small.value) / Math.log(large.texts / small.texts);
  return {
    each,
    fixed,
    exponent,
    at: (texts) => {
      const [line, curve] = [fixed + each * texts, large.value * (texts / large.texts) ** exponent];
      return [Math.min(line, curve), Math.max(line, curve)];
    },
  };
}
