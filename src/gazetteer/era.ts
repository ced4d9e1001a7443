import type { Era } from '../schema/directive.ts';

/**
 * The day on which the district level ended and the 34 provinces began (202/2025/QH15,
 * 203/2025/QH15).
 */
export const reformDay = '2025-07-01';

/**
 * The era of a date (EDTF, a year or month counts by its first day); null for no date or a year
 * that holds both eras.
 */
export function eraOf(date: string | null): Era | null {
  if (date === null || date === '2025') return null;
  return date >= reformDay.slice(0, date.length) ? '2025' : '2021';
}
