import { lastClause } from './last-clause.ts';
import { daysInMonth } from '../../../../schema/calendar.ts';
import { oneOf } from '../../../text/phrase/one-of.ts';
import type { Recurrence } from '../../../../schema/directive.ts';

/** At most this many characters before a deadline are looked at for "Hằng năm, …". */
const CLAUSE_REACH = 110;

/** Right after the day: "15/12 hằng năm", "25 của tháng", "20 của tháng cuối quý". */
const AFTER_DAY = [
  String.raw`(?:của\s)?(?:hằng|hàng|mỗi)\s(năm|tháng)`,
  String.raw`(?:của\s)?tháng\s(cuối|đầu)\s(?:mỗi\s)?quý(?:\ssau)?`,
  String.raw`của\s(tháng)(?!\s\d)`,
];
const AFTER = new RegExp(String.raw`^\s{0,2}${oneOf(...AFTER_DAY)}`, 'iu');

/** Another day before those words: "15/6 và 15/12 hằng năm". */
const NEXT_DAY = /^\s(?:và|hoặc)\s(?:trước\s)?(?:ngày\s)?\d{1,2}(?:[/]\d{1,2})?/u;
const BEFORE = new RegExp(String.raw`(?<!\p{L})${oneOf('hằng', 'hàng', 'mỗi')}\s(năm|tháng|tuần|ngày)(?!\p{L})`, 'giu');
const EVERY_UNIT: Readonly<Record<string, 'year' | 'month'>> = { năm: 'year', tháng: 'month' };
const QUARTER_MONTHS: Readonly<Record<string, readonly number[]>> = { cuối: [3, 6, 9, 12], đầu: [1, 4, 7, 10] };

/** A recurrence, and how many characters after the day say it. */
export interface RecurrenceFound {
  readonly recurrence: Recurrence;
  readonly length: number;
}

/**
 * How often a day without a year recurs: "15/12 hằng năm", "ngày 25 hằng tháng", "ngày 20 của tháng
 * cuối quý", and the same with the words before: "Hằng năm, trước ngày 15/12". Null where no words
 * say so, or where there is no such day ("ngày 31/11 hằng năm").
 */
export function recurrenceOf(day: number, month: number | null, before: string, after: string): RecurrenceFound | null {
  if (day < 1 || day > 31) return null;
  const { period, quarter, length } = periodAfter(after) ?? { period: periodBefore(before), quarter: null, length: 0 };
  if (quarter !== null)
    return month === null
      ? { recurrence: { every: 'year', months: [...(QUARTER_MONTHS[quarter] ?? [])], day }, length }
      : null;
  const every = EVERY_UNIT[period ?? ''];
  if (every === 'month') return month === null ? { recurrence: { every, months: [], day }, length } : null;
  if (every !== 'year' || month === null || day > daysInMonth(2024, month)) return null;
  return { recurrence: { every, months: [month], day }, length };
}

/**
 * The period that the words after a day say, perhaps for another day too: "15/6 và 15/12 hằng năm".
 */
interface PeriodFound {
  readonly period: string | null;
  /** Of "tháng cuối quý", "tháng đầu quý": which month of a quarter. */
  readonly quarter: string | null;
  /** 0 where another day is between: the words are read with that one. */
  readonly length: number;
}

function periodAfter(after: string): PeriodFound | null {
  const next = NEXT_DAY.exec(after)?.[0].length ?? 0;
  const said = AFTER.exec(after) ?? (next > 0 ? AFTER.exec(after.slice(next)) : null);
  if (said === null) return null;
  return { period: said[1] ?? said[3] ?? null, quarter: said[2] ?? null, length: next > 0 ? 0 : said[0].length };
}

/**
 * The period of "hằng năm", "mỗi tuần" in the clause that ends here, in small letters; null where
 * it has none.
 */
export function periodBefore(before: string): string | null {
  const clause = lastClause(before.slice(-CLAUSE_REACH));
  const [last] = [...clause.matchAll(BEFORE)].slice(-1);
  return last?.[1]?.toLowerCase() ?? null;
}
