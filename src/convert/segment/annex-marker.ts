import { oneOf } from '../text/phrase/one-of.ts';
import { alignedFold } from '../../vietnamese/fold/aligned-fold.ts';
import { isCapitals } from './head/header-line.ts';
import type { Marker } from './marker.ts';

const NUMBER = String.raw`(?:[ivxl]{1,6}|\d{1,3}[a-z]?|[a-h])(?:[-./]\d{1,2}[a-z]?)?(?![\p{L}\d])`;

/** "Phụ lục", "PHỤ LỤC I", "Phụ lục số 02", "Phụ biểu 1" (folded). */
const ANNEX = new RegExp(
  `^${oneOf('phu luc', 'phu bieu')}(?![a-z])(?:\\s{1,4}(?:so\\s{0,4})?:?\\s{0,2}${NUMBER})?`,
  'u',
);

/**
 * "Mẫu số 01", "Mẫu 2a", "Mẫu số 02/TB-XĐTMS-2015", "Biểu số 1", "Biểu mẫu 03"; a scan may spoil
 * "số".
 */
const FORM = new RegExp(
  String.raw`^${oneOf('mau', 'bieu mau', 'bieu')}\s{1,4}(?:s[o06e]\s{0,4})?:?\s{0,2}\d{1,3}[a-z]?(?:[-./][a-z\d][^\s()]{0,30})?(?![\p{L}\d])`,
  'u',
);

/** What texts that are attached to others are called (folded). */
const ATTACHED_NAME = new RegExp(
  `^${oneOf(
    ...['dieu le', 'noi quy', 'danh muc', 'danh sach', 'bieu thue', 'quy che', 'quy dinh', 'quy trinh', 'huong dan'],
    ...['ke hoach', 'chuong trinh', 'de an', 'phuong an', 'chien luoc', 'quy hoach', 'quy chuan', 'dinh muc'],
  )}(?![a-z])`,
);

/**
 * What may follow the number of an annex: nothing, a note, a title after a mark, a title in
 * capitals.
 */
const AFTER_NUMBER = /^\s{0,4}(?:$|[([:]|[-–.]\s|\p{Lu}{2}|\p{Lu}\s\p{Lu})/u;

/**
 * The mark that opens an annex or a form, at the beginning of a trimmed line of an annex; null
 * where there is none. Surface forms: `PHỤ LỤC`, `Phụ lục số 02`, `PHỤ LỤC I DANH MỤC …`, `Phụ lục
 * V (Ban hành kèm theo …)`, `Mẫu số 01`, `MẪU SỐ 02/TB-XĐ BỘ TÀI CHÍNH`, `Biểu số 1`. Near misses:
 * "Phụ lục II Nghị định này" in a wrapped sentence, "mẫu số 01 kèm theo", "Mẫu đơn".
 */
export function annexMarkerOf(line: string): Marker | null {
  const emphasis = /^[*_]{0,3}/.exec(line)?.[0].length ?? 0;
  const words = line.slice(emphasis).replace(/[*_]{1,3}$/, '');
  if (!/^\p{Lu}/u.test(words)) return null;
  const folded = alignedFold(words.slice(0, 80));
  for (const [style, pattern] of [
    ['phu-luc', ANNEX],
    ['mau', FORM],
  ] as const) {
    const match = pattern.exec(folded)?.[0];
    if (match === undefined || !AFTER_NUMBER.test(words.slice(match.length, match.length + 8))) continue;
    return {
      style,
      label: words.slice(0, match.length).replace(/\s+/g, ' '),
      ordinal: null,
      length: emphasis + match.length,
    };
  }
  return null;
}

/**
 * The name of a text that is attached, at the beginning of the first line of an annex, as its mark:
 * "ĐIỀU LỆ", "QUY CHẾ LÀM VIỆC", "DANH MỤC …". Null where the line is not in capitals or names
 * none.
 */
export function attachedMarkerOf(line: string): Marker | null {
  const emphasis = /^[*_]{0,3}/.exec(line)?.[0].length ?? 0;
  if (!isCapitals(line)) return null;
  const match = ATTACHED_NAME.exec(alignedFold(line.slice(emphasis, emphasis + 30)))?.[0];
  if (match === undefined) return null;
  const label = line.slice(emphasis, emphasis + match.length);
  return { style: 'phu-luc', label, ordinal: null, length: emphasis + match.length };
}
