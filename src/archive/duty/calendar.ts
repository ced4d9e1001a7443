/**
 * Stated deadlines as an iCalendar file (RFC 5545): one all-day event for each deadline that gives
 * a full day, and one that repeats (RRULE) for each that comes back, from the day of its document.
 */
import { fold } from '../../vietnamese/fold/fold.ts';
import ical, { ICalEventRepeatingFreq, ICalEventTransparency, type ICalRepeatingOptions } from 'ical-generator';
import type { Recurrence } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';
import { statedDeadlines, type StatedDeadline } from './deadlines.ts';
import { firstDay } from './recurrence.ts';
import { shownTitle } from '../document/title.ts';
import { designation } from '../document/type-name.ts';
import { markedName } from '../document/withdrawn.ts';

/**
 * The file. `address` makes the full address of a provision, or of nothing where the site has no
 * known address; `archiveName` is what the archive is called.
 */
export function deadlineCalendar(
  archive: Archive,
  address: (document: string, anchor: string) => string | null,
  archiveName: string,
): string {
  const calendar = ical({
    name: `Thời hạn nêu trong văn bản – ${archiveName}`,
    description: 'Những thời hạn tìm được theo quy tắc trong các văn bản của kho; không phải danh sách đầy đủ.',
    prodId: { company: 'kho-van-ban', product: 'thoi-han', language: 'VI' },
    timezone: 'UTC',
  });
  const { dated, undated } = statedDeadlines(archive);
  const days = [...dated.filter(({ deadline }) => deadline.date?.length === 10), ...undated.flatMap(returning)];
  const seen = new Map<string, number>();
  for (const stated of days) {
    const { document, deadline, date } = stated;
    const base = fold(`${document.id}-${deadline.anchor}-${date}`).replace(/[^a-z0-9-]+/g, '-');
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    const name = markedName(designation(archive.types, document), document);
    const url = address(document.id, deadline.anchor);
    calendar.createEvent({
      id: `${base}${nth > 1 ? `-${nth}` : ''}@kho-van-ban`,
      start: allDay(date),
      allDay: true,
      ...(deadline.recurrence === null ? {} : { repeating: ruleOf(deadline.recurrence) }),
      stamp: stampOf(stated),
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${deadline.text} – ${name}`,
      description: [deadline.sentence, [name, shownTitle(document)].filter(Boolean).join(': ')].join('\n\n'),
      ...(url === null ? {} : { url }),
    });
  }
  return calendar.toString();
}

/** A deadline that comes back, with its first day; none where its document has no day to begin with. */
function returning(stated: StatedDeadline): readonly (StatedDeadline & { readonly date: string })[] {
  const { date, dateInferred } = stated.document;
  const from = date ?? dateInferred?.notBefore ?? null;
  const { recurrence } = stated.deadline;
  const first = from === null || recurrence === null ? null : firstDay(recurrence, from.padEnd(10, '-01'));
  return first === null ? [] : [{ ...stated, date: first }];
}

function ruleOf({ every, months, day }: Recurrence): ICalRepeatingOptions {
  return {
    freq: every === 'year' ? ICalEventRepeatingFreq.YEARLY : ICalEventRepeatingFreq.MONTHLY,
    ...(months.length > 0 ? { byMonth: months } : {}),
    byMonthDay: day,
  };
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

function stampOf({ document, deadline }: StatedDeadline): Date {
  const issued = document.date ?? document.dateInferred?.notBefore ?? deadline.date ?? '2000';
  const [year = '2000', month = '01', day = '01'] = issued.split('-');
  return stamp(`${year}-${month}-${day}`);
}
