import { expect, test } from 'vitest';
import { markerOf } from './marker.ts';

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
])('%j opens none', (line) => {
  expect(markerOf(line)).toBeNull();
});
