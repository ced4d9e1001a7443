/**
 * The words by which names of agencies are compared, as rows: pieces of patterns, longest where two
 * begin alike. They decide how names are grouped, never how one is shown.
 */

import { levelCommittees } from '../../vietnamese/level-words.ts';

/** Offices that speak for their body, in small letters: “Chủ tịch” of “Chủ tịch UBND huyện”. */
export const speakingOffices = [
  'chủ tịch',
  'bộ trưởng',
  'giám đốc',
  'thủ trưởng',
  'chánh',
  'trưởng',
  'bí thư',
  'thường trực',
  'tổng giám đốc',
  'người đứng đầu',
];

/** First words of bodies after an office, in small letters and abbreviated. */
export const bodiesOfOffices = [
  'ubnd',
  'hđnd',
  'sở',
  'bộ',
  'ban',
  'văn phòng',
  'phòng',
  'công an',
  'các',
  ...levelCommittees,
  'cục',
  'trung tâm',
  'thanh tra',
  'chi cục',
  'ủy ban',
  'hội đồng',
  'đảng ủy',
];

/**
 * Words with which the duty begins, after the name. A verb that may be a part of a name says after
 * which words it is: “Ban Chỉ đạo”, “Đoàn kiểm tra”, “Ban Tổ chức thực hiện”.
 */
export const dutyOpenings = [
  'chủ trì',
  'chủ tri',
  'phối hợp',
  String.raw`(?<!ban\s)chỉ đạo`,
  'có trách nhiệm',
  'chịu trách nhiệm',
  'tập trung',
  'nghiêm túc',
  'tiếp thu',
  'theo chức năng',
  'theo thẩm quyền',
  'căn cứ',
  'là cơ quan',
  'thống nhất',
  'gửi',
  'tham mưu',
  'tổ chức (?!thực hiện$)',
  'thực hiện',
  'tăng cường',
  'khẩn trương',
  'tiếp tục',
  'quyết định',
  'nghiên cứu',
  'hướng dẫn',
  String.raw`(?<!(?:ban|đoàn|tổ)\s)kiểm tra`,
  'rà soát',
];

/** First words of agencies in a list, with a capital: “Sở Y tế, Công an tỉnh”. */
export const listedHeads = [
  'UBND',
  'HĐND',
  'Ủy ban',
  'Uỷ ban',
  'Sở',
  'Phòng',
  'Ban',
  'Công an',
  'Bộ',
  'Đài',
  'Báo',
  'Trung tâm',
  'Bệnh viện',
  'Chi cục',
  'Cục',
  'Văn phòng',
  'Trạm',
  'Trường',
  'Thanh tra',
  'Kho bạc',
  'Hội',
  'Đoàn',
  'Mặt trận',
  'Liên đoàn',
  'Viện',
  'Tòa án',
];
