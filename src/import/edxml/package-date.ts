/** Days as packages write them. */
import { isDay } from '../../schema/calendar.ts';
import { dayInVietnam } from '../../vietnamese/vietnam-time.ts';

/** Year, month and day from the groups of a row; null for what is no day. */
interface DateForm {
  readonly form: RegExp;
  readonly example: string;
  readonly read: (groups: readonly number[]) => string | null;
}

const TIME = String.raw`(?:[T ]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?`;

const FORMS: readonly DateForm[] = [
  {
    // QCVN 102:2016/BTTTT writes PromulgationDate as YYYY/MM/DD; ISO dates came with later systems.
    form: new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}$`),
    example: '2021/11/02',
    read: ([year, month, day]) => dayOf(year, month, day),
  },
  {
    form: new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})${TIME}$`),
    example: '02/11/2021 00:00:00',
    read: ([day, month, year]) => dayOf(year, month, day),
  },
  {
    form: /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i,
    example: 'ngày 02 tháng 11 năm 2021',
    read: ([day, month, year]) => dayOf(year, month, day),
  },
  {
    // A clock with AM or PM is of a system in English, which may count the month first.
    form: /^(\d{1,2})\/(\d{1,2})\/(\d{4})\s+\d{1,2}:\d{2}(?::\d{2})?\s*[AP]M$/i,
    example: '11/2/2021 12:00:00 AM',
    read: ([first, second, year]) => onlyDay([dayOf(year, first, second), dayOf(year, second, first)]),
  },
];

const ZONED = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})$/;

/**
 * A day as `2021-11-02`; null where the words are no day of the calendar, or more than one (a month
 * that may come first). Two figures are no year.
 */
export function packageDate(words: string): string | null {
  const trimmed = words.replace(/\s+/g, ' ').trim();
  const zoned = ZONED.exec(trimmed);
  if (zoned) return dayOfClock(zoned[1] ?? '', zoned[2] ?? '');
  for (const { form, read } of FORMS) {
    const groups = form.exec(trimmed);
    if (groups) return read(groups.slice(1).map(Number));
  }
  return null;
}

/**
 * A clock with a zone may be of another day in Vietnam: systems write midnight of 2 November as
 * `2021-11-01T17:00:00Z`.
 */
function dayOfClock(clock: string, zone: string): string | null {
  const [year, month, day] = clock.slice(0, 10).split('-').map(Number);
  if (dayOf(year, month, day) === null) return null;
  const at = Date.parse(`${clock}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
  return Number.isNaN(at) ? null : dayInVietnam(new Date(at).toISOString());
}

function dayOf(year = 0, month = 0, day = 0): string | null {
  const isSound = year >= 1000 && isDay(year, month, day);
  return isSound ? [year, month, day].map((n) => String(n).padStart(2, '0')).join('-') : null;
}

function onlyDay(days: readonly (string | null)[]): string | null {
  const sound = new Set(days.filter((day) => day !== null));
  return sound.size === 1 ? ([...sound][0] ?? null) : null;
}
