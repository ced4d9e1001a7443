/** Deadlines that come back: in words, and the first day of a calendar. */
import { daysInMonth } from '../../schema/calendar.ts';
import type { Recurrence } from '../../schema/directive.ts';

/** “ngày 15 tháng 12 hằng năm”, “ngày 25 hằng tháng”. */
export function recurrenceInWords({ every, months, day }: Recurrence): string {
  return every === 'month' ? `ngày ${day} hằng tháng` : `ngày ${day} tháng ${months.join(', ')} hằng năm`;
}

/** The first day of a recurrence on or after a day; months that lack the day are passed over. */
export function firstDay({ every, months, day }: Recurrence, from: string): string | null {
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
