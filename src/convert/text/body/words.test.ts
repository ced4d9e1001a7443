import { expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { opensWithBody } from './body-heads.ts';
import { compileOffices } from './office-words.ts';

test.each([
  ['ỦY BAN NHÂN DÂN', true],
  ['SỞ Y TẾ', true],
  ['- Bộ Công an', true],
  ['HẠT KIỂM LÂM', true],
  ['TỔNG CÔNG TY ĐIỆN LỰC', true],
  ['TẬP ĐOÀN DẦU KHÍ', true],
  ['TỔ CÔNG TÁC', true],
  ['CHỦ TỊCH UBND TỈNH', true],
  ['THƯỜNG TRỰC HĐND', true],
  ['GIÁM ĐỐC', false],
  ['BÁO CÁO', false],
  ['BẢO VỆ RỪNG', false],
  ['TỐ CÁO', false],
  ['ĐỐI VỚI', false],
  ['HỘI NGHỊ', false],
  ['CÁC SỞ', false],
  ['SOẠN THẢO', false],
  ['BỐN NHIỆM VỤ', false],
  ['VỤNG', false],
  ['CỘNG HÒA XÃ HỘI', false],
  ['V/v phòng dịch', false],
  ['', false],
])('%s opens with an authority: %s', (line, opens) => {
  expect(opensWithBody(alignedFold(line), knowledge.heads)).toBe(opens);
});

const offices = compileOffices(knowledge.officeRows);

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
  expect(offices.endIn(alignedFold(line))).toBe(end);
});

test.each([
  ['THỦ TRƯỞNG ĐƠN VỊ', 'Thủ trưởng'],
  ['THỨ TRƯỞNG', 'Thứ trưởng'],
  ['Phó Thủ trưởng', 'Phó Thủ trưởng'],
  ['CHẠNH VĂN PHÒNG', 'Chánh Văn phòng'],
  ['THU TRUONG', null],
  ['TRƯỞNG THÔN', null],
])('%s is the office %s', (line, name) => {
  expect(offices.at(line)?.name ?? null).toBe(name);
});
