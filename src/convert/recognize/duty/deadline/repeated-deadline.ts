/** Deadlines that come back and name no day of a month: each day, week, quarter, half-year. */
import { firstPhraseIn } from '../../../text/phrase/word-starts.ts';
import { lastClause } from './last-clause.ts';
import type { Recurrence } from '../../../../schema/directive.ts';
import { WEEKDAY_PATTERN, weekdayOf } from '../../../../vietnamese/weekday.ts';
import { oneOf } from '../../../text/phrase/one-of.ts';
import { phraseSet } from '../../../text/phrase/phrase-set.ts';
import type { DeadlineMention } from './deadline-mention.ts';
import { handingOver, periods } from './deadline-words.ts';
import { periodBefore } from './recurrence.ts';

const EVERY = '(?:hằng|hàng|mỗi)';
const HOUR = "\\d{1,2}\\s?(?:giờ|h|g)(?:\\s?\\d{2})?(?:\\s?phút|['’])?";
const PART_OF_DAY = '(?:(?:đầu|cuối)\\s(?:giờ\\s)?)?(?:sáng|trưa|chiều|buổi sáng|buổi chiều)?';
const ON_WEEKDAY = `(?:${HOUR},?\\s)?(?:${PART_OF_DAY}\\s)?(?:ngày\\s|của\\s)?(?<day>${WEEKDAY_PATTERN})`;
const PERIODS = anyOf(periods.flatMap(({ words }) => words));

/** Those with a figure need no "hằng": "định kỳ 6 tháng". */
const COUNTED_PERIODS = anyOf(periods.flatMap(({ words }) => words.filter((one) => one.includes(' '))));
const ONE_PERIOD = new RegExp(`(?<!\\p{L})(?:${PERIODS})(?!\\p{L})`, 'giu');

/** "định kỳ hằng quý", and another period after it: ", hằng năm", " và hằng năm". */
const PERIODIC = new RegExp(
  `(?<!\\p{L})định kỳ\\s(?:(?:${EVERY}|theo)\\s(?:${PERIODS})|${COUNTED_PERIODS})` +
    `(?:(?:,\\s|\\svà\\s|\\shoặc\\s)(?:${EVERY}\\s)?(?:${PERIODS}))*(?![\\p{L}\\d/]|\\s(?:\\d|[IVX]+(?!\\p{L})))`,
  'giu',
);

/**
 * "theo chế độ báo cáo định kỳ hằng năm" names a set of reports and asks for none; "báo cáo theo
 * định kỳ" asks.
 */
const NAMED = new RegExp(
  String.raw`(?<!\p{L})${oneOf(
    String.raw`theo\s(?:chế độ\s(?:báo cáo\s|kiểm tra\s)?|báo cáo\s|kiểm tra\s)`,
    String.raw`(?:về|các|việc)\s(?:chế độ\s)?(?:báo cáo\s|kiểm tra\s)?`,
  )}$`,
  'iu',
);

/** "ngày 25 hằng tháng" without a word of a deadline before it. */
const MONTHLY = new RegExp(
  `(?<!\\p{L})(?:định kỳ\\s)?(?:vào\\s)?ngày\\s(?<on>\\d{1,2})\\s(?:của\\s)?${EVERY}\\stháng(?!\\p{L})`,
  'giu',
);

/** "Hằng tháng, tổng hợp báo cáo": what is handed over follows. */
const EACH = new RegExp(
  [
    String.raw`(?<=^[^\p{L}]{0,4}|[.;:,]\s)${EVERY}\s(?<period>ngày|tuần|tháng|quý|năm)`,
    String.raw`(?=,?\s(?:(?:tổng hợp|thống kê|đánh giá|rà soát|cập nhật)[,\s]\s?)*(?:và\s)?(?:gửi\s)?báo cáo(?!\p{L}))`,
  ].join(''),
  'giu',
);
const SEPARATOR = /^(?:,\s|\s(?:và|hoặc)\s)/u;
const HANDING_OVER = phraseSet(handingOver);
const PAST = /(?<!\p{L})(?:đã|vừa qua)(?!\p{L})/iu;

/**
 * In small letters: most texts have no hour and no weekday, and are not searched for their leads.
 */
const AN_HOUR = /\d\s?[gh]/u;
const A_WEEKDAY = new RegExp(WEEKDAY_PATTERN, 'u');

/** At most so many characters before and after are looked at for what is to be done. */
const REACH = 140;

/**
 * Recurrences in a text, given the words that set a deadline, as a pattern; `small` is the text in
 * small letters: "trước 16 giờ hằng ngày", "Hằng ngày, báo cáo trước 16 giờ", "trước thứ Sáu hằng
 * tuần", "báo cáo vào thứ 5 hàng tuần", "định kỳ hằng quý báo cáo". Near misses: "tiếp công dân vào
 * thứ Năm hằng tuần", "khám sức khỏe định kỳ hằng năm", "theo chế độ báo cáo định kỳ hằng quý",
 * "làm việc 8 giờ mỗi ngày".
 */
export function repeatedDeadlines(lead: string): (text: string, small: string) => DeadlineMention[] {
  const daily = new RegExp(
    `${lead}\\s(?:lúc\\s)?${HOUR}(?<every>,?\\s(?:của\\s)?${EVERY}\\sngày)?(?![\\p{L}\\d/])`,
    'giu',
  );
  const weekly = new RegExp(
    `(?<lead>${lead}\\s)?(?<!\\p{L})(?:vào\\s)?${ON_WEEKDAY}(?<every>\\s(?:của\\s)?${EVERY}\\stuần)?(?![\\p{L}\\d/])`,
    'giu',
  );
  return (text, small) => {
    const days = AN_HOUR.test(small) ? [...text.matchAll(daily)] : [];
    const weeks = A_WEEKDAY.test(small) ? [...text.matchAll(weekly)] : [];
    const counted = small.includes('định kỳ') ? [...text.matchAll(PERIODIC)] : [];
    const monthly = small.includes(' tháng') ? [...text.matchAll(MONTHLY)] : [];
    const each = small.includes('báo cáo') ? [...text.matchAll(EACH)] : [];
    return [
      ...monthly
        .filter((m) => isAsked(text, m) && isDayOfMonth(m))
        .map((m) => repeated(m, m[0], { every: 'month', months: [], day: Number(m.groups?.['on']) })),
      ...each
        .filter((m) => isAsked(text, m))
        .map((m) => repeated(m, m[0], recurring(EVERY_OF[m.groups?.['period']?.toLowerCase() ?? ''] ?? 'year'))),
      ...days.filter((m) => comesBack(text, m, 'ngày')).map((m) => repeated(m, m[0], { every: 'day' })),
      ...weeks
        .filter((m) => comesBack(text, m, 'tuần') && (m.groups?.['lead'] !== undefined || isAsked(text, m)))
        .map((m) => repeated(m, m[0], { every: 'week', weekday: weekdayOf(m.groups?.['day'] ?? '') })),
      ...counted.filter((m) => isAsked(text, m)).flatMap(periodsOf),
    ];
  };
}

const EVERY_OF: Readonly<Record<string, Recurrence['every']>> = {
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
};

function isDayOfMonth({ groups }: RegExpExecArray): boolean {
  const day = Number(groups?.['on']);
  return day >= 1 && day <= 31;
}

/**
 * Whether the words of a match, or those before it in its clause, say that it is every day or week.
 */
function comesBack(text: string, { groups, index }: RegExpExecArray, unit: 'ngày' | 'tuần'): boolean {
  return groups?.['every'] !== undefined || periodBefore(text.slice(Math.max(0, index - REACH), index)) === unit;
}

/** Whether the clause tells somebody to report or hand something over, and not what has been. */
function isAsked(text: string, m: RegExpExecArray): boolean {
  const start = m.index;
  const before = lastClause(text.slice(Math.max(0, start - REACH), start));
  const end = start + m[0].length;
  const after = /^[^.;\n]*/.exec(text.slice(end, end + REACH))?.[0] ?? '';
  if (NAMED.test(before) || PAST.test(before)) return false;
  const clause = `${before}\u2026${after}`.toLowerCase();
  return firstPhraseIn(HANDING_OVER, clause) !== null;
}

/** "định kỳ hằng quý, hằng năm" as two that come back, the first with the word before it. */
function periodsOf(m: RegExpExecArray): DeadlineMention[] {
  const [words] = m;
  let from = 0;
  return [...words.matchAll(ONE_PERIOD)].flatMap((one) => {
    const every = periods.find((row) => row.words.includes(one[0].toLowerCase()))?.every;
    const start = from;
    const end = one.index + one[0].length;
    from = end + (SEPARATOR.exec(words.slice(end))?.[0].length ?? 0);
    if (every === undefined) return [];
    return [repeated({ index: m.index + start }, words.slice(start, end), recurring(every))];
  });
}

function recurring(every: Recurrence['every']): Recurrence {
  if (every === 'week') return { every, weekday: null };
  return every === 'year' || every === 'month' ? { every, months: [], day: null } : { every };
}

function repeated({ index }: { readonly index: number }, words: string, recurrence: Recurrence): DeadlineMention {
  const start = index + (words.length - words.trimStart().length);
  return { start, end: index + words.trimEnd().length, date: null, latest: null, recurrence, relative: false };
}

function anyOf(phrases: readonly string[]): string {
  return phrases.toSorted((a, b) => b.length - a.length).join('|');
}
