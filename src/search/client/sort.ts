/** The order of a group. Documents are numbered newest first, so that dates need no look-up. */
import type { Sort } from '../address.ts';
import type { Column } from './narrow.ts';

/** Sorts by relevance (as it comes), newest or oldest first; undated documents are last either way. `years` is needed for the oldest. */
export const sorted = (documents: readonly number[], sort: Sort, years: Column | undefined): readonly number[] => {
  if (sort === 'lien-quan') return documents;
  const newest = documents.toSorted((a, b) => a - b);
  if (sort === 'moi-nhat') return newest;
  const undated = (document: number): boolean => years?.of(document).length === 0;
  return [...newest.filter((d) => !undated(d)).reverse(), ...newest.filter(undated)];
};
