import { oneOf } from '../../../text/phrase/one-of.ts';

/** Words before "trước ngày …" that are looked at. */
const REACH_BEFORE = 140;
const WORDS_AFTER = 120;

/** "trước" alone, with no word of an end before it: it may also say what had been by then. */
const BARE_LEAD = /^trước\s/iu;

/** The end of a stretch of time: "từ ngày 01/01/2006 đến trước ngày 01/01/2017". */
const STRETCH_OF_TIME = /(?<!\p{L})từ\s[^;\n]{4,80}\s(?:đến|tới)\s$/iu;

/**
 * What somebody had done by then: "các thỏa thuận do Ủy ban nhân dân cấp huyện ký kết trước ngày
 * …".
 */
const DONE_BY = new RegExp(
  String.raw`(?<!\p{L})do\s[^,;.:\n]{3,90}\s${oneOf('ký kết', 'ký', 'ban hành', 'cấp', 'phê duyệt', 'quyết định')}\s$`,
  'u',
);

/**
 * The clause continues with what holds for such a case: "… được tuyển dụng trước ngày … thì", "mà",
 * "nhưng".
 */
const CASE_GOES_ON = /^\s?(?:\([^()\n]{0,80}\)\s)?,?\s?(?:thì|mà|nhưng)\s/u;

/**
 * Whether "trước ngày 01/7/2014" at a place of a text says to which cases a rule applies, not by
 * when something is to be done. `issued`: the day of the text (EDTF); what had to be before it, or
 * on it, is past. Near misses: "báo cáo trước ngày 15/12/2025", "hoàn thành trước ngày 31/12/2019".
 */
export function isDayOfCondition(
  text: string,
  { start, end, date }: { readonly start: number; readonly end: number; readonly date: string | null },
  issued: string | null,
): boolean {
  if (!BARE_LEAD.test(text.slice(start, end))) return false;
  if (date !== null && issued !== null && firstDayOf(date) <= firstDayOf(issued)) return true;
  const before = text.slice(Math.max(0, start - REACH_BEFORE), start);
  return STRETCH_OF_TIME.test(before) || DONE_BY.test(before) || CASE_GOES_ON.test(text.slice(end, end + WORDS_AFTER));
}

function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}
