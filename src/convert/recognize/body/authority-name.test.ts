import { expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { authorityName } from './authority-name.ts';

const read = (words: string) => authorityName(words, knowledge.bodies);
const unit = (type: string, name: string | null, within: object | null = null) => ({ type, name, within });

test.each([
  ['UBND tỉnh', 'ubnd', unit('tỉnh', null)],
  ['Phó Chủ tịch UBND huyện Tam Đường', 'ubnd', unit('huyện', 'Tam Đường')],
  ['UBND TP', 'ubnd', unit('thành phố', null)],
  ['UBND TX Buôn Hồ', 'ubnd', unit('thị xã', 'Buôn Hồ')],
  ['Ban Thường vụ Tỉnh ủy Lạng Sơn', 'tinh uy', unit('tỉnh', 'Lạng Sơn')],
  ['Thường trực Hội đồng nhân dân xã', 'hdnd', unit('xã', null)],
  ['Ban Chấp hành Đảng bộ Tỉnh ủy', 'tinh uy', unit('tỉnh', null)],
  ['Trưởng Ban Chỉ đạo tỉnh', 'ban chi dao', unit('tỉnh', null)],
  [
    'UBND xã Bình Lư, huyện Tam Đường, tỉnh Lai Châu',
    'ubnd',
    unit('xã', 'Bình Lư', unit('huyện', 'Tam Đường', unit('tỉnh', 'Lai Châu'))),
  ],
  // No unit by a word of its level.
  ['Bảo hiểm xã hội', 'bao hiem xa hoi', null],
  ['Huyện đoàn', 'huyen doan', null],
  ['Sở Y tế Nghệ An', 'so y te nghe an', null],
  ['Quân khu 7', 'quan khu 7', null],
  ['Hội Chủ tịch', 'hoi chu tich', null],
  ['Trưởng Công an', 'cong an', null],
  ['Chủ tịch', 'chu tich', null],
  ['', '', null],
])('%s', (words, kind, said) => {
  expect(read(words)).toMatchObject({ whole: words, kind, unit: said });
});

test.each([
  ['VPUBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
  ['BHXH huyện', 'Bảo hiểm xã hội huyện'],
  ['Uỷ ban MTTQ Việt Nam tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
  ['TTYT huyện', 'Trung tâm Y tế huyện'],
  ['LĐLĐ tỉnh', 'Liên đoàn Lao động tỉnh'],
  ['Hội LHPN xã', 'Hội Liên hiệp Phụ nữ xã'],
])('%s and %s are one kind', (short, full) => {
  expect(read(short).kind).toBe(read(full).kind);
});

test.each([
  ['UBND tỉnh', 'HĐND tỉnh'],
  ['Tỉnh ủy', 'Tỉnh đoàn'],
  ['Ban Tổ chức Tỉnh ủy', 'Tỉnh ủy'],
  ['Công an huyện', 'Công đoàn huyện'],
])('%s and %s are not', (one, other) => {
  expect(read(one).kind).not.toBe(read(other).kind);
});
