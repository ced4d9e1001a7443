import { expect, test } from 'vitest';
import { personIn, singleName } from './person-name.ts';

test.each([
  ['Sùng Lữ Páo', 'Sùng Lữ Páo'],
  ['Ksor H’Bơ Khăp', 'Ksor H’Bơ Khăp'],
  ['Y Thanh Hà Niê Kđăm', 'Y Thanh Hà Niê Kđăm'],
  ['Y Thông Niê KĐăm', 'Y Thông Niê KĐăm'],
  ['Rơ Châm Long', 'Rơ Châm Long'],
  ['Lò Văn Inh', 'Lò Văn Inh'],
  ['Kpă Thuyên', 'Kpă Thuyên'],
  ['Thạch Ne', 'Thạch Ne'],
  ['Y Thông', 'Y Thông'],
  ['Lan Thị Vân', 'Lan Thị Vân'],
  ['Hạng A Páo', 'Hạng A Páo'],
  ['Chíu Thị Mai', 'Chíu Thị Mai'],
  ['Pờ Hùng Sang', 'Pờ Hùng Sang'],
  ['Chảo Láo Sử', 'Chảo Láo Sử'],
  ['Voòng Văn Hải', 'Voòng Văn Hải'],
  ['H’Yim Kđoh', 'H’Yim Kđoh'],
  ['NGUYỄN VĂN HÙNG', 'Nguyễn Văn Hùng'],
  ['Đại tướng Tô Lâm', 'Tô Lâm'],
  ['PGS.TS. Nguyễn Thị Hà', 'Nguyễn Thị Hà'],
  ['BSCKII. Phạm Minh Đức', 'Phạm Minh Đức'],
  ['(Đã ký) Trần Văn Nam', 'Trần Văn Nam'],
  ['**Lê Thị Bình**', 'Lê Thị Bình'],
  ['Thượng tá Nguyễn Văn An', 'Nguyễn Văn An'],
  ['Thượng tướng, TS. Trần Văn An', 'Trần Văn An'],
  ['PGS, TS Lê Thị Hà', 'Lê Thị Hà'],
  ['TTƯT.BSCKII Lê Thị Hà', 'Lê Thị Hà'],
  ['Lê Thị Hà, ThS', 'Lê Thị Hà'],
  ['Tô Lâm', 'Tô Lâm'],
  ['Tôn Nữ Thị Ngọc Hương', 'Tôn Nữ Thị Ngọc Hương'],
  ['H’Hen Niê', 'H’Hen Niê'],
  ['Rah Lan Chung', 'Rah Lan Chung'],
  ['Bh’riu Liếc', 'Bh’riu Liếc'],
  ['Y Biêr Niê', 'Y Biêr Niê'],
  ['A Pớt', 'A Pớt'],
  ['HÀ THỊ NGA', 'Hà Thị Nga'],
  ['Y THÔNG', 'Y Thông'],
  ['RAH LAN CHUNG', 'Rah Lan Chung'],
  ["H'HEN NIÊ", "H'Hen Niê"],
])('%j is signed by %j', (line, name) => {
  expect(personIn(line)?.name).toBe(name);
});

test('a family name that a scan spoiled is read where one fits, and kept as printed', () => {
  expect(personIn('Xguyến Tuấn Hà')).toEqual({ name: 'Nguyễn Tuấn Hà', printed: 'Xguyến Tuấn Hà' });
});

test.each([
  'CHỦ TỊCH QUỐC HỘI',
  'BO TAI CHINH',
  'TONG CUC THUE',
  'Công Ty Cổ Phần',
  'Nơi nhận:',
  '(Đã ký)',
  'Lưu: VT, NC',
  'Hà Nội',
  'Hồ Chí Minh',
  'Mẫu Biểu',
  'HÀ NỘI',
  'Y TẾ',
  'Y HỌC CỔ TRUYỀN',
  'Tỉnh Sơn La',
  'Tân An',
  'Nguyễn',
  '',
])('%j is nobody', (line) => {
  expect(personIn(line)).toBeNull();
});

test.each([
  ['K’Beo', 'K’Beo'],
  ["K'Beo", "K'Beo"],
  ['K’ Broi', 'K’ Broi'],
  ['Beo', null],
  ['KBeo', null],
  ['K’Beo là', null],
])('the name of one word in %j: %j', (line, name) => {
  expect(singleName(line)?.name ?? null).toBe(name);
});
