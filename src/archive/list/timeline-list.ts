/**
 * The documents of a chart by month: listed beneath it, so that each of its numbers leads to what
 * it counts.
 */
import type { Archive } from '../archive.ts';
import type { Directive } from '../../schema/directive.ts';
import { withdrawnLast } from '../document/withdrawn.ts';
import { once } from '../once.ts';
import { documentRows } from './document-rows.ts';
import { pageSize } from './paginate.ts';
import type { TimelineList } from './timeline.ts';

/** The id of the documents of a month (`2021-09`), or of those that state a year alone (`2021`). */
export function monthAnchor(month: string): string {
  return `thang-${month}`;
}

/**
 * The documents of a chart that state a date, newest first; in each month withdrawn ones last, for
 * the chart counts them too.
 */
export function datedDocuments({ documents }: Pick<TimelineList, 'documents'>): readonly Directive[] {
  return datedOf(documents);
}

const datedOf = once((documents: readonly Directive[]): readonly Directive[] => {
  const month = ({ date }: Directive): string => (date ?? '').slice(0, 7);
  const later = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
  const compare = (a: Directive, b: Directive): number =>
    later(month(a), month(b)) || withdrawnLast(a, b) || later(a.date ?? '', b.date ?? '') || later(b.id, a.id);
  return documents.filter(({ date }) => date !== null).toSorted(compare);
});

/**
 * Where a month of a chart leads, from the documents listed beneath it: the page that has the first
 * of them, at their heading. `to` gives the address of a page.
 */
export function monthPlaces(
  archive: Archive,
  documents: readonly Directive[],
  to: (page: number) => string,
): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const [n, { date }] of documentRows(archive, documents, 'thang').rows.entries()) {
    const month = date.slice(0, 7);
    if (!places.has(month)) places.set(month, `${to(Math.floor(n / pageSize) + 1)}#${monthAnchor(month)}`);
    const year = date.slice(0, 4);
    if (!places.has(`nam-${year}`)) places.set(`nam-${year}`, places.get(month) ?? '');
  }
  return places;
}
