/** The Gregorian calendar: the one place that knows which days there are. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether a text is a date of EDTF level 0 that the calendar has: `2021`, `2021-09-30`. Not
 * `2021-19`, `2021-02-29`.
 */
export function isCalendarDate(date: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  return isDay(Number(year), Number(month), day === undefined ? 1 : Number(day));
}

/**
 * Whether year, month and day make a day of the calendar: 29/02/2020 does; 29/02/2021, 31/4 and
 * 00/5 do not.
 */
export function isDay(year: number, month: number, day: number): boolean {
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
}

/** How many days a month (1–12) of a year has; 0 for a month that there is not. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
