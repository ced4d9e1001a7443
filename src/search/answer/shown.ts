/** How much was found, and what follows from it for what is shown. */
import type { GroupKind } from '../plan/asked-groups.ts';
import type { AnswerHead } from './answer.ts';

type Counts = AnswerHead['found'];

/** The documents that hold the query. */
export const HELD_GROUPS: readonly GroupKind[] = ['exact', 'also'];

/**
 * The groups that the filters are about: the documents that hold the query, else those that have
 * its words.
 */
export function filteredGroups({ exact, also }: Counts): readonly GroupKind[] {
  return exact + also > 0 ? HELD_GROUPS : ['related'];
}

/** Of some groups all documents. */
export function totalOf(counts: Counts, groups: readonly GroupKind[]): number {
  return groups.reduce((sum, group) => sum + counts[group], 0);
}

/**
 * Whether queries near this one are worth a look: no document holds it, and nothing else that is
 * shown is an answer to it (a card of what it names, another way to write it).
 */
export function findsNothing({ found, left, isWorded, numberTotal, bodies, names, date }: AnswerHead): boolean {
  const cards = numberTotal + bodies.names.length + names.length + (date === null ? 0 : 1);
  return isWorded && found.exact + left.also + cards === 0;
}

/**
 * How many results of each group are shown at first. The more is found as it is written, the fewer
 * are of those that write it another way or only have the words; none beside many.
 */
export function shownAtFirst({ left, isWorded }: Pick<AnswerHead, 'left' | 'isWorded'>): Counts {
  return {
    exact: isWorded ? 10 : 20,
    also: alsoShown(left.exact),
    related: relatedShown(left.exact, left.also),
  };
}

function relatedShown(exact: number, also: number): number {
  if (exact >= MANY_FOUND) return 0;
  return exact + also < 5 ? 10 : also > 0 ? 2 : 3;
}

function alsoShown(exact: number): number {
  if (exact >= MANY_FOUND) return 0;
  return exact >= 5 ? 3 : 7;
}

/** As many as are shown at first. */
const MANY_FOUND = 10;
