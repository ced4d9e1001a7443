import type { Recurrence } from '../../../../schema/directive.ts';
import type { Block, Outline } from '../../../model.ts';
import { DATE_PATTERN, dateOfMatch } from '../../../text/date.ts';
import { oneOf } from '../../../text/phrase/one-of.ts';
import type { DeadlineMention } from '../deadline/deadline-mention.ts';
import { lastDayOf } from '../deadline/last-day.ts';
import { taskRowsOf, type CellPieces } from './task-table.ts';

const CELL_LEADS = oneOf(
  'trước',
  'xong trước',
  'hoàn thành trước',
  'chậm nhất',
  'chậm nhất là',
  'đến',
  'đến hết',
  'trong',
  'hết',
);
const CELL_LEAD = String.raw`(?:${CELL_LEADS}\s{1,2})?`;
const CELL_DAY = new RegExp(String.raw`^${CELL_LEAD}(?:ngày\s{1,2})?${DATE_PATTERN}$`, 'iu');

/** "Quý IV/2025", "Tháng 12 năm 2025". Groups: month, quarter, year. */
const CELL_PERIOD = new RegExp(
  String.raw`^${CELL_LEAD}${oneOf(String.raw`tháng\s{1,2}(\d{1,2})`, String.raw`quý\s{1,2}(IV|I{1,3}|[1-4])`)}(?:\s?/\s?|\s?-\s?|\snăm\s)((?:19|20)\d{2})$`,
  'iu',
);
const CELL_AGAIN = new RegExp(`^(?:định kỳ )?${oneOf('hằng', 'hàng', 'mỗi')} (ngày|tuần|tháng|quý|năm)$`, 'iu');
const RECURRENCES: Readonly<Record<string, Recurrence>> = {
  ngày: { every: 'day' },
  tuần: { every: 'week', weekday: null },
  tháng: { every: 'month', months: [], day: null },
  quý: { every: 'quarter' },
  năm: { every: 'year', months: [], day: null },
};

/**
 * By when the rows of a table of tasks are due, as their column says: "16/9/2021", "Trước ngày
 * 30/6/2025", "Quý IV/2025", "Hằng quý". Near misses: "Thường xuyên", "2025 - 2030", "Năm 2025",
 * and a day before that of the text (`issued`, EDTF), on which it was done.
 */
export function taskDeadlines(outline: Outline, block: Block, issued: string | null): DeadlineMention[] {
  return taskRowsOf(outline, block)
    .flatMap(({ due, agents }) => (agents.some(({ cell }) => cell.length > 0) ? deadlineOf(outline.reading, due) : []))
    .filter(({ latest }) => latest === null || issued === null || latest >= issued);
}

/** The deadline of a cell, at the printed line that has its figures. */
function deadlineOf(reading: string, cell: CellPieces): DeadlineMention[] {
  const pieces = cell.map((piece) => ({ piece, words: reading.slice(piece.start, piece.end) }));
  const words = pieces
    .map((one) => one.words)
    .join(' ')
    .replace(/\s+/g, ' ');
  const at = (pieces.findLast((one) => /\d/.test(one.words)) ?? pieces[0])?.piece;
  if (at === undefined) return [];
  const place = { start: at.start, end: at.end, relative: false };
  const day = CELL_DAY.exec(words);
  if (day) {
    const date = dateOfMatch(day, 1);
    return date === null ? [] : [{ ...place, date, latest: date, recurrence: null }];
  }
  const period = CELL_PERIOD.exec(words);
  if (period) {
    const [, month, quarter, year = ''] = period;
    const [date, latest] = lastDayOf(month, quarter, year);
    return latest === null ? [] : [{ ...place, date, latest, recurrence: null }];
  }
  const recurrence = RECURRENCES[CELL_AGAIN.exec(words)?.[1]?.toLowerCase() ?? ''];
  return recurrence === undefined ? [] : [{ ...place, date: null, latest: null, recurrence }];
}
