/** From how many documents on a cold static search moves more than the service sends. */
import type { MeasuredArchive } from './measure-archive.ts';

/** What both move at one size, in bytes. */
export interface CrossingSize {
  readonly documents: number;
  readonly fixed: number;
  readonly service: number;
}

/**
 * At how many documents the static search moves as much. `at-most`: at the smallest size that was
 * measured it does already; `about`: between two sizes, by a straight line; `beyond`: by the line
 * through the smallest and the largest; `never`: the gap does not close.
 */
export interface Crossing {
  readonly kind: 'at-most' | 'about' | 'beyond' | 'never';
  readonly documents: number | null;
}

/** The crossing of each kind of query, with what was measured. */
export function crossings(
  archives: readonly MeasuredArchive[],
): readonly { readonly query: string; readonly sizes: readonly CrossingSize[]; readonly crossing: Crossing }[] {
  const [first] = archives;
  return (first?.queries ?? []).map(({ kind }, at) => {
    const sizes = archives.map(({ documents, queries }) => ({
      documents,
      fixed: queries[at]?.fixed.bytes ?? 0,
      service: queries[at]?.service[0]?.bytes ?? 0,
    }));
    return { query: kind, sizes, crossing: crossingOf(sizes) };
  });
}

/** Where the two meet; `sizes` from the smallest. */
export function crossingOf(sizes: readonly CrossingSize[]): Crossing {
  const above = sizes.findIndex(({ fixed, service }) => fixed >= service);
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (first === undefined || last === undefined) return { kind: 'never', documents: null };
  if (above === 0) return { kind: 'at-most', documents: first.documents };
  const [a, b] = above < 0 ? [first, last] : [sizes[above - 1] ?? first, sizes[above] ?? last];
  const [gapA, gapB] = [a.service - a.fixed, b.service - b.fixed];
  if (gapB >= gapA) return { kind: 'never', documents: null };
  const documents = Math.round(a.documents + (gapA / (gapA - gapB)) * (b.documents - a.documents));
  return { kind: above < 0 ? 'beyond' : 'about', documents };
}
