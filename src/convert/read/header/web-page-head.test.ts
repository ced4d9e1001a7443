/**
 * Heads as web pages print them: cells that lost their frame, lines broken by narrow columns,
 * captions above.
 */
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { readDocument } from '../../convert.ts';

const read = (text: string) => {
  const { value } = readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }, knowledge);
  if (!value) throw new Error('Cannot read the text of a test');
  return value.fields;
};

describe('tên loại, its author and the trích yếu run together', () => {
  const decree = (head: string) => read(`${head}\nCăn cứ Luật Đầu tư;\nĐiều 1. Rà soát.\n`);

  test.each([
    [
      'NGHỊ QUYẾT\nCỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI QUY ĐỊNH SỐ PHÓ CHỦ TỊCH\nHỘI ĐỒNG NHÂN DÂN TỈNH\nỦY BAN THƯỜNG VỤ QUỐC HỘI',
      'Ủy ban Thường vụ Quốc hội',
      'QUY ĐỊNH SỐ PHÓ CHỦ TỊCH HỘI ĐỒNG NHÂN DÂN TỈNH',
    ],
    [
      'THÔNG TƯ\nCỦA BỘ TÀI CHÍNH SỐ 7/2005/TT-BTC NGÀY 4 THÁNG 8 NĂM 2005 HƯỚNG DẪN KHOÁN CHI\nVỀ BIÊN CHẾ CỦA KHO BẠC',
      'Bộ Tài chính',
      'HƯỚNG DẪN KHOÁN CHI VỀ BIÊN CHẾ CỦA KHO BẠC',
    ],
    [
      'QUYẾT ĐỊNH\nCỦA ỦY BAN NHÂN DÂN TỈNH LAI CHÂU V/V PHÊ DUYỆT ĐỀ CƯƠNG\nQUY HOẠCH NGÀNH CHÈ',
      'Ủy ban nhân dân tỉnh Lai Châu',
      'PHÊ DUYỆT ĐỀ CƯƠNG QUY HOẠCH NGÀNH CHÈ',
    ],
    [
      'CHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH ỦY LAI CHÂU VỀ PHÒNG CHÁY RỪNG',
      'Ban Thường vụ Tỉnh ủy Lai Châu',
      'PHÒNG CHÁY RỪNG',
    ],
    ['THÔNG TƯ\nCỦA TỔNG CỤC THUẾ HƯỚNG DẪN VIỆC KÊ KHAI', 'Tổng cục Thuế', 'HƯỚNG DẪN VIỆC KÊ KHAI'],
  ])('%j is of %s, titled %j', (head, issuer, title) => {
    const fields = decree(head);
    expect([fields.issuer?.name, fields.title]).toEqual([issuer, title]);
  });

  test.each([
    ['KẾ HOẠCH\nNÂNG CAO TRÁCH NHIỆM\nCỦA CÁC SỞ VỀ CẢI CÁCH', 'NÂNG CAO TRÁCH NHIỆM CỦA CÁC SỞ VỀ CẢI CÁCH'],
    ['KẾ HOẠCH\nTHỰC HIỆN NGHỊ QUYẾT\nCỦA QUỐC HỘI VỀ ĐẦU TƯ', 'THỰC HIỆN NGHỊ QUYẾT CỦA QUỐC HỘI VỀ ĐẦU TƯ'],
    ['BÁO CÁO\nKẾT QUẢ GIÁM SÁT\nHỘI ĐỒNG NHÂN DÂN HUYỆN', 'KẾT QUẢ GIÁM SÁT'],
  ])('%j is titled %j', (head, title) => {
    expect(decree(head).title).toBe(title);
  });
});

describe('number and day right below the tên loại', () => {
  const decree = (head: string) => read(`${head}\n\nCHÍNH PHỦ\n\nCăn cứ Luật Đầu tư;\n\nĐiều 1. Phạm vi.\n`);

  test.each([
    [
      'NGHỊ ĐỊNH\n\nSỐ 136/2007/NĐ-CP NGÀY 17 THÁNG 8 NĂM 2007\n\nVỀ XUẤT CẢNH',
      '136/2007/NĐ-CP',
      '2007-08-17',
      'XUẤT CẢNH',
    ],
    ['NGHỊ ĐỊNH\nSỐ 5/2001/NĐ-CP\nVỀ PHÍ', '5/2001/NĐ-CP', null, 'PHÍ'],
    ['NGHỊ ĐỊNH\nSỐ LIỆU THỐNG KÊ', null, null, 'SỐ LIỆU THỐNG KÊ'],
    ['NGHỊ ĐỊNH\nNGÀY VÌ NGƯỜI NGHÈO', null, null, 'NGÀY VÌ NGƯỜI NGHÈO'],
    ['NGHỊ ĐỊNH\nSỐ 5/2001/NĐ-CP VÀ CÁC NGHỊ ĐỊNH KHÁC', null, null, 'SỐ 5/2001/NĐ-CP VÀ CÁC NGHỊ ĐỊNH KHÁC'],
  ])('%j: %s, %s, %j', (head, number, date, title) => {
    const fields = decree(head);
    expect([fields.number, fields.date, fields.title]).toEqual([number, date, title]);
  });
});

describe('the number of a text below the table of a law library', () => {
  const head = 'SỞ Y TẾ\n\nSố: 5/KH-SYT\n\nKẾ HOẠCH\nPhòng dịch\n\nCăn cứ Luật Dược;\n\n1. Rà soát.\n';

  test.each(['Số hiệu: 5/KH-SYT Loại văn bản: Kế hoạch\nNơi ban hành: Lai Châu\n\n', 'Số hiệu: 7/KH-SYT\n\n', ''])(
    '%j: it is the one of the head',
    (table) => {
      expect(read(table + head).number).toBe('5/KH-SYT');
    },
  );
});

describe('a trích yếu with "về việc" in the middle', () => {
  const titleOf = (title: string) => read(`THÔNG TƯ\n\n${title}\n\nCăn cứ Luật Dược;\n\nĐiều 1. Phạm vi.\n`).title;

  test.each([
    'Hướng dẫn thi hành Nghị định số 94/2012/NĐ-CP về việc in tem',
    'Sửa đổi Thông tư số 5/2012/TT-BYT về việc kê đơn',
    'Phổ biến Chỉ thị số 7/CT-TTg về việc tiết kiệm điện',
    'Triển khai Kế hoạch 5/KH-UBND về việc trồng rừng',
    'Thi hành Luật số 5/2019/QH14 về việc cấp phép',
  ])('is whole: %j', (title) => {
    expect(titleOf(title)).toBe(title);
  });

  test.each([
    ['CÔNG 5/VĂN ĐẾN 12/3 Về việc in tem', 'in tem'],
    ['Về việc in tem', 'in tem'],
  ])('%j without the stamp before it is %j', (title, own) => {
    expect(titleOf(title)).toBe(own);
  });
});

describe('a trích yếu that a narrow column breaks', () => {
  const letter = (subject: string) =>
    read(
      `CỤC THUẾ TỈNH LAI CHÂU\nSố: 5/CT-TTHT\n${subject}\n|\nLai Châu, ngày 3 tháng 4 năm 2020\n|\nKính gửi: Sở Y tế\n\nĐề nghị rà soát./.\n`,
    ).title;

  test.each([
    ['V/v chính sách thuế\nGTGT', 'chính sách thuế GTGT'],
    ['V/v phòng dịch\nCOVID-19', 'phòng dịch COVID-19'],
    ['V/v quyết toán thuế\nTNDN', 'quyết toán thuế TNDN'],
    ['V/v\n: thực hiện quy định về hóa đơn', 'thực hiện quy định về hóa đơn'],
    ['V/V\nhoàn thuế', 'hoàn thuế'],
    ['V/v chính sách thuế\nKHẨN', 'chính sách thuế'],
    ['V/v chính sách thuế\nHỎA TỐC', 'chính sách thuế'],
  ])('%j is %j', (subject, title) => {
    expect(letter(subject)).toBe(title);
  });
});

describe('who a text is addressed to', () => {
  const letter = (address: string) => read(`SỞ Y TẾ\nSố: 5/SYT-NV\nV/v phòng dịch\n\n${address}\n`).addressees;

  test.each([
    ['Kính gửi: | - Sở Nội vụ; |\nThực hiện chỉ đạo của Bộ, Sở báo cáo.', ['Sở Nội vụ']],
    ['Kính gửi:\n|\n- Sở Nội vụ;\n- Công an tỉnh.\n|\nThực hiện chỉ đạo, Sở báo cáo.', ['Sở Nội vụ', 'Công an tỉnh']],
    [
      'Kính gửi: Công ty Chè Lai Châu\n(Đ/c: 5 Trần Phú)\nTrả lời công văn số 7/CV của Công ty, Sở có ý kiến:',
      ['Công ty Chè Lai Châu (Đ/c: 5 Trần Phú)'],
    ],
    ['Kính gửi: Công ty Chè Lai Châu\nPhúc đáp công văn số 7/CV, Sở có ý kiến:', ['Công ty Chè Lai Châu']],
    ['Kính\ngửi: Công ty Chè\n\nSở có ý kiến như sau.', ['Công ty Chè']],
    ['Kính gửi: - Bộ Y tế; - Bộ Tài chính;\n\nSở báo cáo.', ['Bộ Y tế', 'Bộ Tài chính']],
    ['Kính gửi: Phòng Trả lời bạn đọc\n\nSở báo cáo.', ['Phòng Trả lời bạn đọc']],
    ['Kính gửi: Vụ Kế hoạch - Tài chính\n\nSở báo cáo.', ['Vụ Kế hoạch - Tài chính']],
  ])('%j: %j', (address, who) => {
    expect(letter(address)).toEqual(who);
  });

  test('the line of a công điện that says so ends its title', () => {
    const { title, addressees } = read(
      'CÔNG ĐIỆN\nV/V\nPHÒNG CHỐNG LŨ\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU điện:\n|\n- Các sở;\n- Các huyện.\n|\nĐêm qua có mưa lớn.\n',
    );
    expect([title, addressees]).toEqual(['PHÒNG CHỐNG LŨ', ['Các sở', 'Các huyện']]);
  });
});

describe('a caption above the head', () => {
  const head =
    'BỘ TÀI CHÍNH\nTỔNG CỤC THUẾ\n-----\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 52/TCT-CS\nV/v hoàn thuế\n\nHà Nội, ngày 9 tháng 9 năm 2018\n\nKính gửi: Bộ Y tế.\n\nĐề nghị rà soát./.\n';

  test.each([
    'Công văn số: 52/TCT-CS V/v hoàn thuế của Bộ\n\n',
    'Công văn Số: 52/TCT-CS V/v: Hoàn thuế.\n\n',
    'Thứ Ba, 9 tháng 9, 2018\n\nCông văn số 52/TCT-CS\n\n',
    '',
  ])('%j: the head below it is read', (caption) => {
    const { issuer, number, date, title, addressees } = read(caption + head);
    expect([issuer?.name, number, date, title, addressees]).toEqual([
      'Tổng cục Thuế',
      '52/TCT-CS',
      '2018-09-09',
      'hoàn thuế',
      ['Bộ Y tế'],
    ]);
  });

  test('a number that a law prints above its authority is its own', () => {
    const { number, issuer } = read(
      'Luật số: 45/2019/QH14\n\nQUỐC HỘI\n\nLUẬT\nVIỆC LÀM\n\nCăn cứ Hiến pháp;\n\nĐiều 1. Phạm vi.\n',
    );
    expect([number, issuer?.name]).toEqual(['45/2019/QH14', 'Quốc hội']);
  });
});
