import { expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { linesOf } from '../../text/lines.ts';
import { authoritiesInHead } from './printed-authorities.ts';

test.each([
  ['ỦY BAN THƯỜNG VỤ\nQUỐC HỘI\n-------\nSố: 5', ['uy ban thuong vu quoc hoi', 'uy ban thuong vu', 'quoc hoi']],
  ['BỘ Y TẾ\nCộng hòa', ['bo y te']],
  ['UBND TỈNH LAI CHÂU\n\nSỞ NỘI VỤ', ['ubnd tinh lai chau so noi vu', 'ubnd tinh lai chau', 'so noi vu']],
  ['HỘI ĐỒNG BẦU CỬ QUỐC GIA', ['hoi dong bau cu quoc gia']],
  ['TỈNH ỦY SƠN LA', ['tinh uy son la']],
])('%j', (head, names) => {
  expect(authoritiesInHead(linesOf(head), knowledge.heads)).toEqual(names);
});

test.each(['Bộ Y tế', 'VỀ VIỆC PHÒNG DỊCH', '', `BỘ ${'A'.repeat(200)}`])('%j names none', (line) => {
  expect(authoritiesInHead(linesOf(line), knowledge.heads)).toEqual([]);
});
