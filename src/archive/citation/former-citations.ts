/**
 * Addresses that cited documents had when each had a page of its own, in files by the first two letters of the key:
 * the page of an address that is not there looks into one of them.
 */
import type { Archive } from '../archive.ts';
import { once } from '../once.ts';

/** Of the keys with one beginning, the ids of the documents whose pages have the lines of them. */
export type FormerCitations = Readonly<Record<string, string>>;

/** The file in which a key is: keys begin with the figures of a number, so that a file holds about one in fifty. */
export function formerCitationFile(key: string): string {
  return key.slice(0, 2).replaceAll(/[^a-z0-9]/g, '_') || '_';
}

/** All files by their names. */
export const formerCitations = once(({ cited }: Pick<Archive, 'cited'>): ReadonlyMap<string, FormerCitations> => {
  const alone = [...cited.values()].filter(({ hasPage }) => !hasPage);
  const files = Map.groupBy(alone, ({ key }) => formerCitationFile(key));
  const rows = (of: typeof alone) => of.map(({ key, citing: [one] }) => [key, one?.document.id ?? ''] as const);
  return new Map([...files].map(([name, of]) => [name, Object.fromEntries(rows(of))]));
});
