import type { DateMention, Outline } from '../model.ts';
import { dateOfMatch, DATE_PATTERN } from '../text/date.ts';

const DATE = new RegExp(`(?<![\\p{L}\\d/.,])${DATE_PATTERN}`, 'gu');

/**
 * Every full date in the text: `23/7/2021`, `01-10-2021`, `02 tháng 11 năm 2021`. Near misses:
 * `05/8` (no year), `24/7`, `43/2015/TTLT`, `31/02/2021` (no day of the calendar).
 */
export function recognizeDates(outline: Outline): DateMention[] {
  return [...outline.reading.matchAll(DATE)].flatMap((m) => {
    const date = dateOfMatch(m, 1);
    return date ? [{ start: m.index, end: m.index + m[0].length, date }] : [];
  });
}
