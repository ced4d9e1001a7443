import { isDay } from '../../schema/calendar.ts';

/** Figures as a scan may print them: l, I, ], | for 1, O for 0. */
const FIGURE_SLIPS: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  ']': '1',
  '|': '1',
  Ì: '1',
  í: '1',
  O: '0',
  o: '0',
};

/**
 * The figures of a year, also as a scan parts or spoils them: "2019", "20 19", "2 019", "2Ol9".
 * Near misses: "20 1", "2 0 19".
 */
export const YEAR_FIGURES = '(?:19|20)\\d{2}|20\\s[0-3]\\d|2\\s0[0-3]\\d|2[0Oo][0-3OolI][\\dOolI]';

/**
 * The form of a date in running text, to be used inside larger patterns; groups: day, month, year
 * or day, month, year in words.
 */
export const DATE_PATTERN = datePattern();

/** The year of such figures. */
export function yearFigures(printed: string): number {
  return Number([...printed.replace(/\s/g, '')].map((c) => FIGURE_SLIPS[c] ?? c).join(''));
}

/**
 * Figures that a scan has parted ("1 2/6/2009", "15/1 0/2018") are one number where the line leaves
 * no other reading: right after "ngày", and between the strokes of a date.
 */
function datePattern(): string {
  const figures = '[\\dlI\\]|ÌO]{1,2}';
  const day = `(${figures}|(?<=ng[àa]y\\s{1,3})[0-3]\\s\\d)`;
  const stroke = '\\s{0,3}[/⁄.-]\\s{0,3}';
  const year = `(${YEAR_FIGURES})`;
  const inFigures = `${day}${stroke}(\\d{1,2}|[01]\\s\\d)${stroke}${year}`;
  const month = `(${figures}|[01]\\s\\d)`;
  return `(?:${inFigures}|${day}\\s{0,4}th[áaảà]ng\\s{1,4}${month}\\s{1,4}n[ăa]m\\s{1,4}${year})(?!\\d)`;
}

/**
 * A number of one or two figures, or null for anything else ("2#", "", "AS"). With `repair`,
 * certain slips of a scan are read as figures.
 */
export function smallNumber(printed: string, repair: boolean): number | null {
  const text = printed.trim().replace(/^(\d)\s(\d)$/, '$1$2');
  if (/^\d{1,2}$/.test(text)) return Number(text);
  if (!repair || !/^[\dlI\]|ÌíOo]{1,2}$/.test(text)) return null;
  return Number([...text].map((c) => FIGURE_SLIPS[c] ?? c).join(''));
}

/**
 * An EDTF date as far as it is sound: `2021-11-02`; `2021-09` when the day is missing or
 * impossible; `2021` when the month is. Null without a year between 1945 and 2100.
 */
export function edtfOf(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null || year < 1945 || year > 2100) return null;
  if (month === null || month < 1 || month > 12) return String(year);
  return day !== null && isDay(year, month, day) ? `${year}-${pad(month)}-${pad(day)}` : `${year}-${pad(month)}`;
}

/**
 * The date of a match of DATE_PATTERN whose groups begin at `at`, as far as it is sound (see {@link
 * edtfOf}): `29/02/2021` gives `2021-02`, `01/13/2021` gives `2021`.
 */
export function soundPartOfMatch(match: RegExpMatchArray | RegExpExecArray, at: number): string | null {
  const [d, m, y] =
    match[at] !== undefined ? [match[at], match[at + 1], match[at + 2]] : [match[at + 3], match[at + 4], match[at + 5]];
  if (d === undefined || m === undefined || y === undefined) return null;
  return edtfOf(yearFigures(y), smallNumber(m, true), smallNumber(d, true));
}

/**
 * The day of a match of DATE_PATTERN whose groups begin at `at`. Null when it is not a day of the
 * calendar.
 */
export function dateOfMatch(match: RegExpMatchArray | RegExpExecArray, at: number): string | null {
  const date = soundPartOfMatch(match, at);
  return date?.length === 10 ? date : null;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
