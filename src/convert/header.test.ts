/** What the header of a document says, in the forms offices print it. */
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../scripts/knowledge.ts';
import { readDocument } from './read-document.ts';

const knowledge = loadKnowledge();
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
    ['Số:     /QĐ-UBND', null],
    ['Số: …/QĐ-UBND', null],
    ['Số: 2 # /QĐ-UBND', null],
    ['Số: 446J/QĐ-UBND', null],
  ])('%j is %j', (line, number) => {
    expect(fieldsOf(decision(`ỦY BAN NHÂN DÂN\nHUYỆN MƯỜNG LA\n${line}`)).number).toBe(number);
  });
});

describe('place and date', () => {
  test.each([
    ['Mường La, ngày 05 tháng 3 năm 2021', 'Mường La', '2021-03-05'],
    ['Số: 5/CT-TTHT Mường La, ngày 05 tháng 3 năm 2021', 'Mường La', '2021-03-05'],
    ['TP. Hồ Chí Minh, ngày 05/3/2021', 'TP. Hồ Chí Minh', '2021-03-05'],
    ['Mường La, ngày    tháng 3 năm 2021', 'Mường La', '2021-03'],
    ['Mường La, ngày   tháng   năm 2021', 'Mường La', '2021'],
    ['Mường La, ngày 05 tháng 0] năm 2021', 'Mường La', '2021-01-05'],
    ['Mường La, ngày 31 tháng 02 năm 2021', 'Mường La', '2021-02'],
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
