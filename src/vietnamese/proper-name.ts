/**
 * Names that are written with capitals wherever they occur, as Nghị định 30/2020/NĐ-CP (phụ lục II)
 * and usage write them. They give titles printed all in capitals their capitals back. Near misses
 * are words that only look like a name in capitals: "PHÁP LUẬT VỀ", "HÒA BÌNH" (peace, and a
 * province that the document itself must name).
 */
export const properNames: readonly string[] = [
  // The country, its parts and symbols.
  ...[
    'Việt Nam',
    'Cộng hòa xã hội chủ nghĩa Việt Nam',
    'Hồ Chí Minh',
    'Đông Nam Á',
    'Biển Đông',
    'Hoàng Sa',
    'Trường Sa',
  ],
  ...['Bắc Bộ', 'Trung Bộ', 'Nam Bộ', 'Tây Nguyên', 'Tây Bắc', 'Tây Nam Bộ', 'Đông Nam Bộ', 'Bắc Trung Bộ'],
  ...['Đồng bằng sông Cửu Long', 'Đồng bằng sông Hồng', 'Tổ quốc', 'Quốc kỳ', 'Quốc ca', 'Quốc huy'],
  // The State and the Party.
  ...['Đảng', 'Đảng Cộng sản', 'Đảng ủy', 'Đảng bộ', 'Nhà nước', 'Quốc hội', 'Ủy ban Thường vụ Quốc hội', 'Chính phủ'],
  ...['Thủ tướng', 'Phó Thủ tướng', 'Thủ tướng Chính phủ', 'Phó Thủ tướng Chính phủ', 'Văn phòng Chính phủ'],
  ...['Chủ tịch nước', 'Phó Chủ tịch nước', 'Tổng Bí thư', 'Ban Bí thư', 'Bộ Chính trị', 'Ban Chấp hành Trung ương'],
  ...['Văn phòng Trung ương Đảng', 'Trung ương Đảng', 'Ủy ban nhân dân', 'Hội đồng nhân dân', 'Mặt trận Tổ quốc'],
  ...['Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy', 'Đoàn Thanh niên', 'Đoàn TNCS', 'Hội Cựu chiến binh'],
  ...[
    'Hội Liên hiệp Phụ nữ',
    'Hội Nông dân',
    'Công đoàn',
    'Tòa án nhân dân',
    'Viện kiểm sát nhân dân',
    'Công an nhân dân',
  ],
  ...[
    'Quân đội nhân dân',
    'Ngân hàng Nhà nước',
    'Kiểm toán Nhà nước',
    'Thanh tra Chính phủ',
    'Bảo hiểm xã hội Việt Nam',
  ],
  ...['Chủ tịch', 'Phó Chủ tịch', 'Bộ trưởng', 'Thứ trưởng', 'Chánh Văn phòng', 'Ủy ban Dân tộc', 'Hội đồng Thẩm phán'],
  ...['Tòa án nhân dân tối cao', 'Viện kiểm sát nhân dân tối cao', 'Tổng Liên đoàn Lao động Việt Nam'],
  // The State as a quality is written small.
  ...['quản lý nhà nước', 'doanh nghiệp nhà nước', 'công ty nhà nước', 'vốn nhà nước', 'ngân sách nhà nước'],
  ...['cơ quan nhà nước', 'hành chính nhà nước', 'sở hữu nhà nước', 'trực thuộc trung ương'],
  // Ministries, today's and former ones.
  ...['Bộ Công an', 'Bộ Công Thương', 'Bộ Dân tộc và Tôn giáo', 'Bộ Giáo dục và Đào tạo', 'Bộ Giao thông vận tải'],
  ...['Bộ Kế hoạch và Đầu tư', 'Bộ Khoa học và Công nghệ', 'Bộ Lao động - Thương binh và Xã hội', 'Bộ Ngoại giao'],
  ...['Bộ Nội vụ', 'Bộ Nông nghiệp và Môi trường', 'Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Quốc phòng'],
  ...[
    'Bộ Tài chính',
    'Bộ Tài nguyên và Môi trường',
    'Bộ Thông tin và Truyền thông',
    'Bộ Tư pháp',
    'Bộ Văn hóa, Thể thao và Du lịch',
  ],
  ...['Bộ Xây dựng', 'Bộ Y tế', 'Bộ luật Dân sự', 'Bộ luật Hình sự', 'Bộ luật Lao động'],
  // Feasts and days.
  ...['Tết', 'Tết Nguyên đán', 'Tết Trung thu', 'Quốc khánh', 'Giỗ Tổ Hùng Vương', 'Covid'],
];

/** Abbreviations that have the shape of a word; those that have not are seen by it. */
export const wordLikeAbbreviations: ReadonlySet<string> = new Set(['TU', 'HU', 'QU', 'ĐU', 'BOT', 'AI', 'IT']);

/** Words after which figures are Roman ("KHÓA XI", "QUÝ II"). Near miss: "XỬ LÝ VI PHẠM". */
export const beforeRoman: ReadonlySet<string> = new Set([
  'khóa',
  'khoá',
  'quý',
  'kỳ',
  'kỷ',
  'thứ',
  'đợt',
  'phần',
  'chương',
  'loại',
  'hạng',
  'nhóm',
  'cấp',
  'mục',
  'bậc',
  'vùng',
  'lần',
  'đoạn',
  'phụ',
  'lục',
]);

/** Family names that are certain after a word for a person. */
export const certainSurnames: ReadonlySet<string> = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý trịnh đinh lâm đào đoàn lương lưu trương mai tô hà cao'.split(
    ' ',
  ),
);

/** Words for a person: the last word before a name. */
export const beforePerson: ReadonlySet<string> = new Set([
  'ông',
  'bà',
  'chí',
  'phủ',
  'trưởng',
  'tịch',
  'thư',
  'sĩ',
  'đốc',
]);

/** Words that end a name of a person. */
export const afterPerson: ReadonlySet<string> = new Set(
  'tại và về giữ là thăm làm phát với ở dự chủ trong đến thôi nghỉ nhận được để cùng nay vì do theo từ trên cho của kiêm đối'.split(
    ' ',
  ),
);
