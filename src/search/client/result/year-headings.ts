/**
 * Headings between results in the order of their dates, as lists have them: the year, with what is
 * of it.
 */
import { withdrawnWord } from '../../../archive/document/withdrawn.ts';
import { capitalized } from '../../../vietnamese/capitalized.ts';
import type { FacetColumn } from '../../port.ts';

/** A heading: what the results below it share, and how many they are with those that are folded. */
export interface ResultsHeading {
  readonly name: string;
  readonly count: number;
}

/**
 * For the first document of each year its heading; withdrawn documents (from `current` on) come
 * last and are under one of their own. None where one heading would be over all.
 */
export function yearHeadings(
  documents: readonly number[],
  years: FacetColumn,
  current: number,
): ReadonlyMap<number, ResultsHeading> {
  const nameOf = (document: number): string =>
    document >= current ? capitalized(withdrawnWord) : (years.values[years.of(document)[0] ?? -1]?.[1] ?? '');
  const groups = [...Map.groupBy(documents, nameOf)];
  if (groups.length < 2) return new Map();
  return new Map(
    groups.flatMap(([name, of]) => of.slice(0, 1).map((first) => [first, { name, count: of.length }] as const)),
  );
}
