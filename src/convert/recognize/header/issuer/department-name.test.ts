import { expect, test } from 'vitest';
import { knowledge } from '../../../../../scripts/tests/test-knowledge.ts';
import type { DepartmentRow } from '../../../../schema/row/department-row.ts';
import { departmentIn } from './department-name.ts';

const row = (name: string): DepartmentRow => ({ name, symbols: ['SX'], level: 'province', examples: ['1/SX'] });
const rows = [row('Sở Vườn và Rừng ngập mặn'), row('Sở Vườn')];

test.each([
  ['SỞ VƯỜN VÀ RỪNG NGẬP MẶN', 'Sở Vườn và Rừng ngập mặn'],
  ['SỞ VƯỜN  VÀ RỪNG NGẬP MẶN TỈNH CÀ MAU', 'Sở Vườn và Rừng ngập mặn tỉnh Cà Mau'],
  ['SỞ VƯỜN VÀ RỪNG NGẬP MẶN THÀNH PHỐ CẦN THƠ', 'Sở Vườn và Rừng ngập mặn thành phố Cần Thơ'],
  ['SỞ VƯỜN', 'Sở Vườn'],
  ['SỞ VƯỜN XÃ ĐẦM DƠI', 'Sở Vườn xã Đầm Dơi'],
  ['SỞ VƯỜN ĐẶC KHU PHÚ QUỐC', 'Sở Vườn đặc khu Phú Quốc'],
  ['SỞ VƯỜN XÃ HỘI', null],
  ['SỞ VƯỜN VÀ AO', null],
  ['SỞ VƯỜNG', null],
  ['Sở Vườn', null],
  ['CHI CỤC SỞ VƯỜN', null],
  ['', null],
])('%s is %s', (printed, name) => {
  expect(departmentIn(printed, rows, knowledge.heads)).toBe(name);
});

test('every row of departments.yaml is found by its name in capitals', () => {
  const known = knowledge.departmentRows;
  for (const { name } of known)
    expect(departmentIn(`${name.toUpperCase()} TỈNH GIA LAI`, known, knowledge.heads)).toBe(`${name} tỉnh Gia Lai`);
});
