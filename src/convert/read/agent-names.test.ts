/** Bodies that are told to do something, by names of which most words have no capital. */
import { expect, test } from 'vitest';
import { knowledge } from '../../../scripts/tests/test-knowledge.ts';
import { readDocument } from '../convert.ts';

/** Fields by the kinds of bodies that have them. */
const fields: Readonly<Record<string, readonly string[]>> = {
  'Chi cục': [
    'Quản lý thị trường',
    'Quản lý chất lượng nông lâm sản và thủy sản',
    'Quản lý đất đai',
    'Tiêu chuẩn đo lường chất lượng',
    'An toàn vệ sinh thực phẩm',
    'Bảo vệ môi trường',
    'Phát triển nông thôn',
    'Phòng, chống tệ nạn xã hội',
    'Bảo vệ thực vật',
    'Trồng trọt và Bảo vệ thực vật',
    'Chăn nuôi và Thú y',
    'Giám định xây dựng',
    'Dân số - Kế hoạch hóa gia đình',
    'Văn thư - Lưu trữ',
    'Kiểm lâm',
    'Thủy sản',
    'Biển, đảo',
    'Thi hành án dân sự',
    'Dự trữ nhà nước',
  ],
  Cục: [
    'Y tế dự phòng',
    'Cảnh sát giao thông',
    'An toàn thực phẩm',
    'Quản lý Dược',
    'Phòng bệnh',
    'Chăn nuôi',
    'Thú y',
    'Trồng trọt',
    'Bảo vệ thực vật',
    'Kiểm lâm',
    'Thủy lợi',
    'Quản lý đê điều và Phòng, chống thiên tai',
    'Viễn thông',
    'An toàn thông tin',
    'Trẻ em',
    'Việc làm',
    'Quan hệ lao động và Tiền lương',
    'Hàng không Việt Nam',
    'Đường thủy nội địa Việt Nam',
    'Xuất nhập khẩu',
    'Phòng vệ thương mại',
    'Quản lý lao động ngoài nước',
    'Bảo trợ xã hội',
    'Nhà giáo và Cán bộ quản lý giáo dục',
    'Công nghiệp',
    'Điện lực',
    'Đăng ký quốc gia giao dịch bảo đảm',
    'Khí tượng Thủy văn',
    'Biến đổi khí hậu',
    'Di sản văn hóa',
    'Du lịch Quốc gia Việt Nam',
  ],
  'Trung tâm': [
    'Cấp cứu 115',
    'Huyết học - Truyền máu',
    'Giám định y khoa',
    'Pháp y',
    'Truyền thông giáo dục sức khỏe',
    'Nước sạch và Vệ sinh môi trường nông thôn',
    'Khuyến nông và Dịch vụ nông nghiệp',
    'Xúc tiến Đầu tư - Thương mại và Du lịch',
    'Công nghệ thông tin và Truyền thông',
    'Lưu trữ lịch sử',
    'Trợ giúp pháp lý nhà nước',
    'Bảo trợ xã hội',
    'Điều dưỡng người có công',
    'Công tác xã hội',
    'Văn hóa tỉnh',
    'Huấn luyện và Thi đấu thể thao',
    'Quan trắc tài nguyên và môi trường',
    'Đăng kiểm xe cơ giới',
    'Điều hành thông minh',
    'Hội nghị',
    'Phát triển quỹ đất',
    'Dịch vụ tổng hợp',
  ],
  Phòng: [
    'Nội vụ',
    'Nông nghiệp và Môi trường',
    'Văn hóa và Thông tin',
    'Lao động - Thương binh và Xã hội',
    'Tài chính - Kế hoạch',
    'Quản lý đô thị',
    'Tư pháp',
    'Giáo dục và Đào tạo',
    'Dân tộc',
    'Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ',
    'Tổ chức - Hành chính',
    'Quản lý xuất nhập cảnh',
  ],
  Ban: [
    'Tiếp công dân',
    'Quản lý rừng phòng hộ Năm Căn',
    'Quản lý dự án xây dựng cơ bản',
    'Dân tộc',
    'Thi đua - Khen thưởng',
    'Tôn giáo',
    'Bảo vệ chăm sóc sức khỏe cán bộ',
    'Giải phóng mặt bằng',
    'Công tác người cao tuổi',
    'Đại diện cha mẹ học sinh',
  ],
};
const names = Object.entries(fields).flatMap(([head, all]) => all.map((field) => `${head} ${field}`));

test.each(names)('%s is told by its whole name', (name) => {
  for (const order of [`Giao ${name} rà soát, báo cáo kết quả`, `${name} chủ trì, phối hợp Sở Y tế kiểm tra`])
    expect(agentsOf(order)[0]).toMatch(new RegExp(`^${name}(?: |$)`, 'iu'));
});

test.each([
  ['Giao Chi cục Kiểm lâm rà soát đất đai', 'Chi cục Kiểm lâm tỉnh Cà Mau'],
  ['Giao Sở Công Thương kiểm tra thị trường', 'Sở Công Thương tỉnh Cà Mau'],
  ['Giao Sở Nội vụ xây dựng kế hoạch', 'Sở Nội vụ tỉnh Cà Mau'],
])('“%s” is said to %s', (order, name) => {
  expect(agentsOf(order)).toContain(name);
});

function agentsOf(order: string): readonly string[] {
  const text = `ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\nSố: 5/UBND-VX\nV/v rà soát\nCà Mau, ngày 4 tháng 9 năm 2025\n\nKính gửi: Các sở.\n\n1. ${order}.\n\nCHỦ TỊCH\nLê Văn An\n`;
  const { value } = readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }, knowledge);
  if (!value) throw new Error('Cannot read the text of a test');
  return value.fields.bodies.filter((body) => body.mentions.some(({ use }) => use === 'agent')).map(({ name }) => name);
}
