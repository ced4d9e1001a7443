/** How much was found, and what follows from it for the page. */
import { countInFigures } from '../../../vietnamese/count-in-figures.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Found } from '../find.ts';

/** What is announced of an answer. */
export function countSentence({ phrases }: Plan, exact: number, also: number, related: number): string {
  const counted = (count: number): string => countInFigures(count);
  if (phrases.length === 0) return `${counted(exact)} văn bản.`;
  const beside = [
    also > 0 && `, ${counted(also)} văn bản viết cách khác`,
    related > 0 && `, ${counted(related)} văn bản liên quan`,
  ].filter(Boolean);
  return `${counted(exact)} văn bản đúng cụm từ${beside.join('')}.`;
}

/**
 * The documents that the filters are about: those that hold the query, else those that have its
 * words.
 */
export function facetDocuments({ exact, also, related }: Found): readonly number[] {
  const matching = [...exact, ...also];
  return matching.length > 0 ? matching : related;
}

/**
 * The more is found as it is written, the fewer of those that only have the words are shown; none
 * beside many.
 */
export function relatedShown(exact: number, also: number): number {
  if (exact >= MANY_FOUND) return 0;
  return exact + also < 5 ? 10 : also > 0 ? 2 : 3;
}

/** Of those that write it another way none is shown beside many that write it as typed. */
export function alsoShown(exact: number): number {
  if (exact >= MANY_FOUND) return 0;
  return exact >= 5 ? 3 : 7;
}

/** As many as are shown at first. */
const MANY_FOUND = 10;
