/** Whom a text is addressed to: lists with and without dashes, and what ends them. */
import { expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { readDocument } from '../../convert.ts';

function addresseesOf(list: string): readonly string[] {
  const text = `UBND TỈNH CÀ MAU\nSố: 5/UBND-VX\nV/v rà soát\nCà Mau, ngày 4 tháng 9 năm 2025\n\n${list}\n\n1. Rà soát.\n\nCHỦ TỊCH\nLê Văn An\n`;
  const { value } = readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }, knowledge);
  if (!value) throw new Error('Cannot read the text of a test');
  return value.fields.addressees;
}

test.each([
  ['Kính gửi:\nSở Y tế\nSở Giáo dục và Đào tạo\nCông an tỉnh', ['Sở Y tế', 'Sở Giáo dục và Đào tạo', 'Công an tỉnh']],
  [
    'Kính gửi:\nĐoàn Thanh niên Cộng sản\nHồ Chí Minh tỉnh Cà Mau\nBan Chỉ đạo phòng, chống dịch tỉnh;\nÔng Nguyễn Văn An.',
    ['Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Cà Mau', 'Ban Chỉ đạo phòng, chống dịch tỉnh', 'Ông Nguyễn Văn An'],
  ],
  ['Kính gửi:\nCác phòng\nChủ tịch UBND các\nhuyện, thị xã', ['Các phòng', 'Chủ tịch UBND các huyện, thị xã']],
  [
    'Kính gửi:\nSở Y tế\nSở Nội vụ\nỦy ban nhân dân tỉnh phân công Sở Y tế chủ trì kiểm tra\nviệc thực hiện.',
    ['Sở Y tế', 'Sở Nội vụ'],
  ],
  ['Kính gửi:\n• Sở Y tế;\n• Sở Nội vụ.\n\n• Sở Y tế chuẩn bị hồ sơ.', ['Sở Y tế', 'Sở Nội vụ']],
  ['Kính gửi: HĐND tỉnh\n\n• Sở Y tế chuẩn bị hồ sơ.', ['HĐND tỉnh']],
  ['Kính gửi:\n- Sở Y tế;\n- Sở Nội vụ.', ['Sở Y tế', 'Sở Nội vụ']],
  ['Kính trình: Hội đồng nhân dân tỉnh', ['Hội đồng nhân dân tỉnh']],
  ['Dự thảo đã được thẩm tra.\n\nĐã lấy ý kiến.\n\nKính trình: Hội đồng nhân dân tỉnh xem xét.', []],
])('%j is to %j', (list, addressees) => {
  expect(addresseesOf(list)).toEqual(addressees);
});
