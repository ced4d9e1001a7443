/**
 * The words by which a sentence names an agency and tells it to do something. Words of an agency's
 * name are compared in small letters, verbs as printed: "Ban Chỉ đạo" is a name, "chỉ đạo" a verb.
 */

/**
 * A word of an agency's name in small letters, and the words that, printed right after it, make it
 * something else: "Ban hành", "Phòng, chống", "Báo cáo".
 */
export interface HeadWord {
  readonly words: string;
  readonly notBefore?: readonly string[];
  /** With a capital the word opens a sentence about any of them: "Đơn vị sự nghiệp công lập …". */
  readonly onlySmall?: true;
}

/** Words with which an agency's name begins, in small letters. */
export const agencyHeads: readonly HeadWord[] = [
  { words: 'sở', notBefore: ['hữu', 'thú', 'thích', 'chỉ huy'] },
  { words: 'phòng', notBefore: ['chống', 'ngừa', 'bệnh', 'dịch bệnh', 'tránh', 'cháy', ', chống', ', ngừa', 'thủ'] },
  { words: 'ban', notBefore: ['hành'] },
  { words: 'công an' },
  { words: 'ubnd' },
  { words: 'ủy ban' },
  { words: 'hđnd' },
  { words: 'hội đồng' },
  { words: 'văn phòng', notBefore: ['phẩm'] },
  { words: 'trung tâm' },
  { words: 'bộ', notBefore: ['phận', 'luật', 'máy', 'lọc', 'câu hỏi', 'tiêu chí'] },
  { words: 'bộ đội' },
  { words: 'cục', notBefore: ['bộ', 'diện'] },
  { words: 'chi cục' },
  { words: 'tổng cục' },
  { words: 'tổng công ty' },
  { words: 'tổng liên đoàn' },
  { words: 'thanh tra', notBefore: [', kiểm tra', 'việc', 'công tác'] },
  { words: 'đài', notBefore: ['thọ', 'tưởng niệm'] },
  { words: 'báo', notBefore: ['cáo', 'động', 'hiệu', 'chí'] },
  { words: 'trạm' },
  { words: 'bệnh viện' },
  { words: 'trường', notBefore: ['hợp'] },
  { words: 'huyện' },
  { words: 'huyện ủy' },
  { words: 'quận' },
  { words: 'thành ủy' },
  { words: 'thành phố' },
  { words: 'thành viên' },
  { words: 'thị xã' },
  { words: 'thị ủy' },
  { words: 'thị trấn' },
  { words: 'tỉnh' },
  { words: 'đảng', notBefore: ['viên', 'phí'] },
  { words: 'cấp ủy' },
  { words: 'kho bạc' },
  { words: 'ngân hàng' },
  { words: 'bảo hiểm' },
  { words: 'liên đoàn' },
  { words: 'mặt trận' },
  { words: 'hội', notBefore: ['nghị', 'thảo', 'họp', 'nhập'] },
  { words: 'đoàn', notBefore: ['kết'] },
  { words: 'bcđ' },
  { words: 'bcd' },
  { words: 'tổ', notBefore: ['chức', 'quốc'] },
  { words: 'cơ quan' },
  { words: 'đơn vị', onlySmall: true },
  { words: 'xã', notBefore: ['hội'] },
  { words: 'điện lực' },
  { words: 'viễn thông' },
  { words: 'chi nhánh' },
  { words: 'quân', notBefore: ['nhân', 'sự', 'số'] },
  { words: 'thường trực' },
  { words: 'ngành', notBefore: ['nghề'] },
  { words: 'công ty' },
  { words: 'hạt', notBefore: ['giống', 'nhân'] },
  { words: 'tòa' },
  { words: 'viện', notBefore: ['dẫn', 'trợ', 'phí'] },
];

/** Who speaks for an agency, or how many there are; in small letters, set before its name. */
export const agencyLeaders: readonly string[] = [
  'các',
  'thủ trưởng',
  'thủ trưởng các',
  'giám đốc',
  'giám đốc các',
  'chủ tịch',
  'chánh',
  'trưởng',
  'bí thư',
  'người đứng đầu',
  'người đứng đầu các',
];

/** Verbs that give a duty, set before the agency. Example: "Giao Sở Y tế …". */
export const ordering: readonly string[] = ['Giao', 'Giao cho', 'Yêu cầu', 'Đề nghị', 'Chỉ đạo', 'Phân công'];

/** What a part of an assignment is called; the agency follows its colon: "Cơ quan chủ trì: Sở Nội vụ". */
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
  ...only('order', 'triển khai', 'trực tiếp', 'huy động', 'trích', 'khôi phục', 'tổng hợp'),
  ...only('order', 'kịp thời', 'để', 'xem xét'),
  { words: 'làm', of: 'order', notAfter: ['việc'] },
  { words: 'cung cấp', of: 'order', notAfter: ['đơn vị', 'công ty'] },
  { words: 'vận hành', of: 'order', notAfter: ['đơn vị', 'công ty', 'ban', 'tổ'] },
  { words: 'xây dựng', of: 'order', notAfter: ['sở', 'bộ', 'phòng', 'đầu tư', 'công ty'] },
  ...only('none', 'quyết định', 'phê duyệt', 'tiến hành', 'tiếp thu', 'nghiêm túc', 'quán triệt', 'đôn đốc', 'gửi'),
  ...only('none', 'được giao', 'được phân công', 'theo chức năng', 'trên cơ sở', 'trong phạm vi', 'là', 'đã'),
  ...only('none', 'chủ tri', 'giám sát chặt chẽ', 'thống nhất với', 'ban hành', 'có kế hoạch', 'đề xuất', 'hoàn thiện'),
  ...only('none', 'thẩm tra', 'tiếp nhận', 'duy trì', 'chuẩn bị', 'tham gia'),
  { words: 'thẩm định', of: 'none', notAfter: ['hội đồng', 'tổ', 'cơ quan'] },
  { words: 'do', of: 'none', notAfter: ['tự'] },
  { words: 'tập trung', of: 'none', notAfter: ['cách ly'] },
  { words: 'tuyên truyền', of: 'order', notAfter: ['ban', 'phòng', 'trung tâm', 'tổ', 'đội'] },
];

/** Names of fields that have a comma of their own, in a list of ministries or departments. */
export const fieldsWithComma: readonly string[] = ['Văn hóa, Thể thao và Du lịch'];

function subjectAndOrder(...verbs: readonly string[]): DutyVerb[] {
  return only('both', ...verbs);
}

function only(of: DutyVerb['of'], ...verbs: readonly string[]): DutyVerb[] {
  return verbs.map((words) => ({ words, of }));
}
