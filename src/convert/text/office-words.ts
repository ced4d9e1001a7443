import { fold } from '../../vietnamese/fold.ts';
import { phraseSet } from './phrase-set.ts';

/**
 * Offices whose holders sign, in sentence case. Recognisers compare them folded, so that `CHẠNH VĂN
 * PHÒNG` of a scan is "Chánh Văn phòng".
 */
export const offices: readonly string[] = [
  'Phó Chủ tịch Thường trực',
  'Phó Chủ tịch',
  'Chủ tịch',
  'Phó Chánh Văn phòng',
  'Chánh Văn phòng',
  'Phó Giám đốc',
  'Giám đốc',
  'Phó Tổng Giám đốc',
  'Tổng Giám đốc',
  'Phó Bí thư Thường trực',
  'Phó Bí thư',
  'Bí thư',
  'Phó Trưởng ban Thường trực',
  'Phó Trưởng ban',
  'Trưởng ban',
  'Phó Trưởng phòng',
  'Trưởng phòng',
  'Phó Chỉ huy trưởng',
  'Chỉ huy trưởng',
  'Bộ trưởng',
  'Thứ trưởng',
  'Phó Thủ tướng',
  'Thủ tướng',
  'Phó Cục trưởng',
  'Cục trưởng',
  'Phó Chi cục trưởng',
  'Chi cục trưởng',
  'Phó Chủ nhiệm',
  'Chủ nhiệm',
  'Phó Tổng Thanh tra',
  'Tổng Thanh tra',
  'Phó Chánh Thanh tra',
  'Chánh Thanh tra',
  'Phó Viện trưởng',
  'Viện trưởng',
  'Phó Chánh án',
  'Chánh án',
  'Phó Hiệu trưởng',
  'Hiệu trưởng',
  'Phó Tổng cục trưởng',
  'Tổng cục trưởng',
  'Phó Thống đốc',
  'Thống đốc',
  'Phó Vụ trưởng',
  'Vụ trưởng',
  'Trưởng Công an',
  'Phó Trưởng Công an',
  'Thường trực Ban Bí thư',
  'Tổng Bí thư',
  'Ủy viên Thường trực',
  'Ủy viên',
  'Ủy viên Trung ương Đảng',
  'Ủy viên Ban Thường vụ',
  'Bộ trưởng, Chủ nhiệm',
  'Thứ trưởng Thường trực',
  'Phó Thủ trưởng',
  'Thủ trưởng',
  'Đại sứ',
  'Trưởng Ban Chỉ đạo',
  'Phó Trưởng Ban Chỉ đạo',
  'Chủ tịch Quốc hội',
  'Phó Chủ tịch Quốc hội',
  'Chủ tịch nước',
  'Phó Chủ tịch nước',
  'Phó Tổng Thư ký',
  'Tổng Thư ký',
  'Thư ký',
  'Chủ tọa',
  'Bí thư thứ nhất',
  'Hội trưởng',
  'Phó Chính ủy',
  'Chính ủy',
  'Tư lệnh',
  'Phó Tư lệnh',
  'Phó Tổng Biên tập',
  'Tổng Biên tập',
  'Trưởng đoàn',
  'Phó Trưởng đoàn',
  'Cục phó',
  'Đội trưởng',
  'Phó Đội trưởng',
  'Hạt trưởng',
  'Phó Hạt trưởng',
  'Trạm trưởng',
  'Phó Trạm trưởng',
  'Phó Tổng Kiểm toán nhà nước',
  'Tổng Kiểm toán nhà nước',
];

/** Words printed before an office, folded: "Q. GIÁM ĐỐC", "THƯỜNG TRỰC HĐND". */
const BEFORE_OFFICE = /^\W{0,3}(?:pho |q(?:uyen)?\.? |thuong truc |uy vien )?/;
const OFFICES = phraseSet([...offices, 'Thường trực'].map(fold));

/** Where the office ends with which a folded line begins, words before it included; -1 without one. */
export function officeEnd(folded: string): number {
  const start = BEFORE_OFFICE.exec(folded)?.[0].length ?? 0;
  const bare = /^\W{0,3}/.exec(folded)?.[0].length ?? 0;
  const at = [start, bare].find((position) => OFFICES.at(folded, position) !== null);
  return at === undefined ? -1 : at + (OFFICES.at(folded, at)?.length ?? 0);
}
