import { bandsOf, estimate, likeness, shinglesOf, signatureOf } from './shingles.ts';

/** A document to be compared. `identity` joins number, issuer and date; null unless all three are known. */
export interface Comparable {
  readonly id: string;
  readonly identity: string | null;
  readonly text: string;
}

/** Two documents that are one, or seem to be. `a` comes before `b`; `likeness` is 0 to 1. */
export interface Duplicate {
  readonly a: string;
  readonly b: string;
  readonly kind: 'number' | 'text';
  readonly likeness: number;
}

/** From here on two texts are called nearly the same: a second scan with a slip in every twenty words still is. */
const ALIKE = 0.6;
/** An estimate below this is not worth measuring: it lies three deviations under {@link ALIKE}. */
const PERHAPS = 0.4;
/** Shorter texts share their runs by chance. */
const LEAST_RUNS = 12;
/** A text is compared with so many earlier ones of a band at most: the work grows with the archive, not with its square. */
const NEIGHBOURS = 8;

const pairKey = (a: number, b: number): string => `${Math.min(a, b)}-${Math.max(a, b)}`;

/** Pairs of documents to compare: those that share a key with one of the last few that had it. */
const pairsBy = (keysOf: readonly (readonly string[])[]): ReadonlyMap<string, readonly [number, number]> => {
  const holders = new Map<string, number[]>();
  const pairs = new Map<string, readonly [number, number]>();
  keysOf.forEach((keys, i) => {
    for (const key of keys) {
      const earlier = holders.get(key) ?? [];
      for (const j of earlier.slice(-NEIGHBOURS)) pairs.set(pairKey(j, i), [j, i]);
      earlier.push(i);
      holders.set(key, earlier);
    }
  });
  return pairs;
};

/**
 * The same document twice: same number, issuer and date, or nearly the same text. Linear in the archive; of many copies each is paired with a few
 * others, not with all. The result follows the order of `documents`.
 */
export const findDuplicates = (documents: readonly Comparable[]): Duplicate[] => {
  const shinglesAt = (i: number): ReadonlySet<number> => shinglesOf(documents[i]?.text ?? '');
  const signatures = documents.map((_, i) => {
    const runs = shinglesAt(i);
    return runs.size < LEAST_RUNS ? null : signatureOf(runs);
  });
  const suggests = ([i, j]: readonly [number, number]): boolean => {
    const [a, b] = [signatures[i], signatures[j]];
    return a !== null && b !== null && a !== undefined && b !== undefined && estimate(a, b) >= PERHAPS;
  };
  const nearby = pairsBy(signatures.map((s) => (s === null ? [] : bandsOf(s))));
  const sameNumber = pairsBy(documents.map((d) => (d.identity === null ? [] : [d.identity])));
  const pairs = new Map([...[...nearby].filter(([, pair]) => suggests(pair)), ...sameNumber]);
  return [...pairs]
    .sort(([, [a, b]], [, [c, d]]) => a - c || b - d)
    .flatMap(([key, [i, j]]): Duplicate[] => {
      const alike = likeness(shinglesAt(i), shinglesAt(j));
      const kind = sameNumber.has(key) ? 'number' : 'text';
      const [a, b] = [documents[i], documents[j]];
      return a && b && (kind === 'number' || alike >= ALIKE) ? [{ a: a.id, b: b.id, kind, likeness: alike }] : [];
    });
};
