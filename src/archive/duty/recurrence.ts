/** Deadlines that come back: in words, and the first day of a calendar. */
import { daysInMonth } from '../../schema/calendar.ts';
import type { Recurrence } from '../../schema/directive.ts';
import { WEEKDAYS } from '../../vietnamese/weekday.ts';

/** How often each is, where no day is named. */
const HOW_OFTEN: Readonly<Record<Recurrence['every'], string>> = {
  year: 'hằng năm',
  'half-year': '6 tháng một lần',
  quarter: 'hằng quý',
  month: 'hằng tháng',
  week: 'hằng tuần',
  day: 'hằng ngày',
};

/** Those that come back seldom first, as a list of deadlines has them. */
const BY_LENGTH = Object.keys(HOW_OFTEN);

/** “ngày 15 tháng 12 hằng năm”, “ngày 25 hằng tháng”, “thứ Sáu hằng tuần”, “hằng quý”. */
export function recurrenceInWords(recurrence: Recurrence): string {
  return [dayInWords(recurrence), HOW_OFTEN[recurrence.every]].filter(Boolean).join(' ');
}

/** The place of a recurrence in a list: yearly ones first, daily ones last. */
export function recurrenceRank({ every }: Recurrence): number {
  return BY_LENGTH.indexOf(every);
}

/**
 * The first day of a recurrence on or after a day; months that lack the day are passed over. Null
 * where the words name no day.
 */
export function firstDay(recurrence: Recurrence, from: string): string | null {
  if (recurrence.every === 'day') return from;
  if (recurrence.every === 'week') return recurrence.weekday === null ? null : nextWeekday(recurrence.weekday, from);
  if (!('day' in recurrence) || recurrence.day === null) return null;
  const { every, months, day } = recurrence;
  const [year = 0, month = 1] = from.split('-').map(Number);
  for (let i = 0; i < MONTHS_TO_LEAP_DAY; i++) {
    const at = month - 1 + i;
    const [y, m] = [year + Math.floor(at / 12), (at % 12) + 1];
    if ((every === 'year' && !months.includes(m)) || day > daysInMonth(y, m)) continue;
    const found = `${y}-${String(m).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (found >= from) return found;
  }
  return null;
}

/** 29 February comes back after eight years at most (1896–1904 and 2096–2104). */
const MONTHS_TO_LEAP_DAY = 12 * 8 + 1;

function dayInWords(recurrence: Recurrence): string | null {
  if (recurrence.every === 'week')
    return recurrence.weekday === null ? null : (WEEKDAYS[recurrence.weekday - 1] ?? null);
  if (!('day' in recurrence) || recurrence.day === null) return null;
  const { every, months, day } = recurrence;
  return every === 'month' ? `ngày ${day}` : `ngày ${day} tháng ${months.join(', ')}`;
}

function nextWeekday(weekday: number, from: string): string {
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + ((weekday - date.getUTCDay() + 7) % 7));
  return date.toISOString().slice(0, 10);
}
