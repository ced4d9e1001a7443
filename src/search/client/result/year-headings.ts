/**
 * Headings between results in the order of their dates, as lists have them: the year, with what is
 * of it.
 */
import { withdrawnWord } from '../../../archive/document/withdrawn.ts';
import { unknownSlug } from '../../../archive/urls.ts';
import { capitalized } from '../../../vietnamese/capitalized.ts';
import type { FoundResult } from '../../answer/answer.ts';
import type { GroupYears } from '../../engine.ts';

/** A heading: what the results below it share, and how many they are with those that are folded. */
export interface ResultsHeading {
  readonly name: string;
  readonly count: number;
}

/** The heading above a result; results are asked about in their order, each once. */
export type HeadingAbove = (result: Pick<FoundResult, 'date' | 'withdrawn'>) => ResultsHeading | null;

/**
 * Gives the first result of each year its heading; withdrawn documents come last and are under one
 * of their own. None where one heading would be over all, and where `years` is null.
 */
export function yearHeadings(years: GroupYears | null): HeadingAbove {
  const counts = new Map(years?.years.map(({ key, name, count }) => [key, { name, count }]));
  if (years && years.withdrawn > 0) counts.set('', { name: capitalized(withdrawnWord), count: years.withdrawn });
  const left = new Map(counts.size < 2 ? [] : counts);
  return ({ date, withdrawn }) => {
    const key = withdrawn ? '' : (date?.slice(0, 4) ?? unknownSlug);
    const heading = left.get(key) ?? null;
    left.delete(key);
    return heading;
  };
}
