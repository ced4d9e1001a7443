import { expect, test } from 'vitest';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { doubtOf, spoiledTitle } from './doubt.ts';

test.each([
  ['các giải pháp cAp bách', 'cAp'],
  ['Treo cờ Tổ quôc', 'quôc'],
  ['bầu Chủ tịch "yb ban nhân dân', '"'],
  ['phương án tại chỗ öa rổ ]', ']'],
  ['xử lý 3{ dạnne', '3{'],
  ['kế hoạch của các sơ, ban, nganh|', 'nganh|'],
])('“%s” was spoiled by a scan', (title, seen) => {
  expect(spoiledTitle(sampleDirective({ id: 'a', title }))).toContain(`“${seen}”`);
});

test.each([
  'thực hiện Quyết định số 28/2021/QĐ-TTg',
  'phòng, chống dịch COVID-19 tại Đắk Lắk, Đăk Nông, Krông Búk',
  'sử dụng eOffice & iOS, tăng 5% so với 2021',
  'tổ chức “Festival Thăng Long”',
  'cấp nước sạch cho các trường học',
  'PHÊ DUYỆT DANH MỤC',
  'màn hình 24" và 32"',
])('“%s” is sound', (title) => {
  expect(spoiledTitle(sampleDirective({ id: 'a', title }))).toBeNull();
});

test('a title that staff entered is in no doubt', () => {
  const of = sampleDirective({ id: 'a', title: 'cAp bách' });
  const origins = { ...of.origins, title: { origin: 'staff' as const, line: null, note: null } };
  expect(spoiledTitle({ ...of, origins })).toBeNull();
});

test('the doubt that conversion noted is said in words, any other note is not', () => {
  const of = sampleDirective({ id: 'a' });
  const noted = (note: object) =>
    doubtOf({ origins: { ...of.origins, number: { origin: 'stated', line: 1, note } } as never }, 'number');
  expect(noted({ code: 'read-from-scan', printed: 'Số:406 /NQ-CP' })).toContain('406 /NQ-CP');
  expect(noted({ code: 'symbol', symbol: 'CT' })).toBeNull();
  expect(doubtOf(of, 'number')).toBeNull();
});
