/**
 * Stated deadlines as an iCalendar file (RFC 5545): one all-day event for each deadline that gives
 * a full day, and one that repeats (RRULE) for each that comes back, from the day of its document.
 */
import { fold } from '../../vietnamese/fold/fold.ts';
import ical, { ICalEventTransparency } from 'ical-generator';
import type { Deadline, Directive } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';
import { hasOwnPage } from '../body/body-address.ts';
import type { BodyPage, Duty } from '../body/body-page.ts';
import { bodyName } from '../body/body-place.ts';
import { commonDuties } from '../body/common-duties.ts';
import { boundedEvents, calendarBegin, isToCome } from './calendar-span.ts';
import { statedDeadlines } from './deadlines.ts';
import { firstDay } from './recurrence.ts';
import { ruleOf } from './recurrence-rule.ts';
import { documentNameAlone, documentNameInFull } from '../document/name/document-name.ts';
import { markedName } from '../document/withdrawn.ts';

const SPAN = 'Những thời hạn từ nửa năm trước các văn bản mới nhất trở đi,';

/** The full address of a provision, or of nothing where the site has no known address. */
export type EventAddress = (document: string, anchor: string) => string | null;

/** What is due, on a day or again and again. */
interface Due extends Pick<Deadline, 'text' | 'sentence' | 'anchor' | 'date' | 'recurrence'> {
  readonly document: Directive;
}

/** The same with its day, or its first one. */
type DueDay = Due & { readonly day: string };

/**
 * The stated deadlines of the archive that are still to come; `archiveName` is what the archive is
 * called.
 */
export function deadlineCalendar(archive: Archive, address: EventAddress, archiveName: string): string {
  const { dated, undated } = statedDeadlines(archive);
  const due = [...dated, ...undated].map(({ document, deadline }) => ({ ...deadline, document }));
  return calendarOf(archive, eventsOf(archive, due), address, {
    name: `Thời hạn nêu trong văn bản – ${archiveName}`,
    description: `${SPAN} tìm được theo quy tắc trong các văn bản của kho; không phải danh sách đầy đủ.`,
  });
}

/** The deadlines of what one body is told, by name or with others; null where none has a day. */
export function bodyCalendar(
  archive: Archive,
  body: BodyPage,
  address: EventAddress,
  archiveName: string,
): string | null {
  const days = bodyDeadlines(archive, body);
  if (days.length === 0) return null;
  return calendarOf(archive, days, address, {
    name: `Thời hạn: ${bodyName(archive, body)} – ${archiveName}`,
    description: `${SPAN} tìm được theo quy tắc trong các câu giao việc cho cơ quan này, đích danh hoặc giao chung; không phải danh sách đầy đủ.`,
  });
}

/**
 * True if a body has a calendar: it is itself told something that is due on a day still to come, or
 * comes back. Those that are only told things together with others have the calendars of these
 * collectives: thousands of members would have the same one.
 */
export function hasCalendar(archive: Pick<Archive, 'documents'>, { duties }: BodyPage): boolean {
  return eventsOf(archive, duties.map(dueOf)).length > 0;
}

/**
 * The address of the calendar of a body; null where it has none. Of a small body its entry has all
 * days.
 */
export function calendarAddress(archive: Pick<Archive, 'documents' | 'href'>, body: BodyPage): string | null {
  const { href } = archive;
  return hasOwnPage(body) && hasCalendar(archive, body) ? href.bodyCalendar(body.key) : null;
}

/** The days of what one body is told. */
function bodyDeadlines(archive: Archive, body: BodyPage): readonly DueDay[] {
  return eventsOf(archive, [...body.duties, ...commonDuties(archive, body)].map(dueOf));
}

/** What is due that a calendar holds. */
function eventsOf(archive: Pick<Archive, 'documents'>, due: readonly Due[]): readonly DueDay[] {
  const begin = calendarBegin(archive);
  return boundedEvents(due.flatMap(withDay).filter((one) => isToCome(one, begin)));
}

function dueOf({ document, assignment }: Duty): Due {
  const { due, text, sentence, anchor, deadline, recurrence } = assignment;
  return { document, text: due ?? text, sentence, anchor, date: deadline, recurrence };
}

function calendarOf(
  archive: Pick<Archive, 'types'>,
  days: readonly DueDay[],
  address: EventAddress,
  named: { readonly name: string; readonly description: string },
): string {
  const calendar = ical({
    ...named,
    prodId: { company: 'kho-van-ban', product: 'thoi-han', language: 'VI' },
    timezone: 'UTC',
  });
  const seen = new Map<string, number>();
  for (const due of days) {
    const { document, anchor, day, recurrence } = due;
    const base = fold(`${document.id}-${anchor}-${day}`).replace(/[^a-z0-9-]+/g, '-');
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    const name = markedName(documentNameAlone(archive, document), document);
    const url = address(document.id, anchor);
    calendar.createEvent({
      id: `${base}${nth > 1 ? `-${nth}` : ''}@kho-van-ban`,
      start: allDay(day),
      allDay: true,
      repeating: recurrence === null ? null : ruleOf(recurrence),
      stamp: stampOf(due),
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${due.text} – ${name}`,
      description: [due.sentence, markedName(documentNameInFull(archive, document), document)].join('\n\n'),
      ...(url === null ? {} : { url }),
    });
  }
  return calendar.toString();
}

/**
 * What is due with its full day, or with the first day of what comes back; nothing where its words
 * or its document give none.
 */
function withDay(due: Due): readonly DueDay[] {
  const { date, dateInferred } = due.document;
  if (due.recurrence === null) return due.date?.length === 10 ? [{ ...due, day: due.date }] : [];
  const from = date ?? dateInferred?.notBefore ?? null;
  const first = from === null ? null : firstDay(due.recurrence, from.padEnd(10, '-01'));
  return first === null ? [] : [{ ...due, day: first }];
}

/** `2021-07-29` as the library wants an all-day date, in no time zone. */
function allDay(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/**
 * The stamp of an event: the day its document was issued, so that the same archive gives the same
 * file.
 */
function stamp(date: string): Date {
  return new Date(`${date.padEnd(10, '-01')}T00:00:00Z`);
}

function stampOf({ document, date }: Due): Date {
  const issued = document.date ?? document.dateInferred?.notBefore ?? date ?? '2000';
  const [year = '2000', month = '01', day = '01'] = issued.split('-');
  return stamp(`${year}-${month}-${day}`);
}
