/** What the header of a document says, in the forms offices print it. */
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { readDocument } from '../../convert.ts';

const fieldsOf = (text: string) => {
  const { value } = readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }, knowledge);
  if (!value) throw new Error('Cannot read the text of a test');
  return value.fields;
};

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const decision = (head: string, more = ''): string =>
  `${head}\n${STATE}\nQUYẾT ĐỊNH\nVề việc kiện toàn Ban Chỉ đạo\n${more}\nCăn cứ Luật Tổ chức chính quyền địa phương;\nĐiều 1. Kiện toàn.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An\n`;

describe('number', () => {
  test.each([
    ['Số: 17/QĐ-UBND', '17/QĐ-UBND'],
    ['Số : 17 / QĐ – UBND', '17/QĐ-UBND'],
    ['Số: 28/2021/QĐ-UBND', '28/2021/QĐ-UBND'],
    ['Số: 15a/QĐ-UBND', '15a/QĐ-UBND'],
    ['Số: 239. /QĐ-UBND', '239/QĐ-UBND'],
    ['Số: 2088/QĐ-UBND-NV', '2088/QĐ-UBND-NV'],
    ['Số: 15/QĐ-\nUBND', '15/QĐ-UBND'],
    ['Số:\n15/QĐ-UBND', '15/QĐ-UBND'],
    ['Số 29-CV/TC-NV', '29-CV/TC-NV'],
    ['Luật số:\n75/2006/QH 11', '75/2006/QH11'],
    ['Số: 755/2005/NQ-UBTVQH 11', '755/2005/NQ-UBTVQH11'],
    ['Số: 88/KH-BCĐ3§9HN', null],
    ['Số: 367 - QĐ/TWĐTN-VPĐOÀN TNCS', null],
    ['Số: 118/QĐ-ƯBND', null],
    ['Số: 12/QĐ-UBND, Mường La', '12/QĐ-UBND'],
    ['**Số: 12/QĐ-UBND**', '12/QĐ-UBND'],
    ['Số:     /QĐ-UBND', null],
    ['Số: …/QĐ-UBND', null],
    ['Số: 0/QĐ-UBND', null],
    ['Số: 00/QĐ-UBND', null],
    ['Số: 05/QĐ-UBND', '05/QĐ-UBND'],
    ['Số: 2 # /QĐ-UBND', null],
    ['Số: 446J/QĐ-UBND', null],
    ['Số: 446d/QĐ-UBND', '446d/QĐ-UBND'],
    ['Số: 12/QĐ=UBND', '12/QĐ-UBND'],
    ['Số: 61-CP', '61-CP'],
    ['Số: 61-CPX', null],
    ['Số: 19-2018/NQ-CP', '19-2018/NQ-CP'],
    ['Số: 19 - 2018/NQ-CP', '19-2018/NQ-CP'],
    ['Số: 66.13/2026/NQ-CP', '66.13/2026/NQ-CP'],
    ['Số: 1.234/QĐ-UBND', null],
    ['Số: 1234567/QĐ-UBND', null],
    ['Số: 15-KH/BCĐ35', '15-KH/BCĐ35'],
    ['Số: 542\n/QĐ-UBND', '542/QĐ-UBND'],
    ['Số: 542\n/qđ-ubnd', null],
  ])('%j is %j', (line, number) => {
    expect(fieldsOf(decision(`ỦY BAN NHÂN DÂN\nHUYỆN MƯỜNG LA\n${line}`)).number).toBe(number);
  });
});

describe('place and date', () => {
  test.each([
    ['Mường La, ngày 05 tháng 3 năm 2021', 'Mường La', '2021-03-05'],
    ['A Lưới, ngày 05 tháng 3 năm 2021', 'A Lưới', '2021-03-05'],
    ['Số: 9/QĐ-UBND   Ý Yên, ngày 05 tháng 3 năm 2021', 'Ý Yên', '2021-03-05'],
    ['Số: 9/QĐ-UBND Bà Rịa – Vũng Tàu, ngày 05 tháng 3 năm 2021', 'Bà Rịa – Vũng Tàu', '2021-03-05'],
    ['Số: 9/QĐ-UBND Ea H’leo, ngày 05 tháng 3 năm 2021', 'Ea H’leo', '2021-03-05'],
    ['Số: 9/QĐ-UBND  Thành phố Thủ Đức, ngày 05 tháng 3 năm 2021', 'Thành phố Thủ Đức', '2021-03-05'],
    ['CT-TTHT Hà Nội, ngày 05 tháng 3 năm 2021', 'Hà Nội', '2021-03-05'],
    ['Hà Nội, 21 giờ 30 ngày 05 tháng 3 năm 2021', 'Hà Nội', '2021-03-05'],
    ['Hà Nội, hồi 21h30 ngày 05/3/2021', 'Hà Nội', '2021-03-05'],
    ['Hà Nội, 05/3/2021', 'Hà Nội', '2021-03-05'],
    ['Thời gian ký, 05/3/2021 15:42:10', null, null],
    ['Tp.HCM, ngày 05 tháng 3 năm 2021', 'Tp.HCM', '2021-03-05'],
    ['Số: 5/CT-TTHT Mường La, ngày 05 tháng 3 năm 2021', 'Mường La', '2021-03-05'],
    ['TP. Hồ Chí Minh, ngày 05/3/2021', 'TP. Hồ Chí Minh', '2021-03-05'],
    ['Quận 8, ngày 05 tháng 3 năm 2021', 'Quận 8', '2021-03-05'],
    ['Phường 12, ngày 05 tháng 3 năm 2021', 'Phường 12', '2021-03-05'],
    ['Thành phố Hồ Chí\nMinh, ngày 05 tháng 3 năm 2021', 'Thành phố Hồ Chí Minh', '2021-03-05'],
    ['Mường La, ngày 05\ntháng 3 năm 2021', 'Mường La', '2021-03-05'],
    ['Mường La,\nngày 05 tháng 3 năm 2021', 'Mường La', '2021-03-05'],
    ['Mường La, ngày    tháng 3 năm 2021', 'Mường La', '2021-03'],
    ['Mường La, ngày   tháng   năm 2021', 'Mường La', '2021'],
    ['Mường La, ngày 05 tháng 0] năm 2021', 'Mường La', '2021-01-05'],
    ['Mường La, ngày 31 tháng 02 năm 2021', 'Mường La', '2021-02'],
    ['Mường La, ngày 29 tháng 02 năm 2021', 'Mường La', '2021-02'],
    ['Mường La, ngày 29 tháng 02 năm 2020', 'Mường La', '2020-02-29'],
    ['Mường La, ngày 29/02/2021', 'Mường La', '2021-02'],
    ['Mường La, ngày 31/4/2021', 'Mường La', '2021-04'],
    ['Mường La, ngày 00 tháng 5 năm 2021', 'Mường La', '2021-05'],
    ['Mường La, ngày 05 tháng 13 năm 2021', 'Mường La', '2021'],
    ['Mường La, ngày 05/13/2021', 'Mường La', '2021'],
    ['Mường La, ngày … tháng … năm …', 'Mường La', null],
  ])('%j', (line, place, date) => {
    const fields = fieldsOf(decision(`ỦY BAN NHÂN DÂN\nHUYỆN MƯỜNG LA\n${line}`));
    expect([fields.place, fields.date]).toEqual([place, date]);
  });

  test('the date of a cited document in the title is not the date of issue', () => {
    const text = `${STATE}\nTHÔNG BÁO\nVề việc thực hiện Quyết định số 12/QĐ-UBND ngày 05/3/2021\nNội dung thông báo.\n`;
    expect(fieldsOf(text).date).toBeNull();
  });
});

test.each([
  ['Mường La, ngày 05 tháng 3 năm 2021', 'Mường La', '2021-03-05'],
  ['Ngày 05 tháng 3 năm 2021', null, null],
  ['Họp tại Mường La, ngày 05 tháng 3 năm 2021', null, null],
  ['Mường La, ngày … tháng 3 năm 2021', null, null],
  ['Mường La, ngày 05 tháng 3 năm 2021\nSơn La, ngày 07 tháng 3 năm 2021', null, null],
])('above the signature %j gives %s and %s', (line, place, date) => {
  const text = `CÔNG ĐIỆN\nVề ứng phó mưa lũ\n\n1. Các xã di dời dân.\n2. Công an phân luồng.\n${line}\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nVũ Văn Đức\n`;
  expect([fieldsOf(text).place, fieldsOf(text).date]).toEqual([place, date]);
});

describe('tên loại', () => {
  test.each([
    ['NGHỊ QUYẾT LIÊN TỊCH', 'nghi-quyet-lien-tich'],
    ['THÔNG TƯ LIÊN TỊCH', 'thong-tu-lien-tich'],
    ['CHÍ THỊ', 'chi-thi'],
    ['| QUYẾT ĐỊNH \\', 'quyet-dinh'],
    ['\\ THÔNG BÁO.', 'thong-bao'],
    ['**CÔNG ĐIỆN**', 'cong-dien'],
    ['KẾ HOẠCH', 'ke-hoach'],
    ['LUẬT', 'luat'],
  ])('%j is %j', (line, type) => {
    expect(fieldsOf(`UBND TỈNH SƠN LA\n${STATE}\n${line}\nVề công tác năm 2022\n\nNội dung.\n`).documentType).toBe(
      type,
    );
  });

  const letter = (number: string) =>
    `CỤC THUẾ TỈNH SƠN LA\n${STATE}\nSố: ${number}\nV/v trả lời chính sách\n\nKính gửi: Công ty An Bình\n\nNội dung trả lời.\n`;
  test('a letter is a công văn, though its office has the initials of chỉ thị', () => {
    expect(fieldsOf(letter('1046/CT-TTHT')).documentType).toBe('cong-van');
    expect(fieldsOf(letter('33/CV-TTCH')).documentType).toBe('cong-van');
  });

  test.each([
    ['KIẾN NGHỊ\nkhắc phục vi phạm\nKính gửi: UBND huyện', null],
    ['KHÁNG NGHỊ\nKính gửi: Tòa án nhân dân huyện', null],
    ['HỎA TỐC\nKính gửi: UBND huyện', 'cong-van'],
    ['SAO Y BẢN CHÍNH\nKính gửi: UBND huyện', 'cong-van'],
    ['Kính gửi: UBND huyện', 'cong-van'],
  ])('below place and date %j is of the type %s', (lines, type) => {
    const head = `VIỆN KIỂM SÁT NHÂN DÂN\nTỈNH SƠN LA\n${STATE}\nSố: 77/KN-VKS-P9\nSơn La, ngày 4 tháng 4 năm 2023`;
    expect(fieldsOf(`${head}\n${lines}\nQua kiểm sát, nhận thấy có vi phạm.\n`).documentType).toBe(type);
  });

  test('a tờ trình whose tên loại is lost is known by its symbol', () => {
    expect(fieldsOf(letter('12/TTr-UBND').replace('V/v ', '')).documentType).toBe('to-trinh');
  });
});

describe('trích yếu', () => {
  const titleOf = (lines: string): string | null => fieldsOf(`BỘ Y TẾ\n${STATE}\nSố: 5/2021/TT-BYT\n${lines}`).title;
  const basis = 'Căn cứ Luật Dược số 105/2016/QH13;\n\nĐiều 1. Phạm vi.';

  test.each([
    ['on one line', `THÔNG TƯ\nQuy định về kê đơn thuốc\n\n${basis}`, 'Quy định về kê đơn thuốc'],
    [
      'over two paragraphs',
      `THÔNG TƯ\n\nQuy định về kê đơn thuốc của\n\nBộ Y tế trong điều trị\n\n${basis}`,
      'Quy định về kê đơn thuốc của Bộ Y tế trong điều trị',
    ],
    [
      'with a cited number that begins a line',
      `THÔNG TƯ\n\nHướng dẫn Nghị quyết\n\nsố 54/2017/NQ-CP về dược\n\n${basis}`,
      'Hướng dẫn Nghị quyết số 54/2017/NQ-CP về dược',
    ],
    [
      'in capitals',
      `THÔNG TƯ\n\nQUY ĐỊNH VỀ KÊ ĐƠN\n\nTHUỐC NGOẠI TRÚ\n\nBỘ TRƯỞNG BỘ Y TẾ\n\n${basis}`,
      'QUY ĐỊNH VỀ KÊ ĐƠN THUỐC NGOẠI TRÚ',
    ],
    ['beside the tên loại', `THÔNG TƯ Quy định về kê đơn thuốc\n\n${basis}`, 'Quy định về kê đơn thuốc'],
    [
      'before the author in capitals',
      `THÔNG TƯ\nQuy định về kê đơn thuốc\nBỘ TRƯỞNG BỘ Y TẾ\n${basis}`,
      'Quy định về kê đơn thuốc',
    ],
    [
      'before a paragraph of text',
      'CHỈ THỊ\nVề tăng cường phòng, chống dịch\n\nThời gian qua, dịch bệnh diễn biến phức tạp.\n\nCăn cứ Luật, yêu cầu:\n1. Báo cáo.',
      'tăng cường phòng, chống dịch',
    ],
    ['without Về việc', `THÔNG TƯ\nVề việc kê đơn thuốc\n${basis}`, 'kê đơn thuốc'],
  ])('%s', (_, lines, title) => {
    expect(titleOf(lines)).toBe(title);
  });

  test.each([
    ['V/v trả lời kiến nghị', 'trả lời kiến nghị'],
    ['VW trả lời kiến nghị', 'trả lời kiến nghị'],
    ['Viv trả lời kiến nghị', 'trả lời kiến nghị'],
    ['V/v trả lời Sơn La, ngày 02 tháng 4 năm 2021\nkiến nghị', 'trả lời kiến nghị'],
  ])('of a letter: %j', (lines, title) => {
    expect(fieldsOf(`SỞ Y TẾ\n${STATE}\nSố: 12/SYT-NVY\n${lines}\nKính gửi: Cử tri\n\nNội dung.\n`).title).toBe(title);
  });

  test('a letter without one has none', () => {
    expect(
      fieldsOf(`SỞ Y TẾ\n${STATE}\nSố: 12/SYT-NVY\nKính gửi: Cử tri\n\nVề việc này, Sở trả lời.\n`).title,
    ).toBeNull();
  });
});

describe('issuer', () => {
  test.each([
    ['ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI', 'Ủy ban nhân dân tỉnh Quảng Ngãi'],
    ['ỦY BAN NHÂN DẪN\nTÍNH QUẢNG NGÃI', 'Ủy ban nhân dân tỉnh Quảng Ngãi'],
    ['UBND TỈNH GIA LAI\nSỞ Y TẾ', 'Sở Y tế tỉnh Gia Lai'],
    ['UBND HUYỆN MƯỜNG LA\nVĂN PHÒNG', 'Văn phòng UBND huyện Mường La'],
    ['BỘ TÀI CHÍNH\nTỔNG CỤC THUẾ', 'Tổng cục Thuế'],
    ['TONG CUC THUE VIET NAM', 'Tổng cục Thuế'],
    ['NGÂN HÀNG NHÀ NƯỚC\nVIỆT NAM', 'Ngân hàng Nhà nước Việt Nam'],
    ['ỦY BAN NHÂN DÂN\nQUẬN 1', 'Ủy ban nhân dân quận 1'],
    ['ỦY BAN NHÂN DÂN\nPHƯỜNG 05', 'Ủy ban nhân dân phường 05'],
    ['ỦY BAN NHÂN DÂN\nXÃ THƯỜNG PHƯỚC 1', 'Ủy ban nhân dân xã Thường Phước 1'],
    ['ỦY BAN NHÂN DÂN 7\nTỈNH SƠN LA 2', 'Ủy ban nhân dân tỉnh Sơn La'],
    ['UBND QUẬN 7\nPHƯỜNG TÂN HƯNG', 'UBND phường Tân Hưng'],
    ['UBND HUYỆN MƯỜNG LA TỈNH SƠN LA', 'UBND huyện Mường La tỉnh Sơn La'],
    ['BẢO HIỂM XÃ HỘI TỈNH GIA LAI\nHUYỆN IA PA', 'Bảo hiểm xã hội huyện Ia Pa'],
    ['ỦY BAN NHÂN DÂN<br>HUYỆN MƯỜNG LA', 'Ủy ban nhân dân huyện Mường La'],
    ['HỘI ĐỒNG BẦU CỬ QUỐC GIA\nTIỂU BAN NHÂN SỰ', 'Tiểu ban nhân sự'],
    ['CÔNG TY THOÁT NƯỚC HÀ NỘI\nXÍ NGHIỆP THOÁT NƯỚC SỐ 3', 'Xí nghiệp Thoát nước số 3'],
    ['BỘ XÂY DỰNG - BỘ CÔNG AN', 'Bộ Xây dựng - Bộ Công an'],
    ['NGÂN HÀNG CHÍNH SÁCH XÃ HỘI\nCHI NHÁNH TỈNH GIA LAI', 'Ngân hàng Chính sách xã hội Chi nhánh tỉnh Gia Lai'],
    ['TÒA ÁN NHÂN DÂN\nKHU VỰC 12', 'Tòa án nhân dân khu vực 12'],
    ['VIỆN KIỂM SÁT NHÂN DÂN\nKHU VỰC 2 - AN GIANG', 'Viện kiểm sát nhân dân khu vực 2 - An Giang'],
    ['BAN CHỈ ĐẠO PHÒNG, CHỐNG DỊCH COVID-19\nTỈNH GIA LAI', 'Ban Chỉ đạo phòng, chống dịch COVID-19 tỉnh Gia Lai'],
    ['UBND TỈNH SƠN LA\nBAN CHỈ ĐẠO 35', 'Ban Chỉ đạo 35 tỉnh Sơn La'],
    ['UBND TỈNH GIA LAI\nTỔ CÔNG TÁC ĐỀ ÁN 06', 'Tổ công tác Đề án 06 tỉnh Gia Lai'],
    ['UBND XÃ IA PA\nTỔ CÔNG TÁC 970', 'Tổ công tác 970 xã Ia Pa'],
    // A page number.
    ['UBND TỈNH GIA LAI\nPHÒNG CÔNG TÁC 2', 'Phòng Công tác tỉnh Gia Lai'],
    ['SỞ Y TẾ TỈNH GIA LAI\nTRUNG TÂM Y TẾ KHU VỰC PLEIKU', 'Trung tâm Y tế khu vực Pleiku tỉnh Gia Lai'],
    ['UBND TỈNH GIA LAI\nBAN QLDA ĐTXD', 'Ban QLDA ĐTXD tỉnh Gia Lai'],
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG THPT SỐ 2 ĐỨC PHỔ', 'Trường THPT số 2 Đức Phổ'],
    ['CÔNG AN TỈNH GIA LAI\nPHÒNG CẢNH SÁT GIAO THÔNG', 'Phòng Cảnh sát giao thông Công an tỉnh Gia Lai'],
    ['SỞ Y TẾ TỈNH GIA LAI\nPHÒNG NGHIỆP VỤ Y', 'Phòng Nghiệp vụ y Sở Y tế tỉnh Gia Lai'],
    ['UBND HUYỆN CƯ JÚT\nPHÒNG Y TẾ', 'Phòng Y tế huyện Cư Jút'],
    [
      'SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH GIA LAI\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN IA PA',
      'Phòng Giáo dục và Đào tạo huyện Ia Pa',
    ],
    ['UBND TỈNH HÀ TĨNH SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'Sở Lao động - Thương binh và Xã hội tỉnh Hà Tĩnh'],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG SỞ Y TẾ', 'Sở Y tế thành phố Hải Phòng'],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG', 'Ủy ban nhân dân thành phố Hải Phòng'],
    ['SỞ Y TẾ TỈNH ĐẮK LẮK\nBỆNH VIỆN ĐA KHOA EA KAR', 'Bệnh viện Đa khoa Ea Kar tỉnh Đắk Lắk'],
    ['UBND QUẬN 7 PHÒNG Y TẾ', 'Phòng Y tế quận 7'],
    ['UBND XÃ TÂN TRƯỜNG', 'UBND xã Tân Trường'],
    ['UBND THỊ TRẤN NÔNG TRƯỜNG PHONG HẢI', 'UBND thị trấn Nông Trường Phong Hải'],
    ['SỞ TƯ PHÁP TỈNH CÀ MAU\nPHÒNG CÔNG CHỨNG SỐ 1', 'Phòng Công chứng số 1 tỉnh Cà Mau'],
    ['SỞ Y TẾ CÀ MAU\nPHÒNG TỔ CHỨC CÁN BỘ', 'Phòng Tổ chức cán bộ Sở Y tế Cà Mau'],
    ['HỘI ĐỒNG NHÂN DÂN HUYỆN CƯ JÚT\nPHÒNG HÀNH CHÍNH', 'Phòng Hành chính huyện Cư Jút'],
    ['HỘI ĐỒNG NHÂN DÂN\nXÃ ĐẦM DƠI\nKHÓA I - KỲ HỌP THỨ 2', 'Hội đồng nhân dân xã Đầm Dơi'],
    ['LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ TĨNH\nCÔNG ĐOÀN VIÊN CHỨC TỈNH', 'Công đoàn Viên chức tỉnh Hà Tĩnh'],
    ['BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI\nTỈNH THÁI NGUYÊN', 'Bảo hiểm xã hội tỉnh Thái Nguyên'],
    ['ỦY BAN MTTQ VIỆT NAM\nTỈNH NGHỆ AN\nBAN THƯỜNG TRỰC', 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Nghệ An'],
    ['TỈNH ĐOÀN GIA LAI\nBAN THƯỜNG VỤ', 'Ban Thường vụ Tỉnh đoàn Gia Lai'],
    [
      'CỤC THUẾ TỈNH ĐỒNG NAI\nCHI CỤC THUẾ KHU VỰC BIÊN HÒA - VĨNH CỬU',
      'Chi cục Thuế khu vực Biên Hòa - Vĩnh Cửu tỉnh Đồng Nai',
    ],
    ['BỆNH VIỆN ĐA KHOA CƯ JÚT', 'Bệnh viện Đa khoa Cư Jút'],
  ])('%j is %j', (head, issuer) => {
    expect(fieldsOf(decision(`${head}\nSố: 5/QĐ-X`)).issuer?.name).toBe(issuer);
  });

  test('a text without a header is issued by who enacts it', () => {
    const text =
      'THÔNG TƯ\nQuy định về kê đơn\n\nCăn cứ Luật Dược;\n\nBộ trưởng Bộ Y tế ban hành Thông tư quy định về kê đơn.\n\nĐiều 1. Phạm vi.\n';
    expect(fieldsOf(text).issuer?.name).toBe('Bộ Y tế');
  });

  test('a text that names no issuer has none', () => {
    expect(fieldsOf('BÁO CÁO\nKết quả tháng 3\n\n1. Kết quả: đạt.\n').issuer).toBeNull();
  });
});

describe('a head whose lines a narrow column broke', () => {
  const head =
    'HỘI ĐỒNG NHÂN\nDÂN\nTỈNH LAI CHÂU\n\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập -\nTự do - Hạnh phúc\n\nSố:\n12/NQ-HĐND\n\nLai Châu, ngày 18\ntháng 11 năm 2025\n';
  const body =
    '\nNGHỊ QUYẾT\nVề dự toán ngân sách\n\nCăn cứ Luật Ngân sách nhà nước;\n\nQUYẾT NGHỊ:\n\nĐiều 1. Thông qua dự toán.\n';

  test('is read as if the lines were whole', () => {
    const { number, date, place, issuer, title } = fieldsOf(head + body);
    expect({ number, date, place, issuer: issuer?.name, title }).toEqual({
      number: '12/NQ-HĐND',
      date: '2025-11-18',
      place: 'Lai Châu',
      issuer: 'Hội đồng nhân dân tỉnh Lai Châu',
      title: 'dự toán ngân sách',
    });
  });

  test('a Party head does not run into the issuer', () => {
    const text =
      'TỈNH ỦY LAI CHÂU\nVĂN PHÒNG\n\nĐẢNG CỘNG SẢN\nVIỆT NAM\n\nSố 07-KL/VPTU\n\nLai Châu, ngày 01 tháng 12 năm 2025\n\nKẾT LUẬN\nCỦA ĐỒNG CHÍ CHÁNH VĂN PHÒNG\nTẠI HỘI NGHỊ CÔNG TÁC VĂN PHÒNG\n\nHội nghị đã thống nhất các nội dung sau.\n';
    const { issuer, title } = fieldsOf(text);
    expect([issuer?.name, title]).toEqual([
      'Văn phòng Tỉnh ủy Lai Châu',
      'CỦA ĐỒNG CHÍ CHÁNH VĂN PHÒNG TẠI HỘI NGHỊ CÔNG TÁC VĂN PHÒNG',
    ]);
  });

  test('number and date below V/v are of the header, without Kính gửi', () => {
    const text = `UBND TỈNH LAI CHÂU\n${STATE}\nSố: 15/UBND-VX\nV/v tăng cường phòng dịch\nLai Châu, ngày 20 tháng 11 năm 2025\n\nĐề nghị Sở Y tế báo cáo./.\n`;
    const { date, place, title } = fieldsOf(text);
    expect([date, place, title]).toEqual(['2025-11-20', 'Lai Châu', 'tăng cường phòng dịch']);
  });
});

describe('a head that a law library set in few lines', () => {
  const library = (line: string): ReturnType<typeof fieldsOf> =>
    fieldsOf(
      `CHÍNH PHỦ -------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------\nSố: 61/2014/NĐ-CP\nHà Nội, ngày 5 tháng 7 năm 2014 ${line}\nCăn cứ Luật Tổ chức Chính phủ;\nĐiều 1. Phạm vi.\nTM. CHÍNH PHỦ THỦ TƯỚNG Nguyễn Văn An\n`,
    );

  test.each([
    [
      'NGHỊ ĐỊNH [Được hướng dẫn bởi Thông tư 90/2020/TT-BTC] QUY ĐỊNH VỀ THUẾ NHÀ Ở',
      'nghi-dinh',
      'QUY ĐỊNH VỀ THUẾ NHÀ Ở',
    ],
    ['NGHỊ ĐỊNH CỦA CHÍNH PHỦ SỐ 61-CP NGÀY 05 THÁNG 7 NĂM 1994 VỀ MUA BÁN NHÀ Ở', 'nghi-dinh', 'MUA BÁN NHÀ Ở'],
    [
      'LUẬT CỦA QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỐ 28/2001/QH10 VỀ DI SẢN VĂN HOÁ Di sản là tài sản quý giá của dân ta',
      'luat',
      'DI SẢN VĂN HOÁ',
    ],
    ['THÔNG TƯ LIÊN TỊCH HƯỚNG DẪN CƠ CHẾ MỘT CỬA', 'thong-tu-lien-tich', 'HƯỚNG DẪN CƠ CHẾ MỘT CỬA'],
    ['QUYẾT ĐỊNH V/V BAN HÀNH CHƯƠNG TRÌNH HÀNH ĐỘNG', 'quyet-dinh', 'BAN HÀNH CHƯƠNG TRÌNH HÀNH ĐỘNG'],
    ['LUẬT TỐ CÁO Luật Tố cáo số 25/2018/QH14 được sửa đổi, bổ sung bởi:', 'luat', 'TỐ CÁO'],
    ['DỰ THẢO LẦN 4 THÔNG TƯ HƯỚNG DẪN KHIẾU NẠI', 'thong-tu', 'HƯỚNG DẪN KHIẾU NẠI'],
  ])('%j', (line, documentType, title) => {
    expect(library(line)).toMatchObject({ documentType, title });
  });

  test('the letter begins after who is addressed', () => {
    const { addressees, recipients, complete } = fieldsOf(
      `VĂN PHÒNG CHÍNH PHỦ\n${STATE}\nSố: 27/VPCP-ĐMDN V/v quản trị doanh nghiệp\nHà Nội, ngày 5 tháng 4 năm 2019 Kính gửi: Bộ Kế hoạch và Đầu tư.\nBáo Đấu thầu ngày 26 tháng 3 năm 2019 đưa tin có tới 80 nghìn công ty gia đình và nhiều công ty không biết hội đồng quản trị là gì.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n`,
    );
    expect({ addressees, recipients, complete }).toEqual({
      addressees: ['Bộ Kế hoạch và Đầu tư'],
      recipients: ['Như trên', 'Lưu: VT'],
      complete: true,
    });
  });

  test('a sentence that names the Party is no heading of the Party', () => {
    const body =
      'Từ năm 1930, dưới sự lãnh đạo của Đảng Cộng sản Việt Nam, Nhân dân ta tiến hành cuộc đấu tranh lâu dài.';
    const { regime, documentType } = fieldsOf(
      `QUỐC HỘI\n${STATE}\nHIẾN PHÁP LỜI NÓI ĐẦU Trải qua mấy nghìn năm lịch sử\n${body}\nĐiều 1.\n`,
    );
    expect([regime, documentType]).toEqual(['state', 'hien-phap']);
  });
});

describe('where a title ends', () => {
  const titleOf = (lines: string): string | null =>
    fieldsOf(
      `UBND TỈNH LAI CHÂU\n${STATE}\nSố: 15/QĐ-UBND\nLai Châu, ngày 20 tháng 11 năm 2025\n\n${lines}\n\nĐiều 1. Ban hành kèm theo.\n`,
    ).title;
  test.each([
    [
      'QUYẾT ĐỊNH\nVề việc phối hợp công tác giữa\nBộ Công an và Bộ Quốc phòng\n\nỦY BAN NHÂN DÂN TỈNH LAI CHÂU\n\nCăn cứ Luật;',
      'phối hợp công tác giữa Bộ Công an và Bộ Quốc phòng',
    ],
    [
      'QUYẾT ĐỊNH\nSỬA ĐỔI MỘT SỐ ĐIỀU CỦA NGHỊ QUYẾT\nSỐ 10/2022/NQ-HĐND NGÀY 14 THÁNG 7 NĂM 2022\n\nCăn cứ Luật;',
      'SỬA ĐỔI MỘT SỐ ĐIỀU CỦA NGHỊ QUYẾT SỐ 10/2022/NQ-HĐND NGÀY 14 THÁNG 7 NĂM 2022',
    ],
    [
      'KẾ HOẠCH\nVề việc tổ chức Tết Nguyên đán\nNhâm Dần năm 2022\n\nCăn cứ Công văn của tỉnh;',
      'tổ chức Tết Nguyên đán Nhâm Dần năm 2022',
    ],
    [
      'THÔNG BÁO\nÝ\nKIẾN CHỈ ĐẠO TẠI BUỔI LÀM VIỆC\nNgày 20 tháng 11 năm 2025, Chủ tịch đã làm việc.',
      'Ý KIẾN CHỈ ĐẠO TẠI BUỔI LÀM VIỆC',
    ],
    [
      'QUY CHẾ LÀM VIỆC\nCỦA ỦY BAN NHÂN DÂN XÃ\n(Ban hành kèm theo Quyết định số 5/QĐ-UBND)',
      'LÀM VIỆC CỦA ỦY BAN NHÂN DÂN XÃ',
    ],
    ['CHỈ THỊ\nVề phòng cháy rừng\nTrong thời gian qua, cháy rừng xảy ra nhiều.', 'phòng cháy rừng'],
    ['CHỈ THỊ\nVề phòng cháy rừng\nNhằm chủ động phòng cháy, các xã thực hiện.', 'phòng cháy rừng'],
    [
      'THÔNG BÁO\nKết luận của Phó Chủ tịch tại cuộc họp ngày 3/2/2021\nYêu cầu UBND thị trấn Ea Drăng, xã Ea Khăl phối hợp.',
      'Kết luận của Phó Chủ tịch tại cuộc họp ngày 3/2/2021',
    ],
    [
      'THÔNG BÁO\nLịch ngừng cung cấp điện tháng 4/2022\nTừ 06h00 đến 11h00 ngày 02/4/2022: thôn 1, xã Nam Dong;\nLý do: sửa chữa.',
      'Lịch ngừng cung cấp điện tháng 4/2022',
    ],
    [
      'THÔNG BÁO\nKết quả bầu trưởng thôn nhiệm kỳ mới\nCuộc bầu cử đã kết thúc ở cả năm thôn của xã.',
      'Kết quả bầu trưởng thôn nhiệm kỳ mới',
    ],
    [
      'THÔNG BÁO\nKết luận của Phó Chủ tịch\nNguyễn Văn Hà tại cuộc họp về phòng, chống thiên tai.',
      'Kết luận của Phó Chủ tịch Nguyễn Văn Hà tại cuộc họp về phòng, chống thiên tai.',
    ],
    [
      'THÔNG BÁO\nVề việc tạm dừng đón khách của\nCác di tích trên địa bàn tỉnh để phòng dịch.',
      'tạm dừng đón khách của Các di tích trên địa bàn tỉnh để phòng dịch.',
    ],
    [
      'KẾ HOẠCH\nthực hiện Nghị quyết số 59-NQ/TW, ngày 24/01/2025\nvề hội nhập quốc tế\n\nThực hiện Kế hoạch số 12-KH/TU, UBND xã xây dựng kế hoạch.',
      'thực hiện Nghị quyết số 59-NQ/TW, ngày 24/01/2025 về hội nhập quốc tế',
    ],
    [
      'KẾ HOẠCH\nThực hiện Nghị quyết số 59-NQ/TW\nvề hội nhập quốc tế\n\nThực hiện Kế hoạch số 12-KH/TU, UBND xã xây dựng kế hoạch.',
      'Thực hiện Nghị quyết số 59-NQ/TW về hội nhập quốc tế',
    ],
    ['KẾ HOẠCH\nThực hiện Công văn số 12/UBND-VX của tỉnh;\nCăn cứ Luật Du lịch, UBND xã xây dựng kế hoạch.', null],
    ['KẾ HOẠCH\nThực hiện Công văn số 12/UBND-VX của tỉnh, UBND xã xây dựng kế hoạch.', null],
    ['CÔNG ĐIỆN KHẨN\nChủ tịch UBND tỉnh điện:\n- Chủ tịch UBND các xã.\n\nMưa lớn.', null],
    ['CÔNG ĐIỆN HỎA TỐC\nVề ứng phó mưa lũ\n\nMưa lớn.', 'ứng phó mưa lũ'],
    ['CÔNG ĐIỆN\nKHẨN TRƯƠNG ỨNG PHÓ MƯA LŨ\n\nMưa lớn.', 'KHẨN TRƯƠNG ỨNG PHÓ MƯA LŨ'],
    ['THÔNG BÁO\nvề việc tạm dừng họp chợ\ncăn cứ công văn số 555/ubnd-vx của huyện.', 'tạm dừng họp chợ'],
    ['THÔNG BÁO TUYỂN DỤNG\nVề việc tuyển dụng viên chức\n\nCăn cứ Luật;', 'tuyển dụng viên chức'],
  ])('%j', (lines, title) => {
    expect(titleOf(lines)).toBe(title);
  });
});

test.each([
  ['Kính gửi: UBND các xã\nHưởng ứng lời kêu gọi của tỉnh, đề nghị các xã vận động ủng hộ.', ['UBND các xã']],
  [
    'Kính gửi:\n- UBND các xã, phường trong toàn tỉnh.\n- Các sở, ban, ngành của tỉnh.\nĐề nghị vận động.',
    ['UBND các xã, phường trong toàn tỉnh', 'Các sở, ban, ngành của tỉnh'],
  ],
])('where those addressed end: %j', (lines, addressees) => {
  const text = `UBND TỈNH GIA LAI\n${STATE}\nSố: 5/UBND-VX\nV/v vận động\nGia Lai, ngày 5 tháng 3 năm 2021\n${lines}\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn An\n`;
  expect(fieldsOf(text).addressees).toEqual(addressees);
});

describe('without a header', () => {
  test('the subject of a sentence in the body is no issuer', () => {
    const text =
      'HƯỚNG DẪN\nVề công tác báo cáo viên\n\n1. Ban Tuyên giáo xã báo cáo Huyện ủy.\n2. Các đơn vị thực hiện.\n';
    expect(fieldsOf(text).issuer).toBeNull();
  });

  test('an annex that names a document of this type names its own number, date and issuer', () => {
    const text =
      'HƯỚNG DẪN\nVề công tác báo cáo viên\n\n1. Các đơn vị thực hiện Hướng dẫn này.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nPHỤ LỤC\n(Kèm theo Hướng dẫn số 40-HD/BTGTU, ngày 27/11/2025 của Ban Tuyên giáo Tỉnh ủy Lai Châu)\n1. Biểu mẫu.\n';
    const { number, date, issuer, complete, references } = fieldsOf(text);
    expect({ number, date, issuer: issuer?.name, complete, references: references.length }).toEqual({
      number: '40-HD/BTGTU',
      date: '2025-11-27',
      issuer: 'Ban Tuyên giáo Tỉnh ủy Lai Châu',
      complete: false,
      references: 0,
    });
  });

  test('the decision that issued a regulation is another document', () => {
    const text =
      'UBND XÃ MƯỜNG LA\n\nQUY CHẾ\nVề làm việc\n(Ban hành kèm theo Quyết định số 59/QĐ-UBND\nNgày 22 tháng 7 năm 2021 của UBND xã Mường La)\n\nĐiều 1. Phạm vi.\n';
    const { number, references } = fieldsOf(text);
    expect([number, references.map((r) => `${r.number} ${r.date}`)]).toEqual([null, ['59/QĐ-UBND 2021-07-22']]);
  });
});

describe('a head without its capitals', () => {
  const BODY =
    '\n\nVề phòng cháy rừng\n\nThực hiện Chỉ thị số 16/CT-TTg, các xã báo cáo./.\n\nNơi nhận:\n- Lưu: VT.\n\n';
  const NATION = 'Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc';
  test.each([
    [
      'in small letters',
      `Ủy ban nhân dân\nTỉnh Lai Châu\n\nSố: 910/CT-UBND\n\n${NATION}\n\nLai Châu, ngày 05 tháng 8 năm 2021\n\nChỉ thị${BODY}TM. Ủy ban nhân dân\nChủ tịch\nNguyễn Văn An\n`,
      'Ủy ban nhân dân tỉnh Lai Châu',
    ],
    [
      'of a department',
      `Ủy ban nhân dân tỉnh Lai Châu\nSở Y tế\n\nSố: 910/CT-SYT\n\n${NATION}\n\nLai Châu, ngày 05 tháng 8 năm 2021\n\nChỉ thị${BODY}Giám đốc\nNguyễn Văn An\n`,
      'Sở Y tế tỉnh Lai Châu',
    ],
    [
      'with small marked letters',
      `ủY BAN NHâN DâN\nTỉNH LAI CHâU\n\nSố: 910/CT-UBND\n\nCộNG HòA Xã HộI CHủ NGHĩA VIệT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nLai Châu, ngày 05 tháng 8 năm 2021\n\nCHỉ THị${BODY}TM. ủY BAN NHâN DâN\nCHủ TịCH\nNGUYễN VăN AN\n`,
      'Ủy ban nhân dân tỉnh Lai Châu',
    ],
  ])('%s is read', (_, text, name) => {
    const { issuer, documentType, title, date, signatory } = fieldsOf(text);
    expect({ issuer: issuer?.name, documentType, title, date, signatory: signatory?.name }).toEqual({
      issuer: name,
      documentType: 'chi-thi',
      title: 'phòng cháy rừng',
      date: '2021-08-05',
      signatory: 'Nguyễn Văn An',
    });
  });

  test.each([
    [
      'a sentence that names the State',
      'Ủy ban nhân dân họp.\nChỉ thị\nđược thảo luận tại nước Cộng hòa xã hội chủ nghĩa Việt Nam.\n',
    ],
    ['no head', 'Ủy ban nhân dân\nTỉnh Lai Châu\nhọp bàn việc phòng dịch.\n'],
  ])('%s is no head', (_, text) => {
    expect(fieldsOf(text).issuer).toBeNull();
  });

  test('the words of the text stay as they are', () => {
    const text = `Ủy ban nhân dân\nTỉnh Lai Châu\n${NATION}\nChỉ thị${BODY}`;
    const { value } = readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }, knowledge);
    expect(value?.outline.source.text).toBe(text);
    expect(value?.outline.reading).toHaveLength(text.length);
  });
});
