/** What pages say of what is kept. Pure. */
import { countInFigures } from '../../vietnamese/count-in-figures.ts';
import type { NotKept, WhyNot } from '../store/fetch-pages.ts';

/** A size as it is read: `812 KB`, `3,4 MB`, `4,3 GB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${countInFigures(Math.ceil(bytes / 1_000))} KB`;
  const [unit, name] = bytes < 1_000_000_000 ? [1_000_000, 'MB'] : [1_000_000_000, 'GB'];
  return `${(bytes / unit).toLocaleString('vi', { maximumFractionDigits: 1 })} ${name}`;
}

/** A moment as its day on the reader's clock: `27/11/2026`. */
export function dayInFigures(moment: number): string {
  const day = new Date(moment);
  return `${day.getDate()}/${day.getMonth() + 1}/${day.getFullYear()}`;
}

const REASONS: Readonly<Record<WhyNot, string>> = {
  unlisted: 'kho không có văn bản ấy để đọc (đã gỡ)',
  changed: 'trang web vừa được cập nhật, hãy thử lại sau ít phút',
  missing: 'máy chủ không có trang ấy, hãy thử lại sau ít phút',
  network: 'không tải được',
  storage: 'máy hết chỗ dành cho trình duyệt',
};

/** What could not be kept, in a sentence for each reason; none where all was. */
export function notKeptInWords(failed: readonly NotKept[]): readonly string[] {
  const groups = Map.groupBy(failed, ({ why }) => why);
  return [...groups].map(([why, pages]) => `${countInFigures(pages.length)} trang chưa giữ được: ${REASONS[why]}.`);
}
