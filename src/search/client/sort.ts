/** The order of a group. Documents are numbered newest first, so that dates need no look-up. */
import type { Sort } from '../address.ts';
import type { Columns } from './narrow.ts';

/** Sorts by relevance (as it comes), newest or oldest first; undated documents are last either way. */
export const sorted = (documents: readonly number[], sort: Sort, columns: Columns | null): readonly number[] => {
  if (sort === 'lien-quan') return documents;
  const newest = documents.toSorted((a, b) => a - b);
  if (sort === 'moi-nhat') return newest;
  const undated = (document: number): boolean => columns?.nam.of(document).length === 0;
  return [...newest.filter((d) => !undated(d)).reverse(), ...newest.filter(undated)];
};
