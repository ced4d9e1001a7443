/**
 * Words that tell the role of a place. Every row has a sentence that it decides and one that looks
 * alike and is left alone; `▢` is where the place is, a district of the province that issued
 * the sentence. A test reads both of every row.
 */

/** A row: its words, a sentence where they decide, a near miss, and why it is one. */
export interface RoleWords {
  readonly words: string;
  readonly example: string;
  readonly nearMiss: string;
  readonly because: string;
}

/** Right before a place (or the list that it is in): the document holds there, given a measure. */
export const territoryWords: readonly RoleWords[] = [
  row(
    'trên địa bàn',
    'Dừng các hoạt động hội họp trên địa bàn ▢.',
    'Trên địa bàn ▢ đã có mưa to.',
    'no measure is set',
  ),
  row('địa bàn', 'Thực hiện phong tỏa địa bàn ▢.', 'Địa bàn ▢ rộng và hiểm trở.', 'no measure is set'),
  row(
    'trong phạm vi',
    'Quyết định này áp dụng trong phạm vi ▢.',
    'Mưa lớn xảy ra trong phạm vi ▢.',
    'it tells an event',
  ),
  row('phạm vi', 'Thiết lập vùng cách ly phạm vi ▢.', 'Phạm vi ▢ có nhiều sông suối.', 'no measure is set'),
  row(
    'tại',
    'Tạm dừng các lễ hội tại ▢.',
    'Tổ chức học tập kinh nghiệm tại ▢.',
    'experience is fetched there, no measure is set',
  ),
  row('ở', 'Tăng cường kiểm soát chợ đêm ở ▢.', 'Ca bệnh ghi nhận ở ▢.', 'it tells an event'),
  row('đối với', 'Thực hiện giãn cách xã hội đối với ▢.', 'Đây là khó khăn lớn đối với ▢.', 'no measure is set'),
  row('thuộc', 'Phong tỏa khu dân cư thuộc ▢.', 'Lực lượng thuộc ▢ đã rút quân.', 'no measure is set'),
  row('toàn bộ', 'Phong tỏa toàn bộ ▢.', 'Sở Y tế đã phong tỏa toàn bộ ▢.', 'it tells what has been done'),
];

/** Verbs that set a measure; they stand before the place in its clause. */
export const measureVerbs: readonly RoleWords[] = [
  verb('áp dụng', 'biện pháp cấp bách'),
  verb('thực hiện', 'giãn cách xã hội'),
  verb('triển khai', 'tiêm vắc xin'),
  verb('giãn cách', 'xã hội'),
  verb('cách ly', 'y tế'),
  verb('phong tỏa', 'tạm thời các tổ dân phố'),
  verb('phong toả', 'tạm thời các tổ dân phố'),
  verb('thiết lập', 'chốt kiểm soát'),
  verb('thành lập', 'khu công nghiệp'),
  verb('tạm dừng', 'chợ phiên'),
  verb('dừng', 'chợ phiên'),
  verb('cấm', 'khai thác cát'),
  verb('nghiêm cấm', 'khai thác cát'),
  verb('tăng cường', 'tuần tra'),
  verb('ban hành', 'bảng giá đất'),
  verb('phê duyệt', 'danh mục công trình'),
  verb('công bố', 'dịch tả lợn'),
  verb('công nhận', 'các thôn đạt chuẩn'),
  verb('quy định', 'mức thu phí'),
  verb('tổ chức', 'diễn tập'),
  verb('xây dựng', 'hồ chứa nước'),
  verb('đầu tư', 'đường giao thông'),
  verb('thu hồi', 'đất'),
  verb('hỗ trợ', 'cây giống'),
  verb('phân bổ', 'kinh phí'),
  verb('sáp nhập', 'các thôn'),
  verb('kiểm soát', 'chặt người ra vào'),
  verb('quản lý', 'đất rừng'),
  verb('phòng, chống', 'hạn hán'),
  verb('khắc phục', 'hậu quả mưa lũ'),
  verb('cho học sinh', 'nghỉ học'),
  verb('đóng cửa', 'rừng'),
  verb('di dời', 'các hộ dân'),
  verb('sơ tán', 'các hộ dân'),
  verb('thí điểm', 'thu gom rác'),
  verb('nới lỏng', 'giãn cách'),
  verb('kết thúc', 'giãn cách'),
  verb('dỡ bỏ', 'các chốt'),
  verb('duy trì', 'các chốt'),
  verb('điều chỉnh', 'giá đất'),
];

/** Before the measure in its clause: it tells what has been, or when. */
export const pastWords: readonly RoleWords[] = [
  row('đã', 'Công an tỉnh đã thiết lập chốt tại ▢.', 'Thiết lập chốt tại ▢.', 'nothing has been done yet'),
  row('đang', 'Sở Y tế đang triển khai tiêm tại ▢.', 'Triển khai tiêm tại ▢.', 'it is a measure'),
  row(
    'vừa',
    'Tỉnh vừa thực hiện giãn cách tại ▢.',
    'Thực hiện giãn cách vừa đủ tại ▢.',
    'the word follows the measure',
  ),
  row(
    'vừa qua',
    'Thời gian vừa qua, việc thực hiện giãn cách tại ▢ rất tốt.',
    'Thực hiện giãn cách tại ▢.',
    'no time is named',
  ),
  row(
    'thời gian qua',
    'Thời gian qua, việc quản lý đất đai tại ▢ còn yếu.',
    'Quản lý chặt đất đai tại ▢.',
    'no time is named',
  ),
  row(
    'việc',
    'Kết quả cho thấy việc thực hiện giãn cách tại ▢ rất tốt.',
    'Thực hiện việc giãn cách tại ▢.',
    'the measure comes first',
  ),
  row('kết quả', 'Kết quả triển khai tiêm tại ▢ rất tốt.', 'Triển khai tiêm tại ▢.', 'it is a measure'),
  row('sau khi', 'Sau khi thực hiện giãn cách tại ▢, dịch giảm.', 'Thực hiện giãn cách tại ▢.', 'it is a measure'),
  row('qua kiểm tra', 'Qua kiểm tra công tác quản lý đất tại ▢.', 'Quản lý chặt đất tại ▢.', 'it is a measure'),
  row('theo báo cáo', 'Theo báo cáo triển khai tiêm tại ▢.', 'Triển khai tiêm tại ▢.', 'it is a measure'),
];

/** Anywhere between the measure and the place: an event happened there. */
export const eventWords: readonly RoleWords[] = [
  row('xảy ra', 'Tăng cường trực ban vì mưa lũ xảy ra tại ▢.', 'Tăng cường trực ban tại ▢.', 'no event'),
  row('ghi nhận', 'Thực hiện cách ly vì ca bệnh ghi nhận tại ▢.', 'Thực hiện cách ly tại ▢.', 'no event'),
  row('phát hiện', 'Tăng cường trực vì ca bệnh phát hiện tại ▢.', 'Tăng cường trực tại ▢.', 'no event'),
  row('bùng phát', 'Triển khai trực vì dịch bùng phát tại ▢.', 'Triển khai trực tại ▢.', 'no event'),
  row('xuất hiện', 'Tổ chức trực vì dịch xuất hiện tại ▢.', 'Tổ chức trực tại ▢.', 'no event'),
  row('diễn ra', 'Tổ chức dự hội nghị diễn ra tại ▢.', 'Tổ chức hội nghị tại ▢.', 'no event told'),
  row('học tập', 'Tổ chức học tập mô hình tại ▢.', 'Tổ chức mô hình tại ▢.', 'nothing is learnt there'),
  row('kinh nghiệm', 'Áp dụng kinh nghiệm tại ▢.', 'Áp dụng mô hình tại ▢.', 'nothing is learnt there'),
];

/** Who or what travels; with words of the way after it, the place is where they come from or go. */
export const travellers: readonly RoleWords[] = [
  traveller('người', 'Cách ly người đến từ vùng dịch tại ▢.'),
  traveller('công dân', 'Thực hiện xét nghiệm công dân từ vùng dịch ở ▢.'),
  traveller('lao động', 'Cách ly lao động trở về từ công ty tại ▢.'),
  traveller('học sinh', 'Cách ly học sinh về từ trường tại ▢.'),
  traveller('phương tiện', 'Dừng phương tiện đi qua khu vực thuộc ▢.'),
  traveller('xe', 'Tạm dừng xe khách đi từ bến tại ▢.'),
  traveller('hành khách', 'Kiểm soát hành khách đến từ ga tại ▢.'),
  traveller('trường hợp', 'Cách ly các trường hợp từng đến chợ tại ▢.'),
  traveller('cán bộ', 'Cách ly cán bộ đi công tác tại ▢.'),
  traveller('hàng hóa', 'Kiểm soát hàng hóa từ kho tại ▢.'),
];

/** The way that a traveller goes. */
export const wayWords: readonly string[] = ['từ', 'về', 'đến', 'đi', 'qua', 'sang', 'rời', 'trở về'];

/** How a sentence begins that gives an order, so that what is told need not be a provision. */
export const sentenceOrders: readonly RoleWords[] = [
  row('Giao', 'Giao UBND ▢ rà soát.', 'UBND ▢ được giao rà soát.', 'it tells what was given'),
  row('Giao cho', 'Giao cho UBND ▢ rà soát.', 'Hồ sơ chuyển cho UBND ▢.', 'no order'),
  row('Yêu cầu', 'Yêu cầu Chủ tịch UBND ▢ báo cáo.', 'Theo yêu cầu, UBND ▢ báo cáo.', 'no order'),
  row('Đề nghị', 'Đề nghị UBND ▢ phối hợp.', 'Theo đề nghị của UBND ▢.', 'what it asked for says nothing of it'),
  row('Chỉ đạo', 'Chỉ đạo UBND ▢ khẩn trương rà soát.', 'Ban Chỉ đạo ▢ đã họp.', 'a name, no verb'),
  row('Phân công', 'Phân công Huyện ủy ▢ theo dõi.', 'Theo phân công, UBND ▢ báo cáo.', 'no order'),
];

/** Who speaks for the authority of a place. */
export const placeLeaders: readonly string[] = [
  'Chủ tịch',
  'Phó Chủ tịch',
  'Bí thư',
  'Phó Bí thư',
  'Thường trực',
  'Thường vụ',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Cấp ủy',
  'Thủ trưởng',
  'Trưởng',
];

/** How the authority of a place is named, at the beginning of what it is told. */
export const placeAuthorities: readonly RoleWords[] = [
  authority('UBND'),
  authority('HĐND'),
  authority('Ủy ban nhân dân'),
  authority('Uỷ ban nhân dân'),
  authority('Hội đồng nhân dân'),
  authority('Huyện ủy'),
  authority('Đảng ủy'),
  authority('Công an'),
  authority('Ủy ban Mặt trận Tổ quốc Việt Nam'),
  authority('Các'),
];

/**
 * In the sentence before the place: somebody else is told something, or works with it, so that the
 * place itself is told nothing.
 */
export const togetherWords: readonly RoleWords[] = [
  row(
    'phối hợp',
    '1. Công an tỉnh phối hợp UBND ▢.',
    '1. UBND ▢ phối hợp với công an.',
    'it is told to work with others',
  ),
  row('qua', '1. Các đơn vị báo cáo qua UBND ▢.', '1. UBND ▢ báo cáo qua Sở Y tế.', 'it is told to report'),
  row('cùng', '1. Các sở cùng UBND ▢ rà soát.', '1. UBND ▢ cùng các sở rà soát.', 'it is told to work with others'),
  row('gửi', '1. Các sở gửi UBND ▢ số liệu.', '1. UBND ▢ gửi số liệu.', 'it is told to send'),
  together('chủ trì', 'làm việc với'),
  together('kiểm tra', 'công tác của'),
  together('báo cáo', 'số liệu cho'),
  together('tham mưu', 'giúp'),
  together('hướng dẫn', 'chuyên môn cho'),
  together('đôn đốc', 'cán bộ'),
  together('hỗ trợ', 'lực lượng cho'),
  together('thực hiện', 'kết luận tại'),
  together('theo', 'đề xuất do'),
];

function row(words: string, example: string, nearMiss: string, because: string): RoleWords {
  return { words, example, nearMiss, because };
}

function verb(words: string, object: string): RoleWords {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return row(words, `${capital} ${object} tại ▢.`, `Đã ${words} ${object} tại ▢.`, 'it tells what has been done');
}

function traveller(words: string, example: string): RoleWords {
  return row(words, example, `Thực hiện xét nghiệm ${words} tại ▢.`, 'they go nowhere');
}

function together(words: string, rest: string): RoleWords {
  return row(
    words,
    `1. Công an tỉnh ${words} ${rest} UBND ▢.`,
    `1. UBND ▢ ${words} nhanh.`,
    'the place itself is told',
  );
}

function authority(words: string): RoleWords {
  return row(words, `1. ${words} ▢: khẩn trương rà soát.`, `1. Theo đề nghị của ${words} ▢.`, 'it is told nothing');
}
