/** Deadlines that are counted from something that happens. */
import { lastClause } from './last-clause.ts';
import { oneOf, wholeOneOf } from '../../../text/phrase/one-of.ts';
import type { DeadlineMention } from './deadline-mention.ts';

const COUNT = '(?:\\d{1,3}|\\p{L}{1,5})\\s(?:\\([^)]{1,20}\\)\\s)?';

/** "chậm nhất 10 ngày kể từ …", "không quá 24 giờ sau khi …". */
const AT_THE_LATEST = new RegExp(
  `(?<!\\p{L})(?:(?:chậm|muộn) nhất(?:\\s(?:là|trong|sau))?|không quá)\\s(?:trong\\s)?${COUNT}(?:giờ|ngày|tháng)(?:\\slàm việc)?,?\\s` +
    '(?:kể từ|từ khi|sau khi|trước khi|trước ngày|sau ngày)',
  'giu',
);

/**
 * What such time is counted from, where it is time for doing something and not the length of a
 * state.
 */
const EVENT = `${oneOf(
  ...['nhận', 'tiếp nhận', 'được giao', 'được phân công', 'ký', 'ban hành', 'có', 'hoàn thành', 'kết thúc'],
  ...['phát hiện', 'xảy ra', 'được phê duyệt'],
)}(?!\\p{L})`;

/** "trong thời hạn 5 ngày làm việc kể từ ngày nhận …", "trong vòng 24 giờ, kể từ khi nhận …". */
const WITHIN = new RegExp(
  `(?<!\\p{L})trong\\s(?:thời hạn|thời gian|vòng)\\s(?:không quá\\s)?${COUNT}(?:giờ|ngày)(?:\\slàm việc)?\\s?,?\\s` +
    `(?:kể từ|từ|sau)\\s(?:ngày|khi|thời điểm)\\s${EVENT}`,
  'giu',
);

/** Each of the two has one of these. */
const WORDS_OF_COUNTS = ['chậm nhất', 'muộn nhất', 'không quá', 'thời hạn', 'thời gian', 'vòng'];
const OF_CLAUSE = /^[^.,;:\n]{1,120}(?=[.,;:\n]|$)/u;

/** At most this many characters before it say what is done, or is so, in that time. */
const BEFORE_REACH = 110;

/** In the clause before: what lasts, what does not happen, or a condition. */
const NO_TASK = new RegExp(
  wholeOneOf(
    ...['không', 'chưa', 'nếu', 'trường hợp', 'có hiệu lực', 'có giá trị', 'được hưởng', 'được tính', 'được áp dụng'],
    ...['cách ly', 'theo dõi', 'cấm', 'tạm dừng', 'đình chỉ', 'đã'],
  ),
  'iu',
);
const REACH_AFTER_COUNT = 121;

/**
 * "chậm nhất 10 ngày kể từ ngày ký", "không quá 24 giờ sau khi phát hiện", "trong thời hạn 5 ngày
 * làm việc kể từ ngày nhận được văn bản", up to the stop of their clause. Near misses: "trong vòng
 * 15 ngày kể từ 6h ngày 24/7/2021", "có giá trị trong thời hạn 30 ngày kể từ ngày ký" (both say how
 * long), "trường hợp trong thời hạn 15 ngày kể từ ngày nhận …" (a condition). `small`: the text in
 * small letters.
 */
export function countedDeadlines(text: string, small: string): DeadlineMention[] {
  if (!WORDS_OF_COUNTS.some((words) => small.includes(words))) return [];
  const within = [...text.matchAll(WITHIN)].filter(({ index }) => !NO_TASK.test(clauseBefore(text, index)));
  return [...text.matchAll(AT_THE_LATEST), ...within].map((m) => {
    const end = m.index + m[0].length;
    const rest = OF_CLAUSE.exec(text.slice(end, end + REACH_AFTER_COUNT))?.[0].trimEnd().length ?? 0;
    return { start: m.index, end: end + rest, date: null, latest: null, recurrence: null, relative: true };
  });
}

function clauseBefore(text: string, at: number): string {
  return lastClause(text.slice(Math.max(0, at - BEFORE_REACH), at));
}
