/**
 * The numbers of documents: those of the base there, from 0 in their order, and among all, with the
 * recent ones between them. The order is the same, so that lists of documents stay in order.
 */

/**
 * From the number of a document in the base or among the recent ones to that among all, and back.
 */
export interface Ranks {
  readonly ofBase: (document: number) => number;
  /** Where a document is. */
  readonly find: (rank: number) => { readonly recent: number } | { readonly base: number };
}

/** `recent`: the numbers of the recent documents among all, in order. */
export function ranksBeside(recent: readonly number[]): Ranks {
  /** For each recent document, how many of the base are before it. */
  const before = recent.map((rank, i) => rank - i);
  const place = new Map(recent.map((rank, i) => [rank, i]));
  return {
    ofBase: (document) => document + firstWith(before, (own) => own > document),
    find: (rank) => {
      const at = place.get(rank);
      return at === undefined ? { base: rank - firstWith(recent, (other) => other > rank) } : { recent: at };
    },
  };
}

/**
 * How many items are before the first that is so; items that are so follow one another to the end.
 */
function firstWith(items: readonly number[], isSo: (item: number) => boolean): number {
  const at = items.findIndex(isSo);
  return at < 0 ? items.length : at;
}
