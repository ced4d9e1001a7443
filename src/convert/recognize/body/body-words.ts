import { levelCommittees } from '../../../vietnamese/level-words.ts';

/**
 * Words in small letters that names of authorities are made of, beside the words with a capital. A
 * name takes no other word in small letters, so that the clause after it ("… của Sở Y tế báo cáo")
 * is never part of it. Each row: the words, and a name that has them.
 */
export const wordsInNames: readonly (readonly [words: string, example: string])[] = [
  ['ủy ban nhân dân', 'ủy ban nhân dân tỉnh Lai Châu'],
  ['uỷ ban nhân dân', 'uỷ ban nhân dân tỉnh Lai Châu'],
  ['hội đồng nhân dân', 'hội đồng nhân dân tỉnh Lai Châu'],
  ['ban nhân dân', 'Ủy ban nhân dân tỉnh Lai Châu'],
  ['đồng nhân dân', 'Hội đồng nhân dân tỉnh Lai Châu'],
  ['nhân dân', 'Viện kiểm sát nhân dân tỉnh Lai Châu'],
  ['nhân dân tối cao', 'Tòa án nhân dân tối cao'],
  ['ban chỉ đạo', 'Trưởng ban chỉ đạo tỉnh'],
  ['chỉ đạo quốc gia', 'Ban chỉ đạo quốc gia phòng, chống dịch'],
  ['tâm chỉ huy', 'Trung tâm chỉ huy phòng, chống dịch'],
  ['ban chỉ huy', 'Trưởng ban chỉ huy quân sự'],
  ['ban quản lý', 'Trưởng ban quản lý dự án'],
  ['thường vụ', 'Ban thường vụ Tỉnh ủy'],
  ['thường trực', 'Ban thường trực Mặt trận Tổ quốc'],
  ['chấp hành', 'Ban chấp hành Đảng bộ tỉnh'],
  ['trung ương', 'Ban Chỉ đạo trung ương'],
  ['nhà nước', 'Kiểm toán nhà nước'],
  ['kiểm sát', 'Viện kiểm sát nhân dân tối cao'],
  ['cơ sở', 'Đảng ủy cơ sở'],
  ['quốc gia', 'Ủy ban quốc gia về chuyển đổi số'],
  ['xã hội', 'Bảo hiểm xã hội tỉnh'],
  ['vận tải', 'Sở Giao thông vận tải'],
  ['nông thôn', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['phát triển nông thôn', 'Chi cục Phát triển nông thôn'],
  ['đa khoa', 'Bệnh viện đa khoa tỉnh'],
  ['quốc tế', 'Chi cục Hải quan Cửa khẩu quốc tế Mộc Bài'],
  ['khu vực', 'Kho bạc Nhà nước khu vực V'],
  ['biên phòng', 'Bộ đội biên phòng tỉnh'],
  ['quân sự', 'Ban Chỉ huy quân sự huyện'],
  ['khu công nghiệp', 'Ban Quản lý các khu công nghiệp'],
  ['khu kinh tế', 'Ban Quản lý khu kinh tế'],
  ['các khu công nghiệp', 'Ban Quản lý các khu công nghiệp'],
  ['các khu kinh tế', 'Ban Quản lý các khu kinh tế'],
  ['khu chế xuất', 'Ban Quản lý các khu công nghiệp, khu chế xuất'],
  ['thực vật', 'Chi cục Trồng trọt và Bảo vệ thực vật'],
  ['sự cố', 'Ủy ban Quốc gia Ứng phó sự cố, Thiên tai và Tìm kiếm Cứu nạn'],
  ['về chuyển đổi số', 'Ủy ban quốc gia về chuyển đổi số'],
  ['dự án', 'Ban Quản lý dự án'],
  ['đầu tư xây dựng', 'Ban Quản lý dự án đầu tư xây dựng'],
  ['an toàn thực phẩm', 'Ban Quản lý an toàn thực phẩm'],
  ['an toàn giao thông', 'Ban an toàn giao thông tỉnh'],
  ['phòng, chống dịch', 'Ban Chỉ đạo phòng, chống dịch'],
  ['phòng, chống dịch bệnh', 'Ban Chỉ đạo phòng, chống dịch bệnh'],
  ['phòng chống dịch', 'Ban Chỉ đạo phòng chống dịch'],
  ['phòng chống dịch bệnh', 'Ban Chỉ đạo phòng chống dịch bệnh'],
  ['phòng, chống thiên tai', 'Ban Chỉ huy phòng, chống thiên tai'],
  ['phòng chống thiên tai', 'Ban Chỉ huy phòng chống thiên tai'],
  ['phòng, chống tội phạm', 'Ban Chỉ đạo phòng, chống tội phạm'],
  ['phòng, chống tham nhũng', 'Ban Chỉ đạo phòng, chống tham nhũng'],
  ['phòng thủ dân sự', 'Ban Chỉ huy phòng thủ dân sự'],
  ['chống dịch', 'Ban Chỉ đạo Phòng, chống dịch'],
  ['chống dịch bệnh', 'Ban Chỉ đạo Phòng, chống dịch bệnh'],
  ['chống thiên tai', 'Ban Chỉ huy Phòng, chống thiên tai'],
  ['và tìm kiếm cứu nạn', 'Ban Chỉ huy Phòng chống thiên tai và tìm kiếm cứu nạn'],
  ['tham nhũng', 'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng'],
  ['thiên nhiên', 'Cục Bảo tồn thiên nhiên'],
  ['tài nguyên đất', 'Cục Quy hoạch và Phát triển tài nguyên đất'],
  ['tài nguyên nước', 'Cục Quản lý tài nguyên nước'],
  ['văn bản quy phạm pháp luật', 'Cục Kiểm tra văn bản quy phạm pháp luật'],
  ['thiên tai', 'Ban Chỉ đạo Trung ương về phòng, chống thiên tai'],
  ['cải cách hành chính', 'Ban Chỉ đạo cải cách hành chính'],
  ['chuyển đổi số', 'Ban Chỉ đạo chuyển đổi số'],
  ['cấp tỉnh', 'Ban Chỉ đạo cấp tỉnh'],
  ['cấp huyện', 'Ban Chỉ đạo cấp huyện'],
  ['cấp xã', 'Ban Chỉ đạo cấp xã'],
  ['liên ngành', 'Tổ công tác liên ngành tỉnh'],
  ['công tác', 'Tổ công tác liên ngành tỉnh'],
  ['kỹ thuật', 'Trường Trung cấp kỹ thuật tỉnh'],
  ['rừng phòng hộ', 'Ban Quản lý rừng phòng hộ'],
  ['văn phòng', 'Chánh văn phòng UBND tỉnh'],
  ['miền bắc', 'Tổng công ty Điện lực miền Bắc'],
  ['miền trung', 'Tổng công ty Điện lực miền Trung'],
  ['miền nam', 'Tổng công ty Điện lực miền Nam'],
];

/**
 * The same, only in names of the kinds of bodies below, whose fields are of such words: after a
 * ministry, a department or a government they are what a sentence is about ("Sở Y tế thực phẩm").
 */
export const fieldWords: typeof wordsInNames = [
  ['giao thông', 'Cục Cảnh sát giao thông'],
  ['dự phòng', 'Cục Y tế dự phòng'],
  ['về phòng, chống dịch', 'Ban Chỉ đạo Quốc gia về phòng, chống dịch COVID-19'],
  ['về phòng chống dịch', 'Ban Chỉ đạo Quốc gia về phòng chống dịch COVID-19'],
  ['tệ nạn xã hội', 'Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội tỉnh Cà Mau'],
  ['các chương trình mục tiêu quốc gia', 'Ban Chỉ đạo Trung ương các chương trình mục tiêu quốc gia'],
  ['thị trường', 'Chi cục Quản lý thị trường'],
  ['chất lượng nông lâm sản và thủy sản', 'Chi cục Quản lý chất lượng nông lâm sản và thủy sản'],
  ['đất đai', 'Chi cục Quản lý đất đai'],
  ['đo lường chất lượng', 'Chi cục Tiêu chuẩn đo lường chất lượng'],
  ['vệ sinh thực phẩm', 'Chi cục An toàn vệ sinh thực phẩm'],
  ['thực phẩm', 'Cục An toàn thực phẩm'],
  ['môi trường', 'Chi cục Bảo vệ môi trường'],
  ['lao động ngoài nước', 'Cục Quản lý lao động ngoài nước'],
  ['nội địa', 'Cục Đường thủy nội địa Việt Nam'],
  ['nhập khẩu', 'Cục Xuất nhập khẩu'],
  ['thương mại', 'Cục Phòng vệ thương mại'],
  ['khí hậu', 'Cục Biến đổi khí hậu'],
  ['văn hóa', 'Cục Di sản văn hóa'],
  ['văn hoá', 'Cục Di sản văn hoá'],
  ['y khoa', 'Trung tâm Giám định y khoa'],
  ['giáo dục sức khỏe', 'Trung tâm Truyền thông giáo dục sức khỏe'],
  ['lịch sử', 'Trung tâm Lưu trữ lịch sử'],
  ['pháp lý', 'Trung tâm Trợ giúp pháp lý nhà nước'],
  ['người có công', 'Trung tâm Điều dưỡng người có công'],
  ['tài nguyên và môi trường', 'Trung tâm Quan trắc tài nguyên và môi trường'],
  ['xe cơ giới', 'Trung tâm Đăng kiểm xe cơ giới'],
  ['thông minh', 'Trung tâm Điều hành thông minh'],
  ['xuất nhập cảnh', 'Phòng Quản lý xuất nhập cảnh'],
  ['công dân', 'Ban Tiếp công dân tỉnh'],
  ['xây dựng cơ bản', 'Ban Quản lý dự án xây dựng cơ bản'],
  ['chăm sóc sức khỏe cán bộ', 'Ban Bảo vệ chăm sóc sức khỏe cán bộ'],
  ['mặt bằng', 'Ban Giải phóng mặt bằng'],
  ['người cao tuổi', 'Ban Công tác người cao tuổi'],
  ['cha mẹ học sinh', 'Ban Đại diện cha mẹ học sinh'],
  ['về phòng, chống', 'Ban Chỉ đạo Trung ương về phòng, chống thiên tai'],
];

/** Ids of these kinds (content/reference/bodies.yaml). */
export const kindsWithFieldWords: ReadonlySet<string> = new Set([
  ...['cuc', 'chi-cuc', 'trung-tam', 'ban', 'ban-quan-ly', 'ban-chi-dao', 'ban-chi-huy', 'uy-ban', 'phong'],
]);

/**
 * The same, only where a word with a capital follows. Near miss: "Sở Y tế một thành
 * viên".
 */
export const wordsBeforeCapitals: typeof wordsInNames = [
  ['công ty', 'Tổng công ty Điện lực'],
  ['một thành viên', 'Công ty TNHH một thành viên Điện lực Hải Phòng'],
];

/**
 * Party committees, both ways of placing the tone, and those of the Youth Union; the name of a unit
 * follows or the name ends.
 */
export const committees: readonly string[] = [
  ...[...levelCommittees, 'đảng ủy'].flatMap((name) => [name, name.replace(/ ủy$/, ' uỷ')]),
  ...['tỉnh đoàn', 'thành đoàn', 'huyện đoàn', 'quận đoàn', 'thị đoàn', 'xã đoàn', 'phường đoàn'],
];

/**
 * What a comma or "và" may stand before inside a name, and a name that has it; else a name ends
 * there.
 */
export const nameGoesOn: readonly (readonly [after: string, next: string, example: string])[] = [
  ['Văn hóa', 'Thể thao', 'Bộ Văn hóa, Thể thao và Du lịch'],
  ['Văn hoá', 'Thể thao', 'Sở Văn hoá, Thể thao và Du lịch'],
  ['Văn hóa', 'Thông tin', 'Sở Văn hóa, Thông tin và Thể thao'],
  ['Văn hóa', 'Khoa học', 'Phòng Văn hóa, Khoa học và Thông tin'],
  ['Lao động', 'Thương binh', 'Sở Lao động, Thương binh và Xã hội'],
  ['Lao động', 'Tiền lương', 'Cục Lao động, Tiền lương'],
  ['Trồng trọt', 'Chăn nuôi', 'Chi cục Trồng trọt, Chăn nuôi và Thú y'],
  ['Trồng trọt', 'Bảo vệ', 'Chi cục Trồng trọt và Bảo vệ thực vật'],
  ['Kinh tế', 'Hạ tầng', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  ['Ứng phó sự cố', 'Thiên tai', 'Ủy ban Quốc gia Ứng phó sự cố, Thiên tai và Tìm kiếm Cứu nạn'],
  ['Phòng', 'chống', 'Ban Chỉ huy Phòng, chống thiên tai'],
  ['tội phạm', 'tệ nạn xã hội', 'Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội'],
  ['Bộ trưởng', 'Chủ nhiệm', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'],
  ['khu công nghiệp', 'khu kinh tế', 'Ban Quản lý các khu công nghiệp, khu kinh tế'],
  ['khu công nghiệp', 'khu chế xuất', 'Ban Quản lý các khu công nghiệp, khu chế xuất'],
];

/**
 * Words with which a field continues after "và" ("Sở Giáo dục và Đào tạo"); any other word after
 * "và" begins another name or clause.
 */
export const fieldsAfterAnd: readonly string[] = [
  'Đào tạo',
  'Môi trường',
  'Công nghệ',
  'Truyền thông',
  'Đầu tư',
  'Xã hội',
  'Du lịch',
  'Thể thao',
  'Thông tin',
  'Phát triển',
  'Tôn giáo',
  'Dân vận',
  'Tư pháp',
  'Tìm kiếm',
  'Kiểm sát',
  'Bảo vệ',
  'Thú y',
  'Hạ tầng',
  'Đô thị',
  'Kế hoạch',
  'Chất lượng',
  'Gia đình',
  'Giáo dục',
  'Kiến trúc',
  'Hội nhập',
  'Các khu công nghiệp',
  'các khu công nghiệp',
  'các Khu công nghiệp',
  'Các Khu công nghiệp',
];

/** Small words with which a sentence goes on after a name, and which never are a syllable of one. */
export const wordsAfterNames: ReadonlySet<string> = new Set(
  'tuần thường đẩy đề chủ tiếp tăng khẩn rà nghiêm kịp sớm về tại là có đã được cho nhằm gồm như do với từ ngày năm số khóa khoá thì mà gửi việc cùng nêu kèm trước sau khi phải sẽ đang cần nên không chưa còn bằng vào lên đến theo trong để của thuộc ở bị đối các những này đóng hoạt nằm nộp vay hằng đi ngay cũng bao vừa dành mở xin'.split(
    ' ',
  ),
);
