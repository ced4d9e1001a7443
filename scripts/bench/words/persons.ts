/**
 * Names of persons of the generated archive, the commonest first in each list. Written for this
 * generator.
 */

const list = (names: string): readonly string[] => names.split(' ');

export const families: readonly string[] = [
  ...list(
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Vũ Võ Phan Đặng Bùi Đỗ Hồ Ngô Dương Lý Sùng Giàng Lò Quàng Nông Hà Đinh Trịnh',
  ),
  ...list(
    'Mai Tô Tạ Lương Chu Cao Đoàn Thái Kiều Văn Triệu Vàng Thào Hạng Điểu Ksor Siu Nay Rơ-ô Kpă Hơ Thạch Kim Danh Châu',
  ),
];
export const middles: readonly string[] = [
  ...list(
    'Văn Thị Đức Hữu Minh Quang Thanh Xuân Ngọc Công Bá Đình A Thế Trọng Duy Anh Tiến Việt Hồng Kim Thu Phương Bích',
  ),
  ...list('Tuấn Mạnh Quốc Gia Nhật Hoài Khắc Viết Đăng Sỹ Tấn Phước Thành Chí Trung Diệu Mỹ Tường Như Hải Kiên Cẩm'),
];
export const givens: readonly string[] = [
  ...list(
    'Hùng Hương Dũng Lan Tuấn Mai Sơn Thủy Hải Nga Cường Yến Long Hạnh Khánh Vinh Bình Phúc Trang Linh Quân Thảo Đạt',
  ),
  ...list(
    'Nhung Kiên Oanh Thịnh Loan Tùng Vân Chiến Huệ Nam Giang Lộc Hiền Tài Diễm Toàn Quyên Hiếu Châm Trí Liên Luân Vui',
  ),
  ...list(
    'Tâm Dung Nghĩa Hoa Thắng Nhàn Bảo Xuyến Đông Tuyết Hưng Thơm Lâm Lý Khoa Ánh Điệp Hòa Chung Thúy Phong Duyên Quyết',
  ),
];
