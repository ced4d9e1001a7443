import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookThroughText } from './look-through.ts';
import { gateKinds, type GateKind } from './sighting.ts';
import { wholeTexts } from './testing/whole-texts.fixture.ts';

const kindsIn = (text: string): GateKind[] => [...new Set(lookThroughText(text).map(({ kind }) => kind))];

describe.each(wholeTexts)('$name', ({ text, kinds }) => {
  test(kinds.length > 0 ? `has ${kinds.join(', ')}` : 'is let through', () => {
    expect(kindsIn(text).sort()).toEqual([...kinds].sort());
  });

  test('is described without a word of what was seen', () => {
    for (const { kind, start, end, masked } of lookThroughText(text)) {
      // A mark of secrecy is the word of a rule; of a list only its rows are counted.
      if (gateKinds[kind].family === 'secrecy' || kind === 'list') continue;
      for (const word of text.slice(start, end).match(/\d{4,}|\p{L}{3,}/gu) ?? []) expect(masked).not.toContain(word);
    }
  });
});

const seen: Readonly<Record<GateKind, readonly string[]>> = {
  secret: [
    'MẬT',
    'TỐI MẬT',
    'TUYỆT MẬT',
    'M Ậ T',
    'T Ố I  M Ậ T',
    '[MẬT]',
    '| MẬT |',
    'MẬT - HỎA TỐC',
    'Độ mật: Tối mật',
    'Độ khẩn: Hỏa tốc; Độ mật: Mật',
    'Số: 12/KH-UBND MẬT',
    'T O I M A T',
    'Tối Mật',
    '*** MẬT ***',
    'Mức độ mật: MẬT',
    'Số: 05-BC/TU (Mật)',
    'UBND TỈNH YÊN BÁI     MẬT      CỘNG HÒA XÃ HỘI',
    'TÓI MẬT',
    'Mât',
    'MẶT',
    `${'Một câu của văn bản.\n'.repeat(30)}MẬT 2`,
  ],
  internal: [
    'Lưu hành nội bộ',
    '(LƯU HÀNH NỘI BỘ)',
    'TÀI LIỆU SINH HOẠT CHI BỘ (Lưu hành nội bộ)',
    'Tài liệu nội bộ',
    'Tài liệu nội bộ, không được phổ biến ra ngoài cơ quan',
    '* Không phổ biến',
    'Không phổ biến trên báo, đài, mạng Internet',
    '(Không phổ biến trên các phương tiện thông tin đại chúng)',
    'TÀI LIỆU THU HỒI',
    'XEM XONG TRẢ LẠI',
    'Tài liệu thu hồi sau hội nghị',
    'Chỉ dùng nội bộ',
    'Không phổ biến rộng rãi',
    'Xong hội nghị đề nghị thu hồi',
    'Văn bản này lưu hành nội bộ, không đưa tin.',
    'Kết luận này không công bố công khai.',
  ],
  identity: [
    'CCCD số 031085001234',
    'CMND: 012 345 678',
    'Số CCCD/ĐDCN: 0310-8500-1234',
    'Số định danh cá nhân: 031085001234',
    'GCMND số 012345678',
    'căn cưởc công dân sỗ O31O85001234 của bà Lan',
    'Số hộ chiếu: B1234567',
    'ông Nguyễn Văn Hùng (031085001234)',
    'Ông Nguyễn Văn Hùng, 0 3 1 0 8 5 0 0 1 2 3 4',
    'Nguyên Vãn Hùng, CCGD 031085001234',
    'Nguyễn Văn Hùng\nCCCD\n031085001234',
    'Mã số BHXH 7912345678 của ông Nguyễn Văn Hùng',
    'thẻ BHYT số GD4797912345678',
    'anh Trần Văn Ba 0912345678 031085001234',
  ],
  phone: [
    'ông Nguyễn Văn Hùng, điện thoại 0912.345.678',
    'bà Trần Thị Lan, SĐT: O912 345 678',
    'anh Lê Văn Bình +84 912 345 678',
    '| 1 | Nguyễn Văn Hùng | 0912345678 |',
    'SĐT liên hệ: 0912345678 (chị Lan)',
    'Sở Y tế cho biết ông Nguyễn Văn Hùng ở thôn 2, ĐT 0912345678',
    'ông Nguyễn Văn Hùng 0 9 1 2 3 4 5 6 7 8',
    'Bệnh nhân ở thôn 2, người nhà: 0987654321',
    'gia đình ông Nguyễn Văn Hùng ở thôn 2, điện thoại 0912345678',
  ],
  birth: [
    'ông Nguyễn Văn Hùng, sinh ngày 12/3/1985',
    'bà Trần Thị Lan (SN 1985)',
    'Ngày sinh: 12.3.1985',
    'Họ và tên: Nguyễn Văn Hùng\nNăm sinh: 1985',
    'anh Vàng A Páo, 35 tuổi',
    'bà Trần Thị Lan, sính nãm l985',
    'ông Nguyễn Văn Hùng, sinh ngày 12 / 3 / 1985',
    'ông Nguyễn Văn Hùng sinh năm 1960',
    'NGUYỄN VĂN HÙNG, sinh ngày 02 tháng 3 năm 1985',
    'bà H’Bơ Niê (1985)',
  ],
  address: [
    'bà Trần Thị Lan, trú tại thôn 2, xã Ea Kly',
    'ông Nguyễn Văn Hùng, HKTT: số nhà 12, đường Trần Phú',
    'hộ ông Nguyễn Văn Hùng (thôn 4) được hỗ trợ',
    'Hộ bà Lò Thị Mai, bản Nà Tăm',
    'bà Lộc Thị Mẩy, nơi đăng ký thường trú: xóm 3, xã Hồng Phong',
    'đơn của ông Trần Văn Ba, thường trú tại tổ 5, phường Thắng Lợi',
    'ông Trần Văn Ba, ngụ tại xã Jơ Ngây',
    'ông Trần Văn Ba sống tại thôn 2',
    'ong Nguyen Van Hung, song tai thon 2',
    'bà Trần Thị Lan (nơi ở: thôn 2)',
  ],
  account: [
    'Số tài khoản: 0123 456 789 012, chủ tài khoản Nguyễn Văn Hùng',
    'STK 19034567890 Techcombank của bà Trần Thị Lan',
    'STK: 1903 4567 890 - LE VAN BINH',
  ],
  health: [
    'F0 Nguyễn Văn Hùng',
    'bệnh nhân Trần Thị Lan',
    'Ca bệnh số 12: bà Trần Thị Lan',
    'BN 5012 (Nguyễn Văn Hùng)',
    'ông Lê Văn Bình có kết quả dương tính với SARS-CoV-2',
    'bà Trần Thị Lan được chẩn đoán ung thư phổi',
    'ông Lê Văn Bình bị bệnh tâm thần',
    'ông Lê Văn Bình (F0) ở thôn 2',
  ],
  minor: ['cháu Vàng A Páo', 'em Nguyễn Thị Hoa, học sinh lớp 5A', 'học sinh Lê Văn Nam', 'Bé Nguyễn Thị Hoa'],
  list: [
    '1. Nguyễn Văn Hùng, 1985, thôn 1\n2. Trần Thị Lan, 1990, thôn 2',
    '| STT | Họ và tên | Năm sinh |\n| 1 | Nguyễn Văn Hùng | 1985 |',
    'STT  Họ tên  Ngày sinh  CCCD\n1  Hoàng Văn Niê  01/01/1990  066090001234',
    'Danh sách hộ nghèo\n1. Nguyễn Văn Hùng\n2. Trần Thị Lan',
    'TT | Họ và tên chủ hộ | Thôn | Hoàn cảnh\n1 | Hoàng Văn Thái | Thôn 3 | Hộ nghèo',
  ],
};

describe.each(Object.entries(seen))('%s', (kind, texts) => {
  test.each(texts)('%j', (text) => {
    expect(kindsIn(text)).toContain(kind);
  });
});

describe('near misses are let through', () => {
  test.each([
    'phân công đồng chí Dương Công Tuấn phúc tra nguồn sẵn sàng nhập ngũ tại xã Jơ Ngây',
    'ông Nguyễn Văn Hùng xuất ngũ ở phường Ninh Thủy về',
    'ông Trần Văn Ba phụ trách kè sông tại thôn 2',
    'ông Trần Văn Ba đã được mời, song tại thôn 2 chưa họp',
    'bà Trần Thị Lan nói ở thôn 2 chưa có nước',
    'ông Trần Văn Ba kiểm tra cầu nối ở thôn 2',
    'ông Trần Văn Ba phụ trách bè nổi ở thôn 2',
    'ông Trần Văn Ba viết địa chí xã Hòa Thịnh',
    'ông Trần Văn Ba bố trí cán bộ cho ổ dịch tại xã Hòa Thịnh',
    'huyện Yên Châu Nguyễn Văn Hùng',
    'Bí thư Huyện ủy Ba Bể Nguyễn Văn Hùng',
    'cầu tre Nguyễn Văn Hùng',
    'ông Lê Văn Bình đi trên đường tỉnh 723',
    'ông Lê Văn Bình bị thường xuyên nhắc nhở',
    'ông Lê Văn Bình, bàn giao hồ sơ',
    'ông Lê Văn Bình, bản tin 2',
    'ông Lê Văn Bình, bồn nước',
    'ông Lê Văn Bình, đợi kết quả',
    'ông Lê Văn Bình ấp ủ',
    'ông Lê Văn Bình ngõ hầu',
    'bảo mật',
    'Mật độ dân số',
    'bí mật nhà nước',
    'Nguyễn Văn Mật',
    'MẬT ONG RỪNG',
    'MẬT\nĐỘ DÂN SỐ',
    'TUYỆT MẬT\nTỐI MẬT\nMẬT',
    '| Độ mật | Tuyệt mật | Tối mật | Mật |',
    'Độ mật: ......',
    'QUY CHẾ BẢO VỆ BÍ\nMẬT\nNHÀ NƯỚC',
    'VỀ CÔNG TÁC BẢO\nMẬT',
    'ỦY BAN\nMẶT\nTRẬN TỔ QUỐC',
    'BỆNH VIỆN\nMẮT',
    'Ban Cơ yếu Chính phủ, mật mã',
    'việc giải mật văn bản',
    'Danh mục bí mật nhà nước độ Mật',
    `${'Một câu của văn bản.\n'.repeat(30)}Mật`,
  ])('secrecy: %j', (text) => {
    expect(lookThroughText(text)).toEqual([]);
  });

  test.each([
    'phim lưu hành nội bộ',
    'được phép\nlưu hành nội bộ.\nPhim khác',
    'quy chế chi tiêu nội bộ',
    'Đoàn kết nội bộ',
    'bệnh này không phổ biến',
    '- Không phổ biến, quán triệt kịp thời nghị quyết',
    'Không phổ biến giáo dục pháp luật cho nhân dân',
    'tài liệu thu hồi đất',
    '- Không đăng tải trên mạng xã hội',
    'a) Không phổ biến trên mạng xã hội;',
    'Thông báo này được phổ biến đến chi bộ',
    'Thu hồi sau khi họp bàn với các hộ dân thuộc dự án',
  ])('circulation: %j', (text) => {
    expect(lookThroughText(text)).toEqual([]);
  });

  test.each([
    'nộp bản sao CCCD trước ngày 20/10/2021, theo Công văn 1234/UBND',
    'CMND/CCCD:..........',
    'kinh phí 100.000.000.000 đồng cho ông Nguyễn Văn Hùng',
    'cấp căn cước công dân gắn chip cho 031085 công dân',
    '| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |',
    'CMND 1 2 3 4 5 6 7 8 9',
    'Đường dây nóng: 0912 345 678 (ông Nguyễn Văn Hùng)',
    'đồng chí Trần Văn Nam, chuyên viên Phòng Y tế, ĐT: 0912 345 678',
    'Thông tin liên hệ: bà Nguyễn Thị Lan, Phòng Nghiệp vụ Y, điện thoại 0912.345.678',
    'liên hệ: Nguyễn Văn Hùng, ĐT: 0912 345 678, email: hung@laichau.gov.vn',
    'ông Nguyễn Văn Hùng, điện thoại 0212 3831 126',
    'Tổng đài 1900 1234 của ông Nguyễn Văn Hùng',
    'Người ký: Nguyễn Văn Hùng, Thời gian ký: 12.09.2024 07:49:43',
    'ông Nguyễn Văn Hùng, ngày 03.12.2024 11:23',
    'Hotline: 0912345678',
    'Vướng mắc liên hệ Sở Y tế (qua ông Nguyễn Văn Hùng, SĐT 0912345678)',
    'bà Trần Thị Lan, Trạm Y tế xã, ĐT 0912345678',
    'Nguyễn Văn Hùng, thư ký, 0912345678',
    'Phòng Y tế (BS. Nguyễn Thị Lan, ĐT 0912 345 678)',
    'Công ty TNHH Nguyễn Hoàng Phát, điện thoại 0912345678',
    'trụ sở tại số 33 Nguyễn Thị Minh Khai, điện thoại 0912345678',
    'hộ có CMND được hỗ trợ 150.000.000 đồng',
    'mốc 1251 (tọa độ 0963019755)',
  ])('numbers: %j', (text) => {
    expect(lookThroughText(text)).toEqual([]);
  });

  test.each([
    'học sinh năm 2021',
    'phát sinh ngày 01/01/2021',
    'công dân sinh năm 2003',
    'ông Nguyễn Văn Hùng chủ trì vệ sinh ngày 12/3/2021',
    'Kỷ niệm 110 năm ngày sinh Đại tướng Võ Nguyên Giáp 25/8/1911',
    'trẻ em sinh từ ngày 01/01/2010',
    'địa chỉ: số 1 Trần Phú, phường Hải Châu',
    'cơ quan đại diện thường trú tại thành phố',
    'ông Nguyễn Văn Hùng, Trưởng thôn 3',
    'ông Nguyễn Văn Hùng, thôn trưởng',
    'ông Nguyễn Văn Hùng, Ban Dân vận',
    'bà Trần Thị Lan, tổ phó tổ dân phố 2',
    'bà Trần Thị Lan, 60 tuổi Đảng',
    'ông Nguyễn Văn Hùng thăm người bị khuyết tật',
    'Danh sách người phụ trách\n1. Nguyễn Văn Hùng, Chủ tịch\n2. Trần Thị Lan, Giám đốc',
    'Phó Chủ tịch Nguyễn Văn Hùng\nMỨC TRỢ CẤP CHO ĐỐI TƯỢNG SỐNG TẠI CỘNG ĐỒNG DO XÃ, PHƯỜNG',
    'Số tài khoản 3751.0.1234567.00000 Kho bạc Nhà nước huyện, người nộp ông Nguyễn Văn Hùng',
    'tài khoản 943.0.123456 của Quỹ Vì người nghèo',
    'Bệnh viện Nguyễn Tri Phương điều trị F0',
    'đồng chí Trần Văn Nam chỉ đạo cách ly F1',
    'Chủ tịch UBND huyện Nguyễn Văn Hùng yêu cầu xét nghiệm toàn bộ F1',
    'BN5012, BN5013 tại thôn 2',
    'các cháu thiếu nhi, cháu ngoan Bác Hồ',
    'em Nguyễn Văn A, học sinh lớp 5A',
    'Lai Châu, Sơn La',
    'học sinh Trường THCS Lê Quý Đôn lớp 5A',
    '| STT | Họ và tên | Chức vụ | Địa chỉ |\n| 1 | Nguyễn Văn Hùng | Phó Chủ tịch | UBND xã |',
    '| STT | Họ và tên | Năm sinh |\n| 1 | | |',
    '1. Đồng chí Nguyễn Văn Hùng, Chủ tịch UBND huyện\n2. Đồng chí Trần Văn Nam, Luật năm 2015',
  ])('persons: %j', (text) => {
    expect(lookThroughText(text)).toEqual([]);
  });
});

test('says the line and the column', () => {
  expect(lookThroughText('Một\n\n  CCCD số 031085001234')).toMatchObject([
    { line: 3, column: 11, masked: '03********34' },
  ]);
});

test('gives sightings of any text in order and within it', () => {
  const piece = fc.constantFrom(
    ...[
      'ông Nguyễn Văn Hùng, ',
      'sinh năm 1985',
      'CCCD ',
      '031085001234',
      '0912 345 678',
      ' MẬT\n',
      '\n',
      '| ',
      'họ tên ',
    ],
    ...['(', 'lưu hành nội bộ', ')', 'F0 ', 'O', 'l', ' ', '.', 'tài khoản ', 'trú tại thôn 2', '\u{1f600}', 'ế'],
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 60 }),
      (parts) => {
        const text = parts.join('').normalize('NFC');
        const all = lookThroughText(text);
        let last = 0;
        for (const { start, end, line, column } of all) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.split('\n')[line - 1]?.length ?? -1).toBeGreaterThanOrEqual(column - 1);
          last = start;
        }
      },
    ),
    { numRuns: 400 },
  );
});
