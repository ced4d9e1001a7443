import { expect, test } from 'vitest';
import { markerOf, settledMarker } from './marker.ts';

test.each([
  ['PHẦN THỨ NHẤT', 'phan', null],
  ['Chương II', 'chuong', 2],
  ['Mục 1', 'muc', 1],
  ['Điều 5. Tổ chức thực hiện', 'dieu', 5],
  ['Điều 12a. Sửa đổi', 'dieu', 12],
  ['I. MỤC TIÊU', 'roman', 1],
  ['IV- TỔ CHỨC THỰC HIỆN', 'roman', 4],
  ['A. Nội dung', 'muc', 1],
  ['1. Sở Y tế', 'number', 1],
  ['2- Các cấp ủy', 'number', 2],
  ['1.2. Mục tiêu cụ thể', 'subnumber', 2],
  ['a) Rà soát', 'letter', 1],
  ['d) Kiểm tra', 'letter', 4],
  ['đ) Báo cáo', 'letter', 5],
  ['e) Tổng hợp', 'letter', 6],
  ['- Như trên;', 'dash', null],
  ['+ Hộ nghèo', 'plus', null],
  ['• Bước 1', 'dot', null],
  ['**I. ĐÁNH GIÁ', 'roman', 1],
  ['1.', 'number', 1],
  ['12)', 'number', 12],
  ['105. Quyết định số 3/QĐ-UBND;', 'number', 105],
  ['1 - Tán thành việc đổi tên', 'number', 1],
  ['a)', 'letter', 1],
  ['IV.', 'roman', 4],
  ['Điều 10.', 'dieu', 10],
  ['Điều 3', 'dieu', 3],
  ['Điều 3 Đất đai thuộc sở hữu toàn dân', 'dieu', 3],
  ['(1) Đối với Bộ Tài chính', 'paren', 1],
  ['(12) Khác', 'paren', 12],
  ['(i) Chỉ đạo rà soát', 'small-roman', 1],
  ['(iv) Báo cáo', 'small-roman', 4],
  ['(viii) Báo cáo', 'small-roman', 8],
  ['ii) Hồ sơ', 'small-roman', 2],
  ['vi) Hồ sơ', 'small-roman', 6],
  [': - Thống kê, tổng kết', 'dash', null],
  ['’ - Thống kê', 'dash', null],
  ['- 5 bản chính', 'dash', null],
  ['- “Vùng xanh” là', 'dash', null],
])('%j opens a provision of style %s', (line, style, ordinal) => {
  expect(markerOf(line)).toMatchObject({ style, ordinal });
});

test.each([
  '30/4 và 1/5',
  '2.500 người',
  '24/7',
  'V/v tăng cường',
  'Điều 5 Luật Đất đai quy định',
  'Mục 2 Chương này',
  '19/8/2021, UBND huyện',
  '--------',
  'Ia Pa, Krông Pa',
  '1,5 ha',
  '50 - 60 học viên',
  '10 - 15% số hộ',
  '12/ 2021 và',
  '30 – 45 ngày',
  '— » ngày ... tháng',
  '(2021) của Chính phủ',
  '(n) là số người',
  'Điều 3 Nghị định này',
  'Điều 3 Chương II',
  'Điều 3 và Điều 4',
  'Điều 3 của Luật',
])('%j opens none', (line) => {
  expect(markerOf(line)).toBeNull();
});

test.each<[string, Record<string, number>, string]>([
  ['i) Một', { letter: 8 }, 'letter'],
  ['i) Một', {}, 'small-roman'],
  ['i) Một', { letter: 2 }, 'small-roman'],
  ['v) Năm', { 'small-roman': 4 }, 'small-roman'],
  ['v) Năm', { letter: 20 }, 'letter'],
  ['x) Mười', { 'small-roman': 9 }, 'small-roman'],
  ['h) Tám', { 'small-roman': 7 }, 'letter'],
])('%s after %j is of style %s', (line, last, style) => {
  const settled = settledMarker(markerOf(line), new Map(Object.entries(last)));
  expect(settled?.style).toBe(style);
});
