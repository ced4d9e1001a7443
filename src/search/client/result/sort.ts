/**
 * The order of a group. Documents are numbered newest first and withdrawn ones last, so that dates
 * need no look-up.
 */
import { unknownSlug } from '../../../archive/urls.ts';
import type { Sort } from '../../plan/address.ts';
import type { FacetColumn } from '../../port.ts';
import { currentFirst } from '../../postings.ts';

/**
 * Sorts by relevance (as it comes), newest or oldest first; undated documents are last either way,
 * and withdrawn ones after these. `years` is needed for the oldest.
 */
export function sortDocuments(
  documents: readonly number[],
  { sort, current, years }: { readonly sort: Sort; readonly current: number; readonly years: FacetColumn | undefined },
): readonly number[] {
  if (sort === 'lien-quan') return documents;
  const newest = documents.toSorted((a, b) => a - b);
  if (sort === 'moi-nhat') return newest;
  const unknown = years?.values.findIndex(([key]) => key === unknownSlug) ?? -1;
  const undated = (document: number): boolean => years?.of(document).includes(unknown) ?? false;
  return currentFirst([...newest.filter((d) => !undated(d)).reverse(), ...newest.filter(undated)], current);
}
