import { distance } from '../../vietnamese/distance.ts';
import { fold, foldedWords } from '../../vietnamese/fold/fold.ts';

/**
 * What people write for a key where it is neither its Vietnamese name nor the key misspelt, and
 * words that are not taken for it.
 */
export interface OtherName {
  readonly written: string;
  readonly key: string;
  readonly nearMiss: string;
}

/** Other names of keys, compared folded. */
export const otherNames: readonly OtherName[] = [
  { written: 'Loại', key: 'documentType', nearMiss: 'Loại trừ' },
  { written: 'Loại văn bản', key: 'documentType', nearMiss: 'Loại giấy' },
  { written: 'Type', key: 'documentType', nearMiss: 'Typing' },
  { written: 'Số', key: 'number', nearMiss: 'Số trang' },
  { written: 'Số hiệu', key: 'number', nearMiss: 'Số đến' },
  { written: 'Ngày', key: 'date', nearMiss: 'Ngày đến' },
  { written: 'Ngày tháng', key: 'date', nearMiss: 'Tháng đến' },
  { written: 'Cơ quan', key: 'issuer', nearMiss: 'Cơ quan nhận' },
  { written: 'Ký', key: 'signatory', nearMiss: 'Ký nháy' },
  { written: 'Tiêu đề', key: 'title', nearMiss: 'Tiêu ngữ' },
  { written: 'Thay thế', key: 'withdrawn', nearMiss: 'Thay đổi' },
  { written: 'Rút', key: 'withdrawn', nearMiss: 'Rút gọn' },
  { written: 'Người nhập', key: 'by', nearMiss: 'Người nhận' },
  { written: 'Cán bộ', key: 'by', nearMiss: 'Cán sự' },
  { written: 'Tên', key: 'name', nearMiss: 'Tên lửa' },
];

/** The key that was probably meant, or null. `names` maps keys to their Vietnamese names. */
export function nearestKey(
  written: string,
  names: Readonly<Record<string, string>>,
  others: readonly OtherName[] = otherNames,
): string | null {
  const wanted = foldedWords(written);
  const keys = Object.keys(names);
  const named = Object.entries(names).find(([, name]) => foldedWords(name) === wanted);
  if (named) return named[0];
  const other = others.find((row) => foldedWords(row.written) === wanted && keys.includes(row.key));
  if (other) return other.key;
  const [best] = keys
    .map((key) => ({ key, far: distance(fold(key), wanted.replaceAll(' ', '')) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(1, best.key.length / 3) ? best.key : null;
}
