import { expect, test } from 'vitest';
import { placeTone } from './tone-place.ts';

test.each([
  ['hoà', 'hòa'],
  ['hoá', 'hóa'],
  ['hoả', 'hỏa'],
  ['loã', 'lõa'],
  ['hoạ', 'họa'],
  ['khoè', 'khòe'],
  ['khoé', 'khóe'],
  ['khoẻ', 'khỏe'],
  ['ngoẽ', 'ngõe'],
  ['loẹ', 'lọe'],
  ['thuỳ', 'thùy'],
  ['thuý', 'thúy'],
  ['uỷ', 'ủy'],
  ['luỹ', 'lũy'],
  ['tuỵ', 'tụy'],
  ['Uỷ', 'Ủy'],
  ['UỶ', 'ỦY'],
  ['SỨC KHOẺ', 'SỨC KHỎE'],
])('%s is written %s', (printed, placed) => {
  expect(placeTone(printed)).toBe(placed);
  expect(placeTone(placed)).toBe(placed);
});

test.each(['quý', 'quỳ', 'quỹ', 'hoàng', 'hoạt', 'huỳnh', 'thuyền', 'toàn', 'hoa', 'khoe'])(
  '%j keeps its tone where it is',
  (word) => {
    expect(placeTone(word)).toBe(word);
  },
);
