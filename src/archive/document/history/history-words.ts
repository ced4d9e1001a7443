/** A document's history in words. */
import { dateInFigures } from '../../../vietnamese/date-words.ts';
import { dayInVietnam } from '../../../vietnamese/vietnam-time.ts';
import type { DocumentHistory, HistoryStep } from './history.ts';

const STEP_WORDS: Readonly<Record<HistoryStep['what'], string>> = {
  'text-came': 'văn bản được đưa vào kho',
  'text-changed': 'văn bản nguồn được thay',
  'corrections-came': 'cán bộ nhập thông tin',
  'corrections-changed': 'cán bộ sửa thông tin đã nhập',
  'corrections-gone': 'cán bộ bỏ thông tin đã nhập',
};

/** `Ngày 20/11/2026: văn bản nguồn được thay`. */
export function stepWords({ at, what }: HistoryStep): string {
  return `Ngày ${dateInFigures(dayInVietnam(at))}: ${STEP_WORDS[what]}`;
}

/** Whether anything was changed since the text came. */
export function hasChanges(history: DocumentHistory | null): history is DocumentHistory {
  return history !== null && history.some(({ what }) => what !== 'text-came');
}

/**
 * A line on the history: since when the text is in the archive, and how often it and staff's
 * corrections were changed since; that it is not known; or, of a text that nobody has committed
 * yet, that it has none.
 */
export function versionsWords(history: DocumentHistory | null): string {
  if (history === null) return 'không rõ: nơi dựng trang không có lịch sử git';
  const came = history.findLast(({ what }) => what === 'text-came');
  if (came === undefined) return 'chưa có: tệp chưa được đưa vào kho git';
  const texts = history.filter(({ what }) => what === 'text-changed').length;
  const corrections = history.filter(({ what }) => what.startsWith('corrections')).length;
  return [
    `có từ ngày ${dateInFigures(dayInVietnam(came.at))}`,
    ...(texts > 0 ? [`thay văn bản ${texts} lần`] : []),
    ...(corrections > 0 ? [`sửa thông tin ${corrections} lần`] : []),
  ].join(', ');
}
