import { expect, test } from 'vitest';
import { capitalTail } from './capital-tail.ts';

test.each([
  ['- Như trên; KT. CHỦ TỊCH', 'KT. CHỦ TỊCH'],
  ['CHỦ TỊCH', 'CHỦ TỊCH'],
  ['- Lưu: VT (3). T/M BAN THƯỜNG VỤ )*', 'T/M BAN THƯỜNG VỤ'],
  ['(KT.  CHỦ TỊCH', 'KT.  CHỦ TỊCH'],
  ['Phó CHỦ TỊCH', 'CHỦ TỊCH'],
  ['ỦY BAN .SỞ Y TẾ', 'SỞ Y TẾ'],
  ['A-B C', 'B C'],
  ['xB', ''],
  ['CHỦ TỊCH huyện', ''],
  ['12/34', ''],
  ['', ''],
])('%j ends in %j', (line, tail) => {
  expect(capitalTail(line)).toBe(tail);
});
