/**
 * Bodies that are told the same in common (giao chung): the sentences are shown once for all of
 * them.
 */
import { vietnameseOrder } from '../../../vietnamese/order.ts';
import type { BodyPage } from '../body-page.ts';
import { inclusionsOf, type ReachedArchive } from '../common-duties.ts';

/** Bodies that the same collectives include. */
export interface AlikeBodies {
  /** Those that documents name, an entry each. */
  readonly named: readonly BodyPage[];
  /** Those that no document names, a line each. */
  readonly silent: readonly BodyPage[];
  /** One of them, to ask for what all are told in common. */
  readonly one: BodyPage;
}

/** Entries of one group: more are another group, with the same sentences. */
const MOST_NAMED = 15;

/** Bodies by the collectives that include them, by name; what no collective includes comes last. */
export function alikeBodies(archive: ReachedArchive, bodies: readonly BodyPage[]): readonly AlikeBodies[] {
  const sorted = bodies.toSorted((a, b) => vietnameseOrder(a.name, b.name) || (a.key < b.key ? -1 : 1));
  const groups = [...Map.groupBy(sorted, (body) => reachKey(archive, body))];
  return groups
    .toSorted(([a], [b]) => Number(a === '') - Number(b === ''))
    .flatMap(([, own]) => {
      const named = own.filter(({ silent }) => !silent);
      const silent = own.filter((body) => body.silent);
      return partsOf(named, MOST_NAMED).flatMap((part, n) => groupOf(part, n === 0 ? silent : []));
    });
}

function groupOf(named: readonly BodyPage[], silent: readonly BodyPage[]): readonly AlikeBodies[] {
  const one = named[0] ?? silent[0];
  return one === undefined ? [] : [{ named, silent, one }];
}

function partsOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, n) => items.slice(n * size, (n + 1) * size));
}

/** The same for bodies that the same collectives include, by whatever unit of theirs. */
function reachKey(archive: ReachedArchive, body: BodyPage): string {
  return inclusionsOf(archive, body)
    .filter(({ collective: { duties, addressed } }) => duties.length + addressed.length > 0)
    .map(({ collective }) => collective.key)
    .sort()
    .join(' ');
}
