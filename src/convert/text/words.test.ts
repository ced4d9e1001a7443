import { expect, test } from 'vitest';
import { alignedFold } from '../../vietnamese/aligned-fold.ts';
import { opensWithAuthority } from './authority-words.ts';
import { officeEnd, offices } from './office-words.ts';

test.each([
  ['ỦY BAN NHÂN DÂN', true],
  ['SỞ Y TẾ', true],
  ['- Bộ Công an', true],
  ['HẠT KIỂM LÂM', true],
  ['TỔNG CÔNG TY ĐIỆN LỰC', true],
  ['SOẠN THẢO', false],
  ['BỐN NHIỆM VỤ', false],
  ['VỤNG', false],
  ['CỘNG HÒA XÃ HỘI', false],
  ['V/v phòng dịch', false],
  ['', false],
])('%s opens with an authority: %s', (line, opens) => {
  expect(opensWithAuthority(alignedFold(line))).toBe(opens);
});

test('every office is found at the start of its own line, in capitals as well', () => {
  for (const office of offices) expect(officeEnd(alignedFold(office.toUpperCase()))).toBeGreaterThan(4);
});

test.each([
  ['CHỦ TỊCH', 8],
  ['PHÓ CHỦ TỊCH', 12],
  ['Q. GIÁM ĐỐC', 11],
  ['QUYỀN GIÁM ĐỐC', 14],
  ['** TRƯỞNG BAN **', 13],
  ['Chủ tịch UBND huyện', 8],
  ['CHỦ TỊCHX', -1],
  ['GIÁM SÁT', -1],
  ['TRƯỞNG THÀNH', -1],
  ['PHÓ', -1],
])('the office of %s ends at %i', (line, end) => {
  expect(officeEnd(alignedFold(line))).toBe(end);
});
