/**
 * Nouns with which the name of a body goes on in small letters: "Viện Nghiên cứu | phát triển", "Trung
 * tâm Lưu trữ | tư liệu", "Trường Phổ thông Dân tộc | nội trú". A verb that nobody has listed is none.
 */
const nounsInNames: readonly string[] = [
  ...[
    'thực phẩm',
    'công chánh',
    'công chính',
    'đô thị',
    'công nghệ',
    'công trình',
    'công nghiệp',
    'công ích',
    'công lập',
  ],
  ...['dân sự', 'dân dụng', 'dân sinh', 'dân tộc', 'quốc gia', 'quốc tế', 'nội trú', 'bán trú', 'cổ truyền'],
  ...['phát triển', 'nghiên cứu', 'hạ tầng', 'kỹ thuật', 'tư liệu', 'thị trường', 'đất đai', 'môi trường', 'nông thôn'],
  ...['nông nghiệp', 'lâm nghiệp', 'thủy sản', 'thủy lợi', 'thủy nông', 'cây trồng', 'vật nuôi', 'giống', 'đa dạng'],
  ...[
    'thương mại',
    'doanh nghiệp',
    'tài sản',
    'đấu giá',
    'quỹ đất',
    'tín dụng',
    'chứng khoán',
    'bất động sản',
    'nhà ở',
  ],
  ...[
    'gia đình',
    'trẻ em',
    'phụ nữ',
    'thanh niên',
    'người cao tuổi',
    'người có công',
    'khuyết tật',
    'bệnh tật',
    'sức khỏe',
  ],
  ...[
    'khoa học',
    'xã hội',
    'kinh tế',
    'văn hóa',
    'văn hoá',
    'nghệ thuật',
    'thể thao',
    'du lịch',
    'giáo dục',
    'nghề nghiệp',
  ],
  ...[
    'y tế',
    'y học',
    'nhiệt đới',
    'ký sinh trùng',
    'truyền nhiễm',
    'phục hồi chức năng',
    'pháp lý',
    'nhà nước',
    'sự cố',
  ],
  ...[
    'hành chính',
    'dữ liệu',
    'điện tử',
    'giao thông',
    'đường bộ',
    'đường thủy',
    'đường sắt',
    'hàng hải',
    'hàng không',
    'bay',
  ],
  ...[
    'cây xanh',
    'chiếu sáng',
    'cấp nước',
    'thoát nước',
    'hóa chất',
    'vật liệu',
    'năng lượng',
    'thông minh',
    'tổng hợp',
  ],
  ...[
    'chuyên ngành',
    'chất lượng',
    'tiêu chuẩn',
    'an ninh',
    'quốc phòng',
    'biên giới',
    'biển',
    'đảo',
    'rừng',
    'khoáng sản',
  ],
];

/**
 * Where such nouns end that follow a position, of `most` at most; that position where none does. Each
 * has a space before it.
 */
export function endOfNouns(printed: string, position: number, most = Infinity): number {
  let at = position;
  for (let nouns = 0; nouns < most; nouns++) {
    const noun = nounsInNames.find((words) => printed.startsWith(` ${words}`, at));
    if (noun === undefined || /^\p{L}/u.test(printed.slice(at + 1 + noun.length))) break;
    at += 1 + noun.length;
  }
  return at;
}
