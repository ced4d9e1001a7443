import { expect, test } from 'vitest';
import { annexMarkerOf, attachedMarkerOf } from './annex-marker.ts';

test.each([
  ['PHỤ LỤC', 'phu-luc', 'PHỤ LỤC'],
  ['**PHỤ LỤC**', 'phu-luc', 'PHỤ LỤC'],
  ['Phụ lục số 02', 'phu-luc', 'Phụ lục số 02'],
  ['PHỤ LỤC I DANH MỤC XÃ', 'phu-luc', 'PHỤ LỤC I'],
  ['Phụ lục V (Ban hành kèm theo Quyết định số 3/QĐ-UBND)', 'phu-luc', 'Phụ lục V'],
  ['PHỤ LỤC 1A', 'phu-luc', 'PHỤ LỤC 1A'],
  ['Phụ lục II: Danh sách', 'phu-luc', 'Phụ lục II'],
  ['Phụ biểu 3', 'phu-luc', 'Phụ biểu 3'],
  ['Mẫu số 01', 'mau', 'Mẫu số 01'],
  ['Mau sé 01', 'mau', 'Mau sé 01'],
  ['MẪU SỐ 02/TB-XĐ BỘ TÀI CHÍNH', 'mau', 'MẪU SỐ 02/TB-XĐ'],
  ['Mẫu 2a', 'mau', 'Mẫu 2a'],
  ['Biểu số 1 MỨC TRỢ CẤP', 'mau', 'Biểu số 1'],
  ['Biểu mẫu 03', 'mau', 'Biểu mẫu 03'],
  ['Mẫu số 05: Đơn đề nghị', 'mau', 'Mẫu số 05'],
])('%s opens an annex or a form', (line, style, label) => {
  expect(annexMarkerOf(line)).toMatchObject({ style, label });
});

test.each([
  'Phụ lục II Nghị định này quy định',
  'Phụ lục ban hành kèm theo Quyết định này',
  'Phụ lục I và Phụ lục II',
  'mẫu số 01 kèm theo Thông tư',
  'Mẫu số 01 ban hành kèm theo',
  'Mẫu đơn đề nghị',
  'Mẫu 5 trong 10 mẫu xét nghiệm',
  'Biểu dương các tập thể',
  'Phụ lục hợp đồng số 3',
  '| Mẫu số 01 | Đơn |',
])('%s opens none', (line) => {
  expect(annexMarkerOf(line)).toBeNull();
});

test.each([
  ['QUY CHẾ LÀM VIỆC CỦA BAN CHỈ ĐẠO', 'QUY CHẾ'],
  ['ĐIỂU LỆ', 'ĐIỂU LỆ'],
  ['DANH MỤC VĂN BẢN', 'DANH MỤC'],
  ['KẾ HOẠCH', 'KẾ HOẠCH'],
])('%s is the name of what is attached', (line, label) => {
  expect(attachedMarkerOf(line)).toMatchObject({ style: 'phu-luc', label });
});

test.each(['Quy chế làm việc này', 'ỦY BAN NHÂN DÂN', 'QUYẾT ĐỊNH', 'DANH DỰ'])('%s is not', (line) => {
  expect(attachedMarkerOf(line)).toBeNull();
});
