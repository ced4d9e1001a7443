/** Abbreviations within names of bodies, read as the words that they stand for. */
import { shortNames } from '../../../vietnamese/short-names.ts';
import { oneOf } from '../phrase/one-of.ts';

/** One abbreviation; `nearMiss` is a name in which it is not one. */
export interface AbbreviatedWord {
  readonly short: string;
  readonly words: string;
  readonly example: string;
  readonly nearMiss: string;
}

/** The rows; a test reads the example and the near miss of each. */
export const abbreviatedWords: readonly AbbreviatedWord[] = [
  abbreviation('KTVB', 'Kiểm tra văn bản', 'Cục KTVB và Quản lý xử lý VPHC', 'KTVBX'),
  abbreviation('QPPL', 'quy phạm pháp luật', 'Cục Kiểm tra văn bản QPPL', 'QPPLX'),
  abbreviation('VPHC', 'vi phạm hành chính', 'Cục Quản lý xử lý VPHC', 'VPHCX'),
  abbreviation('CNTT', 'Công nghệ thông tin', 'Cục CNTT', 'CNTTX'),
  abbreviation('QLTNN', 'Quản lý tài nguyên nước', 'Cục QLTNN', 'QLTNNX'),
  abbreviation('ONMT', 'ô nhiễm môi trường', 'Cục Kiểm soát ONMT', 'ONMTX'),
  abbreviation('TNMT', 'Tài nguyên và Môi trường', 'Trung tâm Quan trắc TNMT', 'TNMTX'),
  abbreviation('TN&MT', 'Tài nguyên và Môi trường', 'Trung tâm CNTT TN&MT', 'TN&MTX'),
  abbreviation('ĐBQH', 'đại biểu Quốc hội', 'Văn phòng Đoàn ĐBQH và HĐND', 'ĐBQHX'),
  ...shortNames.map(({ short, full }) => abbreviation(short, full, `Văn phòng ${short}`, `${short}X`)),
  abbreviation('GDNN', 'Giáo dục nghề nghiệp', 'Trung tâm GDNN - GDTX', 'GDNNX'),
  abbreviation('GDTX', 'Giáo dục thường xuyên', 'Trung tâm GDTX', 'GDTXX'),
  abbreviation('PTDTNT', 'Phổ thông dân tộc nội trú', 'Trường PTDTNT', 'PTDTNTX'),
  abbreviation('PTDTBT', 'Phổ thông dân tộc bán trú', 'Trường PTDTBT', 'PTDTBTX'),
  abbreviation('KKT', 'khu kinh tế', 'Ban Quản lý KKT Dung Quất', 'KKTX'),
  abbreviation('KCN', 'khu công nghiệp', 'Ban Quản lý các KCN', 'KCNX'),
  abbreviation('PCTT', 'phòng, chống thiên tai', 'Ban Chỉ huy PCTT và TKCN', 'PCTTX'),
  abbreviation('TKCN', 'tìm kiếm cứu nạn', 'Ban Chỉ huy PCTT và TKCN', 'TKCNX'),
  abbreviation('TW', 'Trung ương', 'Ban Chỉ đạo TW về phòng, chống tham nhũng', 'TWX'),
];

const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(abbreviatedWords.map(({ short, words }) => [short, words]));
const ABBREVIATIONS = new RegExp(
  `(?<![\\p{L}\\p{N}&])${oneOf(...abbreviatedWords.map(({ short }) => short).toSorted((a, b) => b.length - a.length))}(?![\\p{L}\\p{N}&])`,
  'gu',
);

/** "phòng chống tham nhũng" is a field with a comma. */
const PREVENTION = /(?<=[Pp]hòng) (?=chống (?:tham nhũng|thiên tai|tội phạm|ma t[uú][yý]))/gu;

/**
 * A field with its abbreviations written out: "GDNN - GDTX" → "Giáo dục nghề nghiệp - Giáo dục
 * thường xuyên".
 */
export function fieldWrittenOut(field: string): string {
  return field.replace(ABBREVIATIONS, (short) => WRITTEN_OUT.get(short) ?? short).replace(PREVENTION, ', ');
}

/**
 * Whether a field begins with capitals of which nothing is known, and no word follows in full:
 * "GSQL", "GSQL về HQ". Near misses: "THPT Bình Lư", "V".
 */
export function isUnknownAbbreviation(field: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&-]+(?!\p{L})/u.test(field) && !/\p{Lu}\p{Ll}/u.test(field);
}

function abbreviation(short: string, words: string, example: string, nearMiss: string): AbbreviatedWord {
  return { short, words, example, nearMiss };
}
