import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { linesOf } from '../../text/lines.ts';
import { headSplitRules } from './head-split-rules.ts';
import { splitHeadLines } from './head-splits.ts';

const splitTexts = (text: string): string[] => splitHeadLines(linesOf(text), knowledge).lines.map((l) => l.text);

describe.each(headSplitRules.map((rule) => [rule.reason, rule] as const))('%s', (_, { example, nearMiss }) => {
  test(`${example} is two lines`, () => {
    const lines = splitTexts(example.replaceAll('⏎', ' '));
    for (const line of example.split('⏎').flatMap((l) => l.split(/ (?=\*{4})/))) expect(lines).toContain(line);
  });

  test(`${nearMiss} is one line`, () => {
    expect(splitTexts(nearMiss)).toEqual([nearMiss]);
  });
});

test('a whole head in one line is read element by element', () => {
  expect(
    splitTexts(
      'ỦY BAN NHÂN DÂN TỈNH KON TUM ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 435/QĐ-UBND Kon Tum, ngày 04 tháng 5 năm 2020 QUYẾT ĐỊNH BAN HÀNH CHƯƠNG TRÌNH HÀNH ĐỘNG CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật;',
    ),
  ).toEqual([
    'ỦY BAN NHÂN DÂN TỈNH KON TUM',
    '-------',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 435/QĐ-UBND',
    'Kon Tum, ngày 04 tháng 5 năm 2020',
    'QUYẾT ĐỊNH BAN HÀNH CHƯƠNG TRÌNH HÀNH ĐỘNG',
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
    'Căn cứ Luật;',
  ]);
});

test.each([
  [
    'Luật số: … /2016/QH14 DỰ THẢO 24.10.2016 LUẬT VỀ HỘI',
    ['Luật số: … /2016/QH14', 'DỰ THẢO 24.10.2016', 'LUẬT VỀ HỘI'],
  ],
  ['Hà Nội, ngày tháng năm 2015 DỰ THẢO LẦN 4 THÔNG TƯ', ['Hà Nội, ngày tháng năm 2015', 'DỰ THẢO LẦN 4', 'THÔNG TƯ']],
  ['BỘ Y TẾ CỤC QUẢN LÝ DƯỢC', ['BỘ Y TẾ', 'CỤC QUẢN LÝ DƯỢC']],
  ['UBND TỈNH LAI CHÂU SỞ NỘI VỤ', ['UBND TỈNH LAI CHÂU', 'SỞ NỘI VỤ']],
  ['TỈNH ỦY LAI CHÂU BAN TỔ CHỨC', ['TỈNH ỦY LAI CHÂU', 'BAN TỔ CHỨC']],
  ['BỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC SỞ NGÀNH', ['BỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC SỞ NGÀNH']],
  ['ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ CÙNG CÁC SỞ NGÀNH', ['ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ CÙNG CÁC SỞ NGÀNH']],
])('%s', (line, parts) => {
  expect(splitTexts(line)).toEqual(parts);
});

test.each([
  [
    'ỦY BAN THƯỜNG VỤ QUỐC HỘI',
    'NGHỊ QUYẾT QUY ĐỊNH VIỆC SẮP XẾP ĐƠN VỊ HÀNH CHÍNH CẤP XÃ TỪ NĂM 2023',
    'ỦY BAN THƯỜNG VỤ QUỐC HỘI',
  ],
  [
    'HỘI ĐỒNG BẦU CỬ QUỐC GIA',
    'NGHỊ QUYẾT QUY ĐỊNH MẪU VĂN BẢN HỒ SƠ ỨNG CỬ VÀ VIỆC NỘP HỒ SƠ ỨNG CỬ',
    'HỘI ĐỒNG BẦU CỬ QUỐC GIA',
  ],
  [
    'QUỐC HỘI',
    'NGHỊ QUYẾT VỀ THÍ ĐIỂM MỘT SỐ CHÍNH SÁCH ĐỂ THÁO GỠ VƯỚNG MẮC TRONG QUẢN LÝ',
    'QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  ],
  ['BỘ Y TẾ', 'THÔNG TƯ QUY ĐỊNH CHI TIẾT VỀ KHÁM BỆNH, CHỮA BỆNH THEO YÊU CẦU TẠI BỆNH VIỆN', 'BỘ TRƯỞNG BỘ Y TẾ'],
])('%s: the author at the end of a title, above căn cứ', (head, title, author) => {
  expect(splitTexts(`${head}\n${title} ${author}\nCăn cứ Luật;`)).toEqual([head, title, author, 'Căn cứ Luật;']);
});

test.each([
  'LUẬT SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT TỔ CHỨC CHÍNH PHỦ VÀ LUẬT TỔ CHỨC CHÍNH QUYỀN ĐỊA PHƯƠNG',
  'LUẬT SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT BẦU CỬ ĐẠI BIỂU QUỐC HỘI VÀ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN',
  'LUẬT SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT TỔ CHỨC QUỐC HỘI',
  'NGHỊ QUYẾT VỀ CHƯƠNG TRÌNH GIÁM SÁT VÀ VIỆC PHÂN CÔNG NHIỆM VỤ CHO CÁC CƠ QUAN CỦA QUỐC HỘI',
])('a body that a title names ends no title: %s', (title) => {
  expect(splitTexts(`QUỐC HỘI\n${title}\nCăn cứ Hiến pháp;`)).toEqual(['QUỐC HỘI', title, 'Căn cứ Hiến pháp;']);
});

test('nothing below the first provision is split, and offsets stay', () => {
  const text = 'QUỐC HỘI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐiều 1. Phạm vi Kính gửi: Bộ Y tế\n';
  const { lines, splits } = splitHeadLines(linesOf(text), knowledge);
  expect(lines.map((l) => l.text)).toEqual([
    'QUỐC HỘI',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Điều 1. Phạm vi Kính gửi: Bộ Y tế',
    '',
  ]);
  for (const { text: words, start, end } of lines) expect(text.slice(start, end)).toBe(words);
  expect(splits.map((at) => text[at])).toEqual([' ']);
});

test.each([
  ['KT. BỘ TRƯỞNG THỨ TRƯỞNG Lê Minh Ngân', ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Lê Minh Ngân']],
  [
    'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn Chiến',
    ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Chiến'],
  ],
  ['TM. CHÍNH PHỦ THỦ TƯỚNG Nguyễn Xuân Phúc', ['TM. CHÍNH PHỦ', 'THỦ TƯỚNG', 'Nguyễn Xuân Phúc']],
  [
    'TM. CHÍNH PHỦ KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG Hồ Đức Phớc',
    ['TM. CHÍNH PHỦ', 'KT. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG', 'Hồ Đức Phớc'],
  ],
  ['TM. HỘI ĐỒNG THẨM PHÁN CHÁNH ÁN Nguyễn Hòa Bình', ['TM. HỘI ĐỒNG THẨM PHÁN', 'CHÁNH ÁN', 'Nguyễn Hòa Bình']],
  ['T/M BAN BÍ THƯ THƯỜNG TRỰC BAN BÍ THƯ Lê Văn Lương', ['T/M BAN BÍ THƯ', 'THƯỜNG TRỰC BAN BÍ THƯ', 'Lê Văn Lương']],
  ['TM. ĐOÀN CHỦ TỊCH TỔNG THƯ KÝ Trần Thị An', ['TM. ĐOÀN CHỦ TỊCH', 'TỔNG THƯ KÝ', 'Trần Thị An']],
  ['TL. BỘ TRƯỞNG CHÁNH VĂN PHÒNG Lý Thị Hoa', ['TL. BỘ TRƯỞNG', 'CHÁNH VĂN PHÒNG', 'Lý Thị Hoa']],
])('a signature in one line, below the provisions too: %s', (line, parts) => {
  expect(splitTexts(`Điều 1. Phạm vi.\n${line}`)).toEqual(['Điều 1. Phạm vi.', ...parts]);
});

test.each([
  ['CHỦ TỊCH QUỐC HỘI Trần Thanh Mẫn', ['CHỦ TỊCH QUỐC HỘI', 'Trần Thanh Mẫn']],
  ['Epas: 1804 CHỦ TỊCH QUỐC HỘI Trần Thanh Mẫn', ['Epas: 1804', 'CHỦ TỊCH QUỐC HỘI', 'Trần Thanh Mẫn']],
  ['BỘ TRƯỞNG, CHỦ NHIỆM Mai Tiến Dũng', ['BỘ TRƯỞNG, CHỦ NHIỆM', 'Mai Tiến Dũng']],
  ['GIÁM ĐỐC SỞ Y TẾ Lò Văn Tiến', ['GIÁM ĐỐC SỞ Y TẾ', 'Lò Văn Tiến']],
  ['PHÓ BÍ THƯ THƯỜNG TRỰC Nông Thị Hà', ['PHÓ BÍ THƯ THƯỜNG TRỰC', 'Nông Thị Hà']],
])('an office and a name in one line sign at the end of a text alone: %s', (line, parts) => {
  const text = 'Luật này được Quốc hội thông qua ngày 19 tháng 6 năm 2015.';
  expect(splitTexts(`${text}\n${line}\nPHỤ LỤC`)).toEqual([text, ...parts, 'PHỤ LỤC']);
  expect(splitTexts(`Điều 1. Phạm vi.\n${line}`)).toEqual(['Điều 1. Phạm vi.', ...parts]);
  expect(splitTexts(`Điều 1. Phạm vi.\n${line}\nlà người ký.`)).toEqual(['Điều 1. Phạm vi.', line, 'là người ký.']);
});

test.each([
  'BÃI BỎ NGHỊ ĐỊNH Số Mười',
  'CHỦ TỊCH QUỐC HỘI',
  'QUY CHẾ LÀM VIỆC Hà Nội',
  'CHỦ TỊCH Hồ Chí Minh muôn năm!',
])('no signature at the end of a text: %s', (line) => {
  expect(splitTexts(`Điều 1. Phạm vi.\n${line}`)).toEqual(['Điều 1. Phạm vi.', line]);
});

test.each(['KT. CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN TỈNH LAI CHÂU', 'KT. CHỦ TỊCH ký ban hành các văn bản'])(
  '%s is one line',
  (line) => {
    expect(splitTexts(`Điều 1. Phạm vi.\n${line}`)).toEqual(['Điều 1. Phạm vi.', line]);
  },
);
