import { expect, test } from 'vitest';
import { vietnameseOrder } from './order.ts';

test.each([
  ['letters', ['An Giang', 'Ă', 'Âu Cơ', 'Cà Mau', 'Dầu Tiếng', 'Đà Nẵng', 'Ea Kar', 'Ô Môn', 'Ơ', 'Ưng']],
  ['tones', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'mầm']],
  ['letters before tones', ['Bá Thước', 'Ba Tri', 'Bà Vì']],
  ['numbers by value', ['Phường 1', 'Phường 2', 'Phường 10', 'Phường Tân Định']],
  ['document numbers by figure', ['5/CT-UBND', '17/CT-UBND', '102/CT-UBND']],
])('%s in order', (_, names) => {
  expect(names.toReversed().sort(vietnameseOrder)).toEqual(names);
  expect(names.toSorted(vietnameseOrder)).toEqual(names);
});
