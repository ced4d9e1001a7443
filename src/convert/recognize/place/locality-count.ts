import { itemAt } from '../../../ground/expected.ts';
import { isAdjacent, type Token } from './locality-token.ts';

/** Words before a type word that make its number a count: "mỗi phường 5 người". */
const each = new Set('mỗi từng cứ mấy'.split(' '));

/**
 * What is counted, by first syllable: "phường 3 ca mắc" may be three cases, so it names no ward.
 */
const counted = new Set(
  'ca người hộ tổ trường điểm khu xã phường cán đồng chốt suất tỷ triệu nghìn ngàn trăm tháng giờ phút lần đợt mét m km ha kg tấn con cái chiếc bộ đội nhóm mẫu liều bệnh f0 f1 f2 giường cơ doanh lớp học hồ vụ nhà căn cây thôn ấp tuyến đoàn đoạn dự công đơn thành lao chợ vị chỉ nội tiêu nhân viên cụm khóm phiếu bản văn buổi cuộc phần không trẻ em'.split(
    ' ',
  ),
);

/** Verbs that begin with such a syllable: "Phường 3 tổ chức tiêm". */
const verbs = new Set([
  'tổ chức',
  'công bố',
  'công khai',
  'điểm danh',
  'chốt chặn',
  'chốt danh',
  'không để',
  'không có',
  'không được',
  'khu trú',
  'thành lập',
  'chỉ đạo',
  'cơ bản',
  'học tập',
  'đồng thời',
  'nội bộ',
]);

/**
 * Words that follow a name and count nothing: a preposition, a conjunction, the verb of a sentence
 * about the ward.
 */
const afterName = new Set(
  'quận q p thuộc và tp thành thị huyện h của tại có đã đến hoặc về là được bị đang sẽ phải cần khi để do theo trong trên từ với cùng cho phối chủ báo thực triển tiếp rà giao đề yêu khẩn tăng căn chịu kiểm xử ban hoàn hỗ tham tuyên vận bố lập tạm dừng đảm bảo quản ở giáp nơi cũ mới như bao gồm xây phát tập lưu gửi nêu kịp thường nghiêm phòng'.split(
    ' ',
  ),
);

/** Words that lead to a unit's name: "UBND Quận 8", "tại phường 5". */
const leads = new Set(
  'ubnd hđnd mttq an dân ủy tịch tế đoàn tại ở thuộc bàn của từ về đến giáp giao cho với'.split(' '),
);

/**
 * Whether a number after a type word, or after a comma in a list, counts what follows instead of
 * being a name. `phường 5` at the end of a clause, "UBND Quận 8 báo cáo", "Phường 2 thuộc Quận 10"
 * are names; "mỗi phường 5 người", "phường 3 ca mắc", "xã 02 hộ" are not. Where the word after it
 * says neither, the number is a name only after a capital ("Quận 8") or a word that leads to one.
 */
export function isCount(tokens: readonly Token[], from: number, next: number): boolean {
  if (next !== from + 1 || !/^\d/.test(itemAt(tokens, from).text)) return false;
  const after = tokens[next];
  const { lead, capital } = beforeNumber(tokens, from);
  if (each.has(lead)) return true;
  if (after === undefined || !isAdjacent(after) || after.gap.includes('\n'))
    return after !== undefined && /^[%./]\d?/.test(after.gap.trim()) && /^\d/.test(after.text);
  if (isFollowedByDate(tokens, next)) return false;
  if (verbs.has(`${after.key} ${tokens[next + 1]?.key ?? ''}`)) return false;
  if (counted.has(after.key)) return true;
  return !(afterName.has(after.key) || capital || leads.has(lead));
}

/**
 * The syllable before the type word of a number, and the type word itself where the number has one
 * right before it.
 */
function beforeNumber(tokens: readonly Token[], from: number): { lead: string; capital: boolean } {
  const word = tokens[from - 1];
  return { lead: tokens[from - 2]?.key ?? '', capital: word !== undefined && /^\p{Lu}/u.test(word.text) };
}

const YEAR = /^(?:19|20)\d\d$/;
const DAY_OF_MONTH = /^\d{1,2}$/;

/** A year or day after the name: "phường 5 năm 2021", "Quận 8 ngày 02/8". */
function isFollowedByDate(tokens: readonly Token[], at: number): boolean {
  return (
    (tokens[at]?.key === 'năm' && YEAR.test(tokens[at + 1]?.text ?? '')) ||
    (tokens[at]?.key === 'ngày' && DAY_OF_MONTH.test(tokens[at + 1]?.text ?? ''))
  );
}
