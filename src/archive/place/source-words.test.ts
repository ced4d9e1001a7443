import { expect, test } from 'vitest';
import { sourceWords } from './source-words.ts';

test.each([
  ['Danh mục hành chính, bản 2019 (gói npm abc-vn 0.0.2, MIT)', 'Danh mục hành chính, bản 2019'],
  ['theo tên gọi cũ ghi trong abcunits (MIT)', 'theo tên gọi cũ ghi trong bảng đơn vị hành chính công khai'],
  ['Nghị quyết số 1656/NQ-UBTVQH15', 'Nghị quyết số 1656/NQ-UBTVQH15'],
  ['đổi tên (một phần)', 'đổi tên (một phần)'],
])('%s is said as %s', (source, words) => {
  expect(sourceWords(source)).toBe(words);
});
