import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { citedBodyIn } from './body-name.ts';
import { fieldWords, nameGoesOn, wordsBeforeCapitals, wordsInNames } from './body-words.ts';

const { heads } = knowledge;

describe('a whole name is one name', () => {
  test.each([
    'UBND tỉnh Lai Châu',
    'Tòa án nhân dân khu vực 1 - Gia Lai',
    'Kho bạc Nhà nước khu vực XV',
    'Ủy ban nhân dân thành phố Hồ Chí Minh',
    'Chủ tịch UBND tỉnh Quảng Ngãi',
    'Bộ trưởng Bộ Giao thông vận tải',
    'Bộ trưởng Bộ Ngoại giao',
    'Giám đốc Sở Tài chính tỉnh Quảng Ngãi',
    'Bộ Lao động - Thương binh và Xã hội',
    'Sở Nông nghiệp và Phát triển nông thôn tỉnh Gia Lai',
    'Ban Chỉ đạo Quốc gia phòng, chống dịch Covid-19',
    'Ban Chỉ đạo 389 tỉnh Lạng Sơn',
    'Trung tâm Chỉ huy phòng, chống dịch Covid-19 huyện Tam Đường',
    'Ban Tuyên giáo và Dân vận Trung ương',
    'Thường trực Tỉnh ủy Quảng Ngãi',
    'Ban Thường vụ Tỉnh đoàn Lâm Đồng',
    'Thành đoàn Hà Nội',
    'Ban Chấp hành Trung ương Đảng',
    'Văn phòng UBND tỉnh Đắk Lắk',
    'UBND xã Ia Pa, huyện Ia Pa, tỉnh Gia Lai',
    'UBND Phường 5, quận 10, thành phố Hồ Chí Minh',
    'Tòa án nhân dân tối cao',
    'Bảo hiểm xã hội Việt Nam',
    'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'Phó Thủ tướng Chính phủ Vũ Đức Đam',
    'Bộ Tư lệnh Quân khu 7',
    'Cục Cảnh sát giao thông',
    'Cục Y tế dự phòng',
    'Đoàn đại biểu Quốc hội tỉnh Cà Mau',
    'Ban Quản lý Khu kinh tế tỉnh Cà Mau',
    'Trung tâm Kiểm soát bệnh tật tỉnh Cà Mau',
    'Trung tâm Dịch vụ việc làm tỉnh Cà Mau',
    'Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh Cà Mau',
    'Ban Chỉ đạo Quốc gia về phòng, chống dịch COVID-19',
    'Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội tỉnh Cà Mau',
    'Ban Chỉ huy Phòng thủ dân sự tỉnh Cà Mau',
    'Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh Cà Mau',
    'Ủy ban An toàn giao thông Quốc gia',
    'Ban An toàn giao thông tỉnh Cà Mau',
    'Trung tâm Phục vụ hành chính công xã Đầm Dơi',
    'Ban Chính sách, chiến lược Trung ương',
    'Đảng ủy Công an Trung ương',
    'Quân ủy Trung ương',
    'Viện Vệ sinh dịch tễ Trung ương',
    'Hội Chữ thập đỏ tỉnh Cà Mau',
    'Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh Cà Mau',
    'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ',
    'Tổ công tác Đề án 06 tỉnh Cà Mau',
    'Văn phòng Điều phối nông thôn mới Trung ương',
    'Trung tâm Dự báo khí tượng thủy văn quốc gia',
    ...[...wordsInNames, ...fieldWords, ...wordsBeforeCapitals].map(([, example]) => example),
    ...nameGoesOn.map(([, , example]) => example),
  ])('%s', (name) => {
    expect(citedBodyIn(name, heads)).toBe(name);
    expect(citedBodyIn(`${name} về công tác y tế`, heads)).toBe(name);
    expect(citedBodyIn(`${name}, Sở Y tế chủ trì`, heads)).toBe(name);
  });
});

describe('the clause after a name is not part of it', () => {
  test.each([
    ...[
      ', Sở Y tế chủ trì, phối hợp',
      ', Trung tâm Y tế huyện Tam Đường báo cáo',
      ', UBND các xã thực hiện',
      ', các sở, ban, ngành báo cáo',
      ', đề nghị Sở Y tế',
      ', yêu cầu các đơn vị',
      ', giao Sở Nội vụ',
      ', Công an tỉnh rà soát',
      ', Chủ tịch UBND huyện chỉ đạo',
      ', Bệnh viện Đa khoa tỉnh',
      ', huyện Tam Đường báo cáo',
      ', thị trấn Tam Đường',
      ' và Sở Nội vụ',
      ' và các cơ quan',
      ' và Quyết định số 5/QĐ-UBND',
      ' và Điều 28 Thông tư',
      ' theo thẩm quyền',
      ' hướng dẫn thực hiện',
      ' báo cáo kết quả',
      ' quy định chi tiết',
      ' thì thực hiện',
      ' về việc phòng, chống dịch',
      '; Sở Y tế',
      ' – Sở Y tế',
      ' (sau đây gọi là Kế hoạch)',
      ' kiểm tra cơ sở',
      ' chỉ đạo các huyện',
      ' công ty báo cáo',
      ' miền núi, vùng cao',
      ' một thành viên báo cáo',
      ' số 5/QĐ-UBND',
      ' ngày 05/8/2021',
      ' Hướng dẫn quy trình rà soát',
      ' Về việc rà soát',
      ' khóa XIII',
      ' về phòng chống dịch tả lợn',
      ' về phòng, chống dịch bệnh',
      ' và Phòng Y tế huyện Đầm Dơi',
      ' và Dịch vụ công ích',
      ' nông nghiệp',
      ' văn hóa',
      ' thực phẩm',
      ' giao thông',
      ', Tỉnh đoàn báo cáo',
    ].flatMap((clause) => [
      ['UBND tỉnh Lai Châu', clause],
      ['Sở Y tế', clause],
      ['Thủ tướng Chính phủ', clause],
      ['Tổng công ty Điện lực miền Trung', clause],
      ['Trung tâm Kiểm soát bệnh tật tỉnh Cà Mau', clause],
      ['Ban An toàn giao thông tỉnh Cà Mau', clause],
    ]),
  ])('%s%s', (name, clause) => {
    expect(citedBodyIn(name + clause, heads)).toBe(name);
  });
});

test.each([
  'Trung tâm Lưu trữ tư liệu về việc ban hành',
  'Công ty TNHH MTV Khai thác công trình thủy lợi',
  'Trường Phổ thông Dân tộc nội trú tỉnh về việc',
  'Viện Nghiên cứu phát triển Kinh tế - Xã hội',
])('of %j no part is taken for the whole', (text) => {
  expect(citedBodyIn(text, heads)).toBeNull();
});

test.each([
  ['Trung tâm Hòa Bình', ' quy định chế độ'],
  ['Trung tâm Hòa Bình', ' về việc ban hành'],
  ['Trung tâm Hòa Bình', ' vẻ việc ban hành'],
  ['Trung tâm Hòa Bình', ' và Công văn số 5/UBND'],
  ['Chính phủ', ' chi tiết một số điều'],
  ['UBND tỉnh Nghệ An', ' huế'],
])('“%s” is whole before “%s”', (name, rest) => {
  expect(citedBodyIn(`${name}${rest}`, heads)).toBe(name);
});

test.each(['các cơ quan', 'pháp luật', 'Luật Đất đai', 'tỉnh', '', '12 xã', 'đồng chí Bí thư'])(
  '%j names nobody',
  (text) => {
    expect(citedBodyIn(text, heads)).toBeNull();
  },
);
