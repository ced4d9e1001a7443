/**
 * What calendars hold. A site has no today: two builds of the same content are the same. So what is
 * still to come is counted from the newest documents.
 */
import type { Directive } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';
import { once } from '../once.ts';

/** So many documents must be as new: one whose date was misread moves nothing. */
const DOCUMENTS_AS_NEW = 3;

/** Days before: a reader looks back too, and a site is read for a while after its last document. */
const DAYS_BEFORE = 183;

/**
 * Events of one calendar: about 250 KB. Of more, those of the last days, and what comes back by the
 * newest documents.
 */
const [MOST_DAYS, MOST_RETURNING] = [300, 100];

/** The first day of the calendars of an archive; null where no document has a date. */
export const calendarBegin = once(({ documents }: Pick<Archive, 'documents'>): string | null => {
  const days = documents.flatMap(({ date }) => (date?.length === 10 ? [date] : [])).toSorted();
  const newest = days.at(-DOCUMENTS_AS_NEW) ?? days[0];
  if (newest === undefined) return null;
  const day = new Date(`${newest}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - DAYS_BEFORE);
  return day.toISOString().slice(0, 10);
});

/** Something that is due on a day, or again and again from a day on. */
interface OnDay {
  readonly day: string;
  readonly recurrence: unknown;
  readonly document: Directive;
}

/** Whether something belongs into calendars that begin on a day. */
export function isToCome({ day, recurrence }: Pick<OnDay, 'day' | 'recurrence'>, begin: string | null): boolean {
  return recurrence !== null || begin === null || day >= begin;
}

/** Of what is to come so much as one calendar holds, in the order given. */
export function boundedEvents<T extends OnDay>(events: readonly T[]): readonly T[] {
  const days = events.filter(({ recurrence }) => recurrence === null).toSorted((a, b) => (a.day < b.day ? 1 : -1));
  const returning = events
    .filter(({ recurrence }) => recurrence !== null)
    .toSorted((a, b) => ((a.document.date ?? '') < (b.document.date ?? '') ? 1 : -1));
  const kept = new Set([...days.slice(0, MOST_DAYS), ...returning.slice(0, MOST_RETURNING)]);
  return events.filter((event) => kept.has(event));
}
