/**
 * Reads the date in a query: 29/7/2021, 29-07-2021, 29.7.2021, ngày 29 tháng 7 năm 2021, ngày 29/7,
 * 29 tháng 7, tháng 7/2021, 7/2021, without tones too. Near misses: 28/2021/QĐ-TTg, 31/2/2021,
 * 24/24, 6 tháng đầu năm 2021, 12 tháng 7 ngày, 3/4 số hộ, từ 15/7/2021 đến 29/7/2021 (two dates).
 */
import { isDay } from '../../schema/calendar.ts';
import { alignedFold } from '../../vietnamese/fold/aligned-fold.ts';

/** A day or a month that is asked for; without a year that of any year. */
export interface AskedDate {
  readonly day: number | null;
  readonly month: number;
  readonly year: number | null;
}

/** A date in a query: where it is, how it is written, and whether it is all that is asked for. */
export interface DateQuery extends AskedDate {
  readonly start: number;
  readonly end: number;
  readonly isInWords: boolean;
  readonly isWhole: boolean;
}

const TYPED_YEAR = '(?<year>(?:19|20)\\d\\d)';
const FIGURE_FORMS: readonly RegExp[] = [
  // 29/7/2021; the figures that a number of a document continues with (7/2021/QĐ-TTg) are not a
  // date.
  new RegExp(
    `(?<![\\d/.\\-–])(?<day>\\d{1,2})\\s?(?<sign>[/.\\-–])\\s?(?<month>\\d{1,2})\\s?\\k<sign>\\s?${TYPED_YEAR}(?!\\d|\\s?[/\\-–])`,
    'g',
  ),
  /(?<![\d/.\-–])(?<day>\d{1,2})\s?[/\-–]\s?(?<month>\d{1,2})(?!\d|\s?[/.\-–]\s?[\da-z])/g,
  new RegExp(`(?<![\\d/.\\-–])(?<month>\\d{1,2})\\s?[/\\-–]\\s?${TYPED_YEAR}(?!\\d|\\s?[/\\-–])`, 'g'),
];
/**
 * “29 tháng 7”, and the year if one follows: “năm 2021”, “/2021”. “12 tháng 7 ngày” is a length of
 * time.
 */
const YEAR_AFTER = `(?:\\s*(?:nam\\s|[,/.\\-–])?\\s*${TYPED_YEAR}(?!\\d))?`;
const DATE_WORDS = new RegExp(
  `(?<!\\w)(?:(?<day>\\d{1,2})\\s+)?thang\\s+(?<month>\\d{1,2})(?!\\d)${YEAR_AFTER}(?!\\s+ngay)`,
  'g',
);
/** What may stand before a date that is all of a query. */
const BEFORE = /^(?:(?:ban hanh|ky|van ban)\s+)*(?:vao\s+)?(?:ngay\s+|thang\s+)?$/;

/** The one date of a query; null where it has none, or more than one. */
export function readDateQuery(query: string): DateQuery | null {
  const text = alignedFold(query);
  const found = [DATE_WORDS, ...FIGURE_FORMS].map((form) =>
    [...text.matchAll(form)].flatMap((match) => datesAt(match, text)),
  );
  const dates = found.flat().toSorted((a, b) => a.start - b.start || b.end - a.end);
  const outer = dates.filter(
    (one) => !dates.some((other) => other !== one && other.start <= one.start && one.end <= other.end),
  );
  return outer.length === 1 ? (outer[0] ?? null) : null;
}

/** Whether a date as documents have it (EDTF; null: not known) is what is asked for. */
export function isAskedDate(date: string | null, { day, month, year }: AskedDate): boolean {
  const [ofYear, ofMonth, ofDay] = (date ?? '').split('-');
  const same = (known: string | undefined, asked: number | null): boolean => asked === null || Number(known) === asked;
  return ofMonth !== undefined && same(ofYear, year) && same(ofMonth, month) && same(ofDay, day);
}

/**
 * A date as it is written in figures: 29/7/2021, 29/7, 7/2021; “tháng 7”, which has no figures
 * alone.
 */
export function askedInFigures({ day, month, year }: AskedDate): string {
  const figures = [day, month, year].filter((part) => part !== null).join('/');
  return day === null && year === null ? `tháng ${month}` : figures;
}

/** A date as it is written in words: “29 tháng 7 năm 2021”. */
export function askedInWords({ day, month, year }: AskedDate): string {
  return [day, `tháng ${month}`, year && `năm ${year}`].filter((part) => part !== null && part !== 0).join(' ');
}

function datesAt(match: RegExpMatchArray, text: string): DateQuery[] {
  const { day, month, year } = match.groups ?? {};
  const asked = { day: typedFigures(day), month: Number(month), year: typedFigures(year) };
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const isWhole = BEFORE.test(text.slice(0, start).trimStart()) && text.slice(end).trim() === '';
  const isInWords = text.slice(start, end).includes('thang');
  if (!isDay(asked.year ?? LEAP_YEAR, asked.month, asked.day ?? 1) || !isCertain(asked, isWhole, text.slice(0, start)))
    return [];
  return [{ ...asked, start, end, isInWords, isWhole }];
}

/** A year of which every day may be asked for. */
const LEAP_YEAR = 2024;

/** Figures without a year may be a fraction, those of a month without a day a number. */
function isCertain({ day, year }: AskedDate, isWhole: boolean, before: string): boolean {
  if (isWhole) return true;
  if (day !== null) return year !== null || /(?<!\w)ngay\s+$/.test(before);
  return year !== null;
}

function typedFigures(figures: string | undefined): number | null {
  return figures === undefined ? null : Number(figures);
}
