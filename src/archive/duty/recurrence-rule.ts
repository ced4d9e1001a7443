/** A recurrence as a calendar repeats it (RRULE of RFC 5545). */
import { ICalEventRepeatingFreq, ICalWeekday, type ICalRepeatingOptions } from 'ical-generator';
import type { Recurrence } from '../../schema/directive.ts';

const WEEK = [
  ...[ICalWeekday.MO, ICalWeekday.TU, ICalWeekday.WE, ICalWeekday.TH],
  ...[ICalWeekday.FR, ICalWeekday.SA, ICalWeekday.SU],
];

/**
 * The rule of a recurrence; null where its words name no day, so that it has none in a calendar.
 */
export function ruleOf(recurrence: Recurrence): ICalRepeatingOptions | null {
  if (recurrence.every === 'day') return { freq: ICalEventRepeatingFreq.DAILY };
  if (recurrence.every === 'week') {
    const weekday = recurrence.weekday === null ? undefined : WEEK[recurrence.weekday - 1];
    return weekday === undefined ? null : { freq: ICalEventRepeatingFreq.WEEKLY, byDay: weekday };
  }
  if (!('day' in recurrence) || recurrence.day === null) return null;
  const { every, months, day } = recurrence;
  return {
    freq: every === 'year' ? ICalEventRepeatingFreq.YEARLY : ICalEventRepeatingFreq.MONTHLY,
    ...(months.length > 0 ? { byMonth: months } : {}),
    byMonthDay: day,
  };
}
