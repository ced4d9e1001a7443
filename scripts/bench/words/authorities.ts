/**
 * Authorities of the generated archive, the commonest first in each list. Written for this
 * generator.
 */

export const bodies = [
  'Ủy ban nhân dân',
  'Ban Thường vụ Huyện ủy',
  'Ban Chỉ đạo phòng, chống dịch',
  'Hội đồng nhân dân',
  'Ban Chỉ huy phòng, chống thiên tai',
  'Văn phòng Ủy ban nhân dân',
  'Ủy ban Mặt trận Tổ quốc',
  'Trung tâm Chỉ huy',
] as const;

export const agencies = [
  'Sở Y tế',
  'Công an',
  'Phòng Y tế',
  'Bộ Chỉ huy quân sự',
  'Sở Tài chính',
  'Phòng Nội vụ',
  'Sở Giáo dục và Đào tạo',
  'Phòng Kinh tế và Hạ tầng',
  'Sở Thông tin và Truyền thông',
  'Phòng Văn hóa và Thông tin',
  'Sở Giao thông vận tải',
  'Sở Nông nghiệp và Phát triển nông thôn',
  'Phòng Lao động - Thương binh và Xã hội',
  'Sở Xây dựng',
  'Trung tâm Y tế',
  'Hạt Kiểm lâm',
  'Chi cục Thuế',
  'Bảo hiểm xã hội',
  'Đài Truyền thanh - Truyền hình',
  'Hội Liên hiệp Phụ nữ',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Hội Cựu chiến binh',
  'Liên đoàn Lao động',
  'Ban Tuyên giáo',
  'Cục Quản lý thị trường',
  'Kho bạc Nhà nước',
  'Tòa án nhân dân',
  'Viện kiểm sát nhân dân',
] as const;

/** Types of document with their abbreviations. */
export const types = [
  ['Công văn', 'CV'],
  ['Kế hoạch', 'KH'],
  ['Thông báo', 'TB'],
  ['Chỉ thị', 'CT'],
  ['Quyết định', 'QĐ'],
  ['Báo cáo', 'BC'],
  ['Nghị quyết', 'NQ'],
  ['Công điện', 'CĐ'],
  ['Tờ trình', 'TTr'],
  ['Hướng dẫn', 'HD'],
] as const;
