import { wordStarts } from '../../../text/phrase/word-starts.ts';
import { lastClause } from './last-clause.ts';
import type { Outline } from '../../../model.ts';
import { DATE_PATTERN, dateOfMatch } from '../../../text/date.ts';
import { oneOf } from '../../../text/phrase/one-of.ts';
import { phraseSet } from '../../../text/phrase/phrase-set.ts';
import { isDayOfCondition } from './condition-day.ts';
import { countedDeadlines } from './counted-deadline.ts';
import type { DeadlineMention } from './deadline-mention.ts';
import { deadlineLeads, deadlineVerbs, howMuch, pastOfDeadline, verbsOfEnd } from './deadline-words.ts';
import { lastDayOf } from './last-day.ts';
import { recurrenceOf } from './recurrence.ts';
import { repeatedDeadlines } from './repeated-deadline.ts';
import { taskDeadlines } from '../task/task-deadline.ts';

const TIME = '(?:\\d{1,2}\\s{0,2}(?:giờ|h|g)(?:\\s{0,2}\\d{2})?(?:\\s{0,2}phút)?\\s{0,2},?\\s{0,2})?';
const DEADLINE_LEADS = deadlineLeads
  .map(({ words }) => words)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const DONE = '(?:(?:xong|hoàn thành|hoàn tất|báo cáo|gửi)\\s)?';
const LEAD = `(?<!\\p{L})(?:${DONE}(?:${DEADLINE_LEADS})|thời hạn(?:[^.;,]{0,20}?)\\s(?:đến|là|trước))`;
const DAY = [
  DATE_PATTERN,
  '(\\d{1,2})[/-](\\d{1,2})(?![/\\d-])',
  '(\\d{1,2})\\stháng\\s(\\d{1,2})(?!\\s{0,2}[/\\d-]|\\s{1,3}năm\\s)',
  '(\\d{1,2})(?!\\d|[/.,-]\\d|\\s{0,3}(?:tháng\\s\\d|ngày|%|giờ|h\\d))',
].join('|');
const repeatedIn = repeatedDeadlines(LEAD);
const DEADLINE_DAY = new RegExp(`${LEAD}\\s{1,3}${TIME}(?:ngày\\s{1,3})?(?:${DAY})`, 'giu');
/** "tháng 4", "quý IV", "năm" before its year. Groups: month, quarter. */
const DATED_PERIODS = oneOf(
  String.raw`tháng\s{1,3}(\d{1,2})`,
  String.raw`quý\s{1,3}(IV|I{1,3}|[1-4])(?![\p{L}\d])`,
  String.raw`năm(?=\s(?:19|20)\d{2})`,
);

/** "/2023", " năm 2023", " 2023". Group: year. */
const YEAR_OF_PERIOD = String.raw`(?:\s{0,2}[/-]\s{0,2}|\snăm\s{1,2}|\s)?((?:19|20)\d{2})?(?!\d)`;
/** Every lead has one of these: most texts have none, and are not searched for the day. */
const WORDS_OF_LEADS = [...new Set(['thời hạn', ...deadlineLeads.map(({ words }) => words)])].filter(
  (words, _, all) => !all.some((other) => other !== words && words.includes(other)),
);
const PERIOD = new RegExp(String.raw`(?<!\p{L})${DATED_PERIODS}${YEAR_OF_PERIOD}`, 'giu');
const LEAD_AT_END = new RegExp(`${LEAD}\\s{1,3}(?:trong\\s|hết\\s|cuối\\s)?$`, 'iu');
const WITHIN_AT_END = /(?<!\p{L})(?:ngay\s)?(?:trong|hết|xong)\s{1,3}$/iu;

/**
 * The shortest deadline is "trước 9/8"; a text of a hundred thousand short lines need not be
 * searched line by line.
 */
const SHORTEST = 9;

/** At most this many characters before a month are looked at for what is to be done by then. */
const VERB_REACH = 140;
const LEAD_REACH = 40;
const AFTER_REACH = 60;

/**
 * What is before "trước" when it does not set a deadline: "thông báo trước", "từ trước", "như
 * trước".
 */
const NOT_DEADLINE = new RegExp(
  String.raw`${oneOf(
    ...[
      'như',
      'từ',
      'kể',
      'so với',
      'thời điểm',
      'sinh',
      'phát hành',
      'ban hành',
      'xảy ra',
      'nhập cảnh',
      'đã có',
      'đã',
    ],
  )}\s*$`,
  'iu',
);
const VERBS_OF_DEADLINE = phraseSet(deadlineVerbs);
const VERBS_OF_END = phraseSet(verbsOfEnd);
const HOW_MUCH = phraseSet(howMuch);
const PAST_OF_DEADLINE = phraseSet(pastOfDeadline);

/** In căn cứ days are those of other texts, but for what an order in them asks. */
const PARTS_WITH_DEADLINES: ReadonlySet<string> = new Set(['preamble', 'body', 'annex']);

/**
 * Deadlines as stated: "trước ngày 29/7/2021", "chậm nhất là ngày 26/7/2021", "xong trước 17 giờ 00
 * ngày 07/8/2023", "hoàn thành trong tháng 4/2023", "trong quý IV/2025", "chậm nhất ngày 09/8" (no
 * year, so no date), "trước ngày 15/12 hằng năm", "Hằng tháng, trước ngày 25", "chậm nhất 10 ngày
 * kể từ ngày ký". Near misses: "trong vòng 15 ngày kể từ 6h ngày 24/7/2021" (a duration), "từ trước
 * ngày 01/7/2021", "kể từ ngày", "Trong tháng 11, toàn tỉnh ghi nhận 5 ca", "sử dụng đất trước ngày
 * 01/7/2014 mà". `issued`: the date of the text, EDTF.
 */
export function recognizeDeadlines(outline: Outline, issued: string | null): DeadlineMention[] {
  const { reading, blocks } = outline;
  return blocks.flatMap((block) => {
    if (!PARTS_WITH_DEADLINES.has(block.part) || block.role === 'quoted' || block.end - block.start < SHORTEST)
      return [];
    const ofTable = block.kind === 'table' ? taskDeadlines(outline, block, issued) : [];
    const text = reading.slice(block.start, block.end);
    const small = text.toLowerCase();
    const dayless = repeatedIn(text, small);
    const dated = [...daysIn(text, small), ...periodsIn(text)].filter(
      (found) => !isDayOfCondition(text, found, issued),
    );
    const found = withoutOverlaps([...countedDeadlines(text, small), ...dated, ...dayless], text).map((one) => ({
      ...one,
      start: block.start + one.start,
      end: block.start + one.end,
    }));
    if (ofTable.length === 0) return found;
    const isFree = (one: DeadlineMention): boolean =>
      found.every(({ start, end }) => end <= one.start || start >= one.end);
    return [...found, ...ofTable.filter(isFree)].toSorted((a, b) => a.start - b.start);
  });
}

/**
 * In text order; of two that share words the one that begins first, or that was found first. A
 * period without a day is left out where its sentence has the day ("Định kỳ hằng quý, trước ngày 20
 * của tháng cuối quý").
 */
function withoutOverlaps(found: readonly DeadlineMention[], text: string): DeadlineMention[] {
  const kept: DeadlineMention[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept.filter((one, at) => {
    if (!isPeriodAlone(one)) return true;
    const [before, after] = [kept[at - 1], kept[at + 1]];
    const isWithDay = (other: DeadlineMention | undefined, between: string): boolean =>
      other !== undefined && !isPeriodAlone(other) && !other.relative && !/[.;\n]/.test(between);
    return (
      !isWithDay(before, text.slice(before?.end ?? 0, one.start)) &&
      !isWithDay(after, text.slice(one.end, after?.start))
    );
  });
}

/** Comes back, and no words say on which day. */
function isPeriodAlone({ recurrence }: DeadlineMention): boolean {
  if (recurrence === null || recurrence.every === 'day') return false;
  return ('day' in recurrence ? recurrence.day : 'weekday' in recurrence ? recurrence.weekday : null) === null;
}

function daysIn(text: string, small: string): DeadlineMention[] {
  const found: DeadlineMention[] = [];
  if (!WORDS_OF_LEADS.some((words) => small.includes(words))) return found;
  for (const m of text.matchAll(DEADLINE_DAY)) {
    const start = m.index + (/^\s*/.exec(m[0])?.[0].length ?? 0);
    const end = m.index + m[0].length;
    if (NOT_DEADLINE.test(text.slice(Math.max(0, start - 24), start))) continue;
    const date = dateOfMatch(m, 1);
    const hasYear = m[3] !== undefined || m[6] !== undefined;
    const [day, month] = hasYear ? [null, null] : [m[7] ?? m[9] ?? m[11], m[8] ?? m[10]];
    const again =
      day == null
        ? null
        : recurrenceOf(
            Number(day),
            month === undefined || month === null ? null : Number(month),
            text.slice(Math.max(0, start - VERB_REACH), start),
            text.slice(end, end + AFTER_REACH),
          );
    // "trước 25" says nothing by itself.
    if (m[11] !== undefined && again === null) continue;
    found.push({
      start,
      end: end + (again?.length ?? 0),
      date,
      latest: date,
      recurrence: again?.recurrence ?? null,
      relative: false,
    });
  }
  return found;
}

/** Months, quarters and years by whose end something is to be done. */
function periodsIn(text: string): DeadlineMention[] {
  return [...text.matchAll(PERIOD)].flatMap((m) => {
    const [words, month, quarter, year] = m;
    const before = text.slice(Math.max(0, m.index - LEAD_REACH), m.index);
    const lead =
      LEAD_AT_END.exec(before) ??
      (setsTask(text, m.index, month === undefined && quarter === undefined) ? WITHIN_AT_END.exec(before) : null);
    if (!lead || (month !== undefined && /\d{1,2}\s{1,3}$/.test(before))) return [];
    const start = m.index - lead[0].trimStart().length;
    if (NOT_DEADLINE.test(text.slice(Math.max(0, start - 24), start))) return [];
    const [date, latest] = lastDayOf(month, quarter, year);
    return [{ start, end: m.index + words.trimEnd().length, date, latest, recurrence: null, relative: false }];
  });
}

/**
 * A verb of a task in the clause before, with no word of what has been: "Hoàn thành việc rà soát
 * trong". A whole year is more often when something is done than by when, so that it needs a verb
 * of its end.
 */
function setsTask(text: string, at: number, isYear: boolean): boolean {
  const verbs = isYear ? VERBS_OF_END : VERBS_OF_DEADLINE;
  const clause = lastClause(text.slice(Math.max(0, at - VERB_REACH), at)).toLowerCase();
  // "cắt giảm chi phí, báo cáo trong tháng 3": words of how much hold up to the comma before the
  // last verb.
  const last = clause.lastIndexOf(', ') + 1;
  let isTask = false;
  let isMuch = false;
  for (const word of wordStarts(clause)) {
    if (PAST_OF_DEADLINE.at(clause, word) !== null) return false;
    const isHowMuch = HOW_MUCH.at(clause, word) !== null;
    if (isHowMuch && word >= last) return false;
    isMuch ||= isHowMuch;
    isTask ||= verbs.at(clause, word) !== null && (!isMuch || word >= last);
  }
  return isTask;
}
