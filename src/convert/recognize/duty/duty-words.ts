/** The words by which a sentence tells somebody to do something; verbs as printed. */

/** Verbs that give a duty, set before the agency. Example: "Giao Sở Y tế …". */
export const ordering: readonly string[] = ['Giao', 'Giao cho', 'Yêu cầu', 'Đề nghị', 'Chỉ đạo', 'Phân công'];

/** The same within a sentence, in small letters: "Chủ tịch UBND tỉnh yêu cầu …". */
export const orderWords: readonly string[] = [
  ...ordering.map((words) => words.toLowerCase()),
  ...['kính đề nghị', 'trân trọng đề nghị', 'giao nhiệm vụ cho', 'giao trách nhiệm cho', 'đề nghị đồng chí'],
];

/** Verbs that give the duty of their subject wherever they are, in small letters. */
export const strongVerbs: readonly string[] = [
  ...['chủ trì', 'phối hợp', 'có trách nhiệm', 'chịu trách nhiệm', 'phải'],
  ...['là cơ quan chủ trì', 'là cơ quan đầu mối', 'là đầu mối', 'làm đầu mối'],
];

/**
 * What a part of an assignment is called; the agency follows its colon: "Cơ quan chủ trì: Sở Nội
 * vụ".
 */
export const dutyParts: readonly string[] = [
  'cơ quan thực hiện',
  'cơ quan chủ trì',
  'cơ quan chủ trì thực hiện',
  'cơ quan chủ trì, phối hợp',
  'cơ quan phối hợp',
  'cơ quan phối hợp thực hiện',
  'đơn vị thực hiện',
  'đơn vị chủ trì',
  'đơn vị chủ trì thực hiện',
  'đơn vị phối hợp',
];

/**
 * A verb of duty. `of`: the sentences whose duty it opens: "Sở Y tế rà soát …" (subject), "Giao Sở
 * Y tế rà soát …" (order); none where it only ends the agency's name. `notAfter`: words (in small
 * letters) after which it belongs to the name.
 */
export interface DutyVerb {
  readonly words: string;
  readonly of: 'both' | 'subject' | 'order' | 'none';
  readonly notAfter?: readonly string[];
}

/** Verbs with which a duty begins, as printed. */
export const dutyVerbs: readonly DutyVerb[] = [
  ...subjectAndOrder(
    'chủ trì',
    'phối hợp',
    'có trách nhiệm',
    'tham mưu',
    'tiếp tục',
    'hướng dẫn',
    'rà soát',
    'theo dõi',
  ),
  ...subjectAndOrder(
    'căn cứ',
    'tăng cường',
    'khẩn trương',
    'đẩy mạnh',
    'bảo đảm',
    'đảm bảo',
    'bố trí',
    'thực hiện',
    'báo cáo',
  ),
  // "Ban chỉ đạo", "Ủy ban kiểm tra", "Viện nghiên cứu", "các cơ quan, tổ chức" are names.
  { words: 'chỉ đạo', of: 'both', notAfter: ['ban', 'tổ'] },
  { words: 'lãnh đạo', of: 'both', notAfter: ['ban', 'tập thể', 'đồng chí'] },
  { words: 'kiểm tra', of: 'both', notAfter: ['ban', 'tổ', 'đoàn', 'đội'] },
  { words: 'nghiên cứu', of: 'both', notAfter: ['viện', 'trung tâm'] },
  {
    words: 'tổ chức',
    of: 'both',
    notAfter: ['ban', 'phòng', 'vụ', 'các', 'và', 'cơ quan,', 'cơ quan', 'đơn vị,', 'đoàn thể,', 'cá nhân,'],
  },
  ...only('subject', 'chịu trách nhiệm', 'chủ động', 'kích hoạt', 'phải'),
  { words: 'kiểm soát', of: 'subject', notAfter: ['trung tâm', 'tổ', 'đội', 'chốt'] },
  { words: 'cử', of: 'subject', notAfter: ['bầu', 'ứng', 'đề'] },
  ...subjectAndOrder('triển khai', 'trực tiếp', 'huy động', 'tổng hợp', 'kịp thời'),
  ...only('order', 'trích'),
  ...only('order', 'để', 'xem xét'),
  { words: 'làm', of: 'order', notAfter: ['việc'] },
  { words: 'cung cấp', of: 'both', notAfter: ['đơn vị', 'công ty'] },
  { words: 'vận hành', of: 'both', notAfter: ['đơn vị', 'công ty', 'ban', 'tổ'] },
  { words: 'xây dựng', of: 'both', notAfter: ['sở', 'bộ', 'phòng', 'đầu tư', 'công ty'] },
  ...only('none', 'quyết định', 'phê duyệt', 'tiến hành'),
  ...only('none', 'được giao', 'được phân công', 'trên cơ sở', 'trong phạm vi', 'là', 'đã'),
  ...only('none', 'chủ tri', 'giám sát chặt chẽ', 'thống nhất với', 'ban hành', 'có kế hoạch'),
  ...only('none', 'thẩm tra'),
  { words: 'thẩm định', of: 'subject', notAfter: ['hội đồng', 'tổ', 'cơ quan'] },
  { words: 'do', of: 'none', notAfter: ['tự'] },
  { words: 'tập trung', of: 'subject', notAfter: ['cách ly'] },
  ...only('subject', 'vận động', 'đảm nhận', 'phân công', 'trực ban', 'gửi', 'khôi phục', 'cập nhật', 'công bố'),
  ...only('subject', 'thông báo', 'niêm yết', 'đăng tải', 'phát bản tin', 'phát huy', 'hỗ trợ', 'xử lý', 'nắm bắt'),
  ...only('subject', 'bám sát', 'điều động', 'có biện pháp', 'có văn bản', 'lập', 'cân đối', 'sớm', 'thường xuyên'),
  ...only('subject', 'giám sát', 'đôn đốc', 'theo chức năng', 'thông tuyến', 'tiếp nhận', 'chuẩn bị', 'duy trì'),
  ...only('subject', 'tham gia', 'đề xuất', 'hoàn thiện', 'quán triệt', 'nghiêm túc', 'tiếp thu'),
  { words: 'tuyên truyền', of: 'both', notAfter: ['ban', 'phòng', 'trung tâm', 'tổ', 'đội'] },
];

function subjectAndOrder(...verbs: readonly string[]): DutyVerb[] {
  return only('both', ...verbs);
}

function only(of: DutyVerb['of'], ...verbs: readonly string[]): DutyVerb[] {
  return verbs.map((words) => ({ words, of }));
}
