/** The order of documents in an index. */
import type { SearchEntry } from './document.ts';

/** Documents as they are given, newest first, with the withdrawn ones moved to the end. */
export function inIndexOrder(given: readonly SearchEntry[]): readonly SearchEntry[] {
  const inForce = given.filter(({ facts }) => facts.withdrawn === null);
  return [...inForce, ...given.filter(({ facts }) => facts.withdrawn !== null)];
}
