import { expect, test } from 'vitest';
import { withoutNotes } from './editor-notes.ts';

const read = (text: string): string => withoutNotes({ text, start: 0, end: text.length }).text;

test.each([
  ['LUẬT [Xử phạt được hướng dẫn bởi Nghị định 128/2022/NĐ-CP] ĐIỆN ẢNH', 'LUẬT ĐIỆN ẢNH'],
  ['NGHỊ ĐỊNH [Điều này bị thay thế bởi Điều 22 Nghị định 38/2000/NĐ-CP] VỀ NHÀ Ở', 'NGHỊ ĐỊNH VỀ NHÀ Ở'],
  ['QUY ĐỊNH VỀ THU HỒI ĐẤT [Văn bản này hết hiệu lực]', 'QUY ĐỊNH VỀ THU HỒI ĐẤT '],
  ['LUẬT [Khoản 1 được sửa đổi bởi Luật A] VỀ HỘI [Khoản 2 bị bãi bỏ bởi Luật B]', 'LUẬT VỀ HỘI '],
  ['THÔNG TƯ [Có file kèm, có hiệu lực từ ngày 01/7/2025] VỀ THUẾ', 'THÔNG TƯ VỀ THUẾ'],
])('%j is read as %j, at its old places', (line, words) => {
  expect(read(line).replace(/\s+/g, ' ')).toBe(words);
  expect(read(line)).toHaveLength(line.length);
});

test.each([
  'Quốc hội ban hành Luật Tố cáo[1].',
  'QUYẾT ĐỊNH VỀ [TÊN ĐƠN VỊ SỰ NGHIỆP]',
  '[Xử phạt được hướng dẫn bởi Nghị định 128/2022/NĐ-CP]',
  'LUẬT [sửa đổi bởi',
  `${'['.repeat(500)} sửa đổi bởi`,
])('%j stays as it is', (line) => {
  expect(read(line)).toBe(line);
});
