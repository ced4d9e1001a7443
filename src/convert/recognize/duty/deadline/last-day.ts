import { daysInMonth } from '../../../../schema/calendar.ts';

/** The date (EDTF) of a month, quarter or year, null where it is none, and its last day. */
export function lastDayOf(
  month: string | undefined,
  quarter: string | undefined,
  year: string | undefined,
): readonly [date: string | null, latest: string | null] {
  if (year === undefined) return [null, null];
  if (quarter !== undefined) {
    const nth = /^\d$/.test(quarter) ? Number(quarter) : ['I', 'II', 'III', 'IV'].indexOf(quarter.toUpperCase()) + 1;
    return [null, lastDay(year, nth * 3)];
  }
  if (month === undefined) return [year, lastDay(year, 12)];
  const number = Number(month);
  if (number < 1 || number > 12) return [null, null];
  return [`${year}-${String(number).padStart(2, '0')}`, lastDay(year, number)];
}

function lastDay(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${daysInMonth(Number(year), month)}`;
}
