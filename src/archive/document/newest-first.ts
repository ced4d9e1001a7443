/** The order of documents in lists. */
import type { Directive } from '../../schema/directive.ts';
import { withdrawnLast } from './withdrawn.ts';

type Dated = Pick<Directive, 'id' | 'date' | 'dateInferred'>;
type Listed = Dated & Pick<Directive, 'withdrawn'>;

/**
 * What a document is sorted by: its date, else the inferred bound nearest to it, else nothing
 * (last).
 */
export function sortDate(d: Dated): string {
  return d.date ?? d.dateInferred?.notBefore ?? d.dateInferred?.notAfter ?? '';
}

/**
 * Newest first, withdrawn documents after all others; of one date, by id, so that every build gives
 * the same order.
 */
export function newestFirst(a: Listed, b: Listed): number {
  return withdrawnLast(a, b) || compareText(sortDate(b), sortDate(a)) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
