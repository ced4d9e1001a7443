import { describe, expect, test } from 'vitest';
import { isInCapitals } from './in-capitals.ts';
import { sentenceCase } from './sentence-case.ts';

test.each([
  ['PHÊ DUYỆT ĐIỀU LỆ HỘI CỰU GIÁO CHỨC', true],
  ['TĂNG CƯỜNG PHÒNG, CHỐNG COVID-19', true],
  ['Phê duyệt điều lệ', false],
  ['phê duyệt đề án của UBND TP.HCM', false],
  ['QUY HOẠCH', true],
  ['THANHTRA', false],
  ['', false],
])('%s: in capitals %s', (title, expected) => {
  expect(isInCapitals(title)).toBe(expected);
});

describe('a title in capitals', () => {
  test.each([
    ['words get small letters', 'XỬ LÝ VI PHẠM HÀNH CHÍNH', 'Xử lý vi phạm hành chính'],
    ['an abbreviation stays', 'KIỆN TOÀN BCĐ CỦA UBND VÀ HĐND', 'Kiện toàn BCĐ của UBND và HĐND'],
    ['a name with figures stays', 'PHÒNG, CHỐNG DỊCH COVID-19', 'Phòng, chống dịch COVID-19'],
    ['a number stays', 'BÃI BỎ CÔNG VĂN SỐ 30/UBND-VX', 'Bãi bỏ Công văn số 30/UBND-VX'],
    ['a Roman figure stays', 'KẾT QUẢ KỲ HỌP QUỐC HỘI KHÓA XI', 'Kết quả kỳ họp Quốc hội khóa XI'],
    ['a quarter stays', 'NHIỆM VỤ QUÝ II NĂM NAY', 'Nhiệm vụ quý II năm nay'],
    ['the country', 'HÀNG HÓA CỦA VIỆT NAM', 'Hàng hóa của Việt Nam'],
    [
      'a ministry with another place of the tone',
      'ĐIỀU LỆ CỦA BỘ VĂN HOÁ, THỂ THAO VÀ DU LỊCH',
      'Điều lệ của Bộ Văn hoá, Thể thao và Du lịch',
    ],
    ['a law', 'THI HÀNH LUẬT VIỆC LÀM', 'Thi hành Luật Việc làm'],
    ['law as a word', 'PHỔ BIẾN PHÁP LUẬT VỀ ĐẤT ĐAI', 'Phổ biến pháp luật về đất đai'],
    ['the State as a quality', 'QUẢN LÝ NHÀ NƯỚC VỀ ĐẤT ĐAI', 'Quản lý nhà nước về đất đai'],
    ['a person', 'Ý KIẾN CỦA ĐỒNG CHÍ NGUYỄN VĂN AN TẠI HỘI NGHỊ', 'Ý kiến của đồng chí Nguyễn Văn An tại hội nghị'],
    ['a word like a family name', 'HỒ SƠ CỦA CHỦ ĐẦU TƯ', 'Hồ sơ của chủ đầu tư'],
    ['a numbered quarter', 'ĐIỀU LỆ CỦA QUẬN 8', 'Điều lệ của Quận 8'],
  ])('%s', (_, printed, shown) => {
    expect(sentenceCase(printed)).toBe(shown);
  });

  test('has the capitals of the names that are given, the longest first', () => {
    const names = ['Krông Búk', 'Hòa Bình', 'Sở Giao thông vận tải'];
    expect(sentenceCase('GIỮ GÌN HÒA BÌNH Ở HUYỆN KRÔNG BÚK', ['Krông Búk'])).toBe(
      'Giữ gìn hòa bình ở huyện Krông Búk',
    );
    expect(sentenceCase('TỔ CHỨC SỞ GIAO THÔNG VẬN TẢI TỈNH HÒA BÌNH', names)).toBe(
      'Tổ chức Sở Giao thông vận tải tỉnh Hòa Bình',
    );
  });

  test('only its case changes', () => {
    const printed = 'THỰC HIỆN  “BỐN TẠI CHỖ” Ở TỈNH UỶ – ĐỢT I (2021 -2026): COVID-19, UBND';
    expect(sentenceCase(printed).toLocaleUpperCase('vi')).toBe(printed);
  });
});

test('another title stays as it is', () => {
  expect(sentenceCase('UBND TP.HCM')).toBe('UBND TP.HCM');
  expect(sentenceCase('thực hiện Chỉ thị của Thủ tướng')).toBe('thực hiện Chỉ thị của Thủ tướng');
});
