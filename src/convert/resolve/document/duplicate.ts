import { itemAt } from '../../../ground/expected.ts';
import { bandsOf, estimate, likeness, shinglesOf } from './shingles.ts';

/**
 * A document to be compared. `identity` joins number, issuer and date; null unless all three are
 * known. `signature` is that of its text (`likenessSignature`); the text itself is asked for only
 * where two documents are measured.
 */
export interface Comparable {
  readonly id: string;
  readonly identity: string | null;
  readonly signature: readonly number[] | null;
  readonly text: () => string;
}

/** One document of a group: the other one it is most like, and how much, 0 to 1. */
export interface GroupMember {
  readonly id: string;
  readonly nearest: string;
  readonly likeness: number;
}

/**
 * Documents that are one, or seem to be: two, or more where each is like some other. Members are in
 * the order of the documents.
 */
export interface DuplicateGroup {
  readonly kind: 'number' | 'text';
  readonly members: readonly GroupMember[];
}

/**
 * From here on two texts are called nearly the same: a second scan with a slip in every twenty
 * words still is.
 */
const ALIKE = 0.6;

/** An estimate below this is not worth measuring: it lies three deviations under {@link ALIKE}. */
const PERHAPS = 0.4;

/**
 * A text is measured against so many earlier ones at most, the likeliest first: the work grows with
 * the archive, not with its square.
 */
const NEIGHBOURS = 8;

/** Two documents by their places in the archive, the earlier first, and how like they are. */
interface Pair {
  readonly earlier: number;
  readonly later: number;
  readonly likeness: number;
}

/**
 * The same document twice or more: same number, issuer and date, or nearly the same text. A text is
 * taken apart once at most and each pair is measured once; of many copies each is measured against
 * a few others, not against all. Groups of one number come first.
 */
export function findDuplicates(documents: readonly Comparable[]): DuplicateGroup[] {
  const signatures = documents.map(({ signature }) => signature);
  const taken = new Map<number, Uint32Array>();
  const runsOf = (i: number): Uint32Array => {
    const runs = taken.get(i) ?? shinglesOf(itemAt(documents, i).text());
    taken.set(i, runs);
    return runs;
  };
  const measured = (earlier: number, later: number): Pair => ({
    earlier,
    later,
    likeness: likeness(runsOf(earlier), runsOf(later)),
  });
  const sameNumber = holdersBefore(documents.map((d) => (d.identity === null ? [] : [d.identity])));
  const ofNumber = sameNumber.flatMap((near, i) => [...near].map((j) => measured(j, i)));

  const nearby = holdersBefore(signatures.map((s) => (s === null ? [] : bandsOf(s))));
  const suggested = (j: number, i: number): number => {
    const [a, b] = [signatures[j], signatures[i]];
    return a && b && !isSameNumber(documents[j], documents[i]) ? estimate(a, b) : 0;
  };
  const ofText = nearby.flatMap((near, i) =>
    [...near]
      .map((j) => ({ j, guess: suggested(j, i) }))
      .filter(({ guess }) => guess >= PERHAPS)
      .sort((a, b) => b.guess - a.guess || a.j - b.j)
      .slice(0, NEIGHBOURS)
      .map(({ j }) => measured(j, i))
      .filter((pair) => pair.likeness >= ALIKE),
  );
  return [...joinedPairs('number', ofNumber, documents), ...joinedPairs('text', ofText, documents)];
}

/** For each document the last few earlier ones with which it shares a key. */
function holdersBefore(keysOf: readonly (readonly string[])[]): readonly ReadonlySet<number>[] {
  const holders = new Map<string, number[]>();
  return keysOf.map((keys, i) => {
    const near = new Set<number>();
    for (const key of keys) {
      const earlier = holders.get(key) ?? [];
      for (const j of earlier.slice(-NEIGHBOURS)) near.add(j);
      earlier.push(i);
      holders.set(key, earlier);
    }
    return near;
  });
}

function isSameNumber(a: Comparable | undefined, b: Comparable | undefined): boolean {
  return a !== undefined && a.identity !== null && a.identity === b?.identity;
}

/** Joins pairs into groups: who is paired with one of a group belongs to it. */
function joinedPairs(
  kind: DuplicateGroup['kind'],
  pairs: readonly Pair[],
  documents: readonly Comparable[],
): DuplicateGroup[] {
  const leader = documents.map((_, i) => i);
  const leaderOf = (i: number): number => {
    let at = i;
    while (leader[at] !== at) at = leader[at] = leader[leader[at] as number] as number;
    return at;
  };
  const best = new Map<number, { readonly other: number; readonly likeness: number }>();
  const keep = (i: number, other: number, alike: number): void => {
    if (alike > (best.get(i)?.likeness ?? -1)) best.set(i, { other, likeness: alike });
  };
  for (const { earlier, later, likeness: alike } of pairs) {
    const [a, b] = [leaderOf(earlier), leaderOf(later)];
    leader[Math.max(a, b)] = Math.min(a, b);
    keep(earlier, later, alike);
    keep(later, earlier, alike);
  }
  const inOrder = [...best].sort(([a], [b]) => a - b);
  return [...Map.groupBy(inOrder, ([i]) => leaderOf(i)).values()].map((members) => ({
    kind,
    members: members.map(([i, { other, likeness: alike }]) => ({
      id: itemAt(documents, i).id,
      nearest: itemAt(documents, other).id,
      likeness: alike,
    })),
  }));
}
