/** The order in which the values of a facet are shown. */
import { unknownSlug } from '../../archive/urls.ts';
import { vietnameseOrder } from '../../vietnamese/order.ts';
import type { FacetCount } from '../engine.ts';
import type { FacetName } from '../plan/address.ts';

/** Most documents first, years by the newest, “không rõ” last. */
export function inFacetOrder(name: FacetName, counts: readonly FacetCount[]): readonly FacetCount[] {
  return counts.toSorted(
    (a, b) =>
      Number(a.key === unknownSlug) - Number(b.key === unknownSlug) ||
      (name === 'nam' ? b.key.localeCompare(a.key) : b.count - a.count || vietnameseOrder(a.name, b.name)),
  );
}
