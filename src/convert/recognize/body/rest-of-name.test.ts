/** Where names end that no table has, and of which a line or a scan left the beginning. */
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { bodiesFrom } from './body-list.ts';
import { bodyLine, lineOfPieces } from './body-line.ts';

const { bodies } = knowledge;
const item = (text: string) => lineOfPieces(text, [{ start: 0, end: text.length }]);
const names = (line: ReturnType<typeof bodyLine>) =>
  bodiesFrom(line, 0, bodies).found.map((one) => line.printed.slice(one.start, one.end));

describe('a name goes on in small letters where nothing but names stands', () => {
  test.each([
    ['Cục Chuyển đổi số và Thông tin dữ liệu; Sở Y tế', ['Cục Chuyển đổi số và Thông tin dữ liệu', 'Sở Y tế']],
    ['Cục Phòng vệ thương mại', ['Cục Phòng vệ thương mại']],
    ['Cục Kiểm soát ô nhiễm môi trường (để biết)', ['Cục Kiểm soát ô nhiễm môi trường']],
    ['Viện Nghiên cứu rau quả, Sở Y tế', ['Viện Nghiên cứu rau quả', 'Sở Y tế']],
    ['Văn phòng Ban Chỉ đạo TW về phòng chống tham nhũng', ['Văn phòng Ban Chỉ đạo TW về phòng chống tham nhũng']],
    ['Tổng công ty Bình Minh - Đ/c số 7, phường Tân An', ['Tổng công ty Bình Minh']],
    ['Cục Bảo tồn thiên nhiên và Sở Y tế', ['Cục Bảo tồn thiên nhiên', 'Sở Y tế']],
    ['Trường Phổ thông Dân tộc nội trú tỉnh', ['Trường Phổ thông Dân tộc nội trú tỉnh']],
    ['Cục Quản lý xây dựng và kinh tế công trình; Sở Y tế', ['Cục Quản lý xây dựng và kinh tế công trình', 'Sở Y tế']],
    ['Công ty CP Cấp nước Gia Lai.', ['Công ty CP Cấp nước Gia Lai']],
    // Of the words after a name that are none of it.
    ['Sở Xây dựng để báo cáo', ['Sở Xây dựng']],
    ['Cục Phòng vệ của Bộ Công Thương', ['Cục Phòng vệ']],
    ['Trung tâm Hòa Bình có liên quan', ['Trung tâm Hòa Bình']],
    ['Trung tâm Tin học theo dõi, đôn đốc', ['Trung tâm Tin học']],
    ['Cục Biển - Các đơn vị liên quan', ['Cục Biển', 'Các đơn vị liên quan']],
  ])('%s', (text, expected) => {
    expect(names(item(text))).toEqual(expected);
  });

  test('not in a sentence, where a verb may follow', () => {
    expect(names(bodyLine('Công ty Điện lực thông báo cắt điện'))).toEqual(['Công ty Điện lực']);
  });
});

describe('in a sentence', () => {
  test.each([
    // To the unit.
    ['Trường Phổ thông Dân tộc nội trú tỉnh rà soát', ['Trường Phổ thông Dân tộc nội trú tỉnh']],
    ['Công ty Dịch vụ công ích quận 7, Sở Y tế', ['Công ty Dịch vụ công ích quận 7', 'Sở Y tế']],
    // Another word of the name, or a verb that nobody has listed.
    ['Trung tâm Lưu trữ tư liệu chủ trì', []],
    ['Viện Nghiên cứu phát triển Kinh tế chủ trì', []],
    ['Sở Nội vụ, Trung tâm Phát triển hạ tầng, Sở Y tế', ['Sở Nội vụ', 'Sở Y tế']],
    ['Cục Quản lý xây dựng chủ trì', []],
    // Near misses: what a sentence goes on with, and fields of the tables.
    ['Trung tâm Hòa Bình chủ trì', ['Trung tâm Hòa Bình']],
    ['Trung tâm Hòa Bình thường xuyên kiểm tra', ['Trung tâm Hòa Bình']],
    ['Trung tâm Hòa Bình và Sở Y tế', ['Trung tâm Hòa Bình', 'Sở Y tế']],
    ['Chi cục Kiểm lâm giúp xã Ia Pa rà soát', ['Chi cục Kiểm lâm']],
    ['Chi cục Kiểm lâm trình tỉnh phê duyệt', ['Chi cục Kiểm lâm']],
    ['Chi cục Kiểm lâm tích cực lấy mẫu', ['Chi cục Kiểm lâm']],
    ['Sở Y tế bố trí nhân lực', ['Sở Y tế']],
    ['Trung tâm Hòa Bình xây dựng kế hoạch', ['Trung tâm Hòa Bình']],
    ['Viện Nghiên cứu và Phát triển chủ trì', ['Viện Nghiên cứu và Phát triển']],
    ['Trung tâm Giáo dục thường xuyên tỉnh rà soát', ['Trung tâm Giáo dục thường xuyên tỉnh']],
  ])('%s', (text, expected) => {
    expect(names(bodyLine(text))).toEqual(expected);
  });
});

describe('of the beginning of a name no body is made', () => {
  test.each([
    ...['Bộ Văn hoá', 'Bộ Kế hoạch', 'Bộ Lao động', 'Bộ Nông nghiệp'],
    ...['Cục GSQL', 'Ban Chỉ đạo CCTPTƯ', 'Phòng TM', 'Chi cục HQCK'],
    ...['Tập đoàn Hóa chất Việt', 'Công ty nhà nước', 'Trưởng đoàn thanh tra xây dựng dự thảo'],
  ])('%s', (text) => {
    expect(names(bodyLine(text))).toEqual([]);
  });

  test.each([
    ...['Bộ Y tế', 'Bộ Văn hoá - Thông tin', 'Bộ Thủy sản', 'Tập đoàn Hóa chất Việt Nam', 'Cục CNTT'],
    ...['Trường THPT Bình Lư', 'Công ty QISC', 'Thanh tra xây dựng'],
  ])('“%s” is whole', (text) => {
    expect(names(bodyLine(text))).toEqual([text]);
  });

  test.each([
    [
      'các Bộ: Công an, Văn hóa, Thê thao và Du lịch. Y tế',
      ['các Bộ: Công an', 'Văn hóa, Thê thao và Du lịch', 'Y tế'],
    ],
    ['các Bộ: Công an, Văn hóa, Thê thao và Du', ['các Bộ: Công an']],
  ])('%s', (text, expected) => {
    expect(names(bodyLine(text))).toEqual(expected);
  });
});
