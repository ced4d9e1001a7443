import type { Outline, Span } from '../../model.ts';
import { DATE_PATTERN, dateOfMatch, smallNumber } from '../../text/date.ts';

/**
 * A deadline as the text words it; `date` only where the words give day and year, or month and
 * year.
 */
export interface DeadlineMention extends Span {
  readonly date: string | null;
}

const TIME = '(?:\\d{1,2}\\s{0,2}(?:giờ|h|g)(?:\\s{0,2}\\d{2})?(?:\\s{0,2}phút)?\\s{0,2},?\\s{0,2})?';
const LEAD =
  '(?:chậm nhất(?:\\s(?:là|vào|đến|trước))?(?:\\shết)?|(?:xong|hoàn thành|hoàn tất|báo cáo|gửi)?\\s?trước|không (?:muộn|chậm) (?:hơn|quá)|hạn cuối(?:\\s(?:là|vào|đến))?|thời hạn(?:[^.;,]{0,20}?)\\s(?:đến|là|trước)|(?:xong|hoàn thành)\\s(?:vào|đến|trong))';
const DEADLINE_DAY = new RegExp(
  `${LEAD}\\s{1,3}${TIME}(?:ngày\\s{1,3})?(?:${DATE_PATTERN}|(\\d{1,2}[/-]\\d{1,2})(?![/\\d-])|(\\d{1,2}\\shằng tháng|\\d{1,2}\\shàng tháng))`,
  'giu',
);
const MONTH = new RegExp(
  `${LEAD}\\s{1,3}(?:trong\\s)?(?:hết\\s)?tháng\\s{1,3}(\\d{1,2})(?:\\s{0,2}[/-]\\s{0,2}|\\snăm\\s)((?:19|20)\\d{2})`,
  'giu',
);

/**
 * The shortest deadline is "trước 9/8"; a text of a hundred thousand short lines need not be
 * searched line by line.
 */
const SHORTEST = 9;

/**
 * What stands before "trước" when it does not set a deadline: "thông báo trước", "từ trước", "như
 * trước".
 */
const NOT_DEADLINE = /(?:như|từ|kể|so với|thời điểm|sinh|phát hành|ban hành|xảy ra|nhập cảnh|đã có)\s*$/iu;

/**
 * Deadlines as stated: "trước ngày 29/7/2021", "chậm nhất là ngày 26/7/2021", "xong trước 17 giờ 00
 * ngày 07/8/2023", "hoàn thành trong tháng 4/2023", "chậm nhất ngày 09/8" (no year, so no date).
 * Near misses: "trong vòng 15 ngày kể từ 6h ngày 24/7/2021" (a duration), "từ trước ngày
 * 01/7/2021", "kể từ ngày".
 */
export function recognizeDeadlines(outline: Outline): DeadlineMention[] {
  const { reading, blocks } = outline;
  const found: DeadlineMention[] = [];
  for (const block of blocks) {
    if ((block.part !== 'body' && block.part !== 'annex') || block.end - block.start < SHORTEST) continue;
    if (block.role === 'quoted') continue;
    const text = reading.slice(block.start, block.end);
    const first = found.length;
    for (const m of text.matchAll(DEADLINE_DAY)) {
      if (NOT_DEADLINE.test(text.slice(Math.max(0, m.index - 24), m.index))) continue;
      found.push({ start: block.start + m.index, end: block.start + m.index + m[0].length, date: dateOfMatch(m, 1) });
    }
    const days = found.slice(first);
    let near = 0;
    for (const m of text.matchAll(MONTH)) {
      const month = smallNumber(m[1] ?? '', false);
      const date = month !== null && month >= 1 && month <= 12 ? `${m[2]}-${String(month).padStart(2, '0')}` : null;
      const at = block.start + m.index;
      while ((days[near]?.end ?? Infinity) <= at) near++;
      if ((days[near]?.start ?? Infinity) >= at + m[0].length) found.push({ start: at, end: at + m[0].length, date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
