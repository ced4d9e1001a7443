/** Bodies of areas that are no units: of the reform of 2025, and of several districts before. */
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { bodiesFrom } from '../../recognize/body/body-list.ts';
import { bodyLine } from '../../recognize/body/body-line.ts';
import type { Home } from '../place/home.ts';
import { bodyIdentity } from './body-identity.ts';

const { bodies, gazetteer } = knowledge;
const ofProvince = (name: string): Home => ({
  ...{ era: '2025', date: '2025-09-04', district: null, commune: null },
  province: `2025/${name}`,
});
const giaLai = ofProvince('gia-lai');
const daNang = ofProvince('da-nang');
const identityOf = (words: string, home = giaLai) => {
  const [found] = bodiesFrom(bodyLine(words), 0, bodies).found;
  return found ? bodyIdentity(found, { home, isCentral: false, bodies, gazetteer }) : null;
};

test.each([
  'Kho bạc Nhà nước khu vực XV',
  'Chi cục Thuế khu vực XIV',
  'Chi cục Thuế khu vực Pleiku - Chư Păh',
  'Chi cục Hải quan khu vực XIV',
  'Bảo hiểm xã hội khu vực Tây Nguyên',
  'Bảo hiểm xã hội cơ sở Chư Prông',
  'Tòa án nhân dân khu vực 3',
  'Tòa án nhân dân khu vực',
  'Tòa án nhân dân các khu vực',
  'Phòng Thi hành án dân sự khu vực 2',
  'Trung tâm Dịch vụ nông nghiệp khu vực 2',
  'Trạm Chăn nuôi và Thú y khu vực 5',
  'Hạt Kiểm lâm khu vực An Khê',
  'Ban Chỉ huy phòng thủ khu vực 1 - An Khê',
])('%s is not a body of the document’s own province', (name) => {
  expect(identityOf(name)).toMatchObject({ name, unit: null, unitOrigin: 'unknown', level: null, collective: null });
});

test.each([
  ['Tòa án nhân dân khu vực 1 - Gia Lai', 'Tòa án nhân dân khu vực 1 - Gia Lai', 'stated'],
  ['Viện kiểm sát nhân dân khu vực 2–Gia Lai', 'Viện kiểm sát nhân dân khu vực 2 - Gia Lai', 'stated'],
  ['Tòa án nhân dân Khu vực 1 Gia Lai', 'Tòa án nhân dân khu vực 1 Gia Lai', 'stated'],
  ['Thuế cơ sở 2 tỉnh Gia Lai', 'Thuế cơ sở 2 tỉnh Gia Lai', 'stated'],
  // Near misses: no area, and what follows one.
  ['Tòa án nhân dân tỉnh', 'Tòa án nhân dân tỉnh Gia Lai', 'inferred'],
  ['Bảo hiểm xã hội', 'Bảo hiểm xã hội tỉnh Gia Lai', 'inferred'],
  ['Kho bạc Nhà nước tỉnh Gia Lai', 'Kho bạc Nhà nước tỉnh Gia Lai', 'stated'],
  // Kinds of which each unit has one.
  ['Công an khu vực biên giới', 'Công an tỉnh Gia Lai', 'inferred'],
  ['Sở Y tế khu vực Tây Nguyên', 'Sở Y tế tỉnh Gia Lai', 'inferred'],
  ['Hội Nông dân cơ sở Ia Pa', 'Hội Nông dân tỉnh Gia Lai', 'inferred'],
])('%s is of the province', (words, name, unitOrigin) => {
  expect(identityOf(words)).toMatchObject({ name, unit: '2025/gia-lai', unitOrigin });
});

test.each([
  ['Tòa án nhân dân khu vực 1 Chủ trì', 'Tòa án nhân dân khu vực 1'],
  ['Kho bạc Nhà nước khu vực XV, Sở Tài chính', 'Kho bạc Nhà nước khu vực XV'],
  ['Kho bạc Nhà nước KV XV', 'Kho bạc Nhà nước khu vực XV'],
])('the area of “%s” ends before what else there is', (words, name) => {
  expect(identityOf(words)?.name).toBe(name);
});

test('a body of an area is not of the unit of the next one in its list', () => {
  const { found } = bodiesFrom(bodyLine('Chi cục Thuế khu vực XIV, UBND huyện Krông Búk'), 0, bodies);
  expect(found.map(({ unit }) => unit?.name ?? null)).toEqual([null, 'Krông Búk']);
});

test('areas are numbered in each province, with Roman figures in the whole country', () => {
  const keys = (words: string) => [giaLai, daNang].map((home) => identityOf(words, home)?.key);
  expect(new Set(keys('Kho bạc Nhà nước khu vực XV')).size).toBe(1);
  expect(new Set(keys('Tòa án nhân dân khu vực 3')).size).toBe(2);
});

describe('bodies that have the type of their unit in their name', () => {
  test.each([
    ['Thuế tỉnh Gia Lai', giaLai, 'Thuế tỉnh Gia Lai'],
    ['Thuế tỉnh', giaLai, 'Thuế tỉnh Gia Lai'],
    ['Thống kê tỉnh', giaLai, 'Thống kê tỉnh Gia Lai'],
    ['Thuế Thành phố Đà Nẵng', giaLai, 'Thuế thành phố Đà Nẵng'],
    ['Cục Thuế tỉnh Gia Lai', giaLai, 'Cục Thuế tỉnh Gia Lai'],
    ['Chi cục Thống kê tỉnh Gia Lai', giaLai, 'Chi cục Thống kê tỉnh Gia Lai'],
    ['Đảng ủy Thuế tỉnh Gia Lai', giaLai, 'Đảng ủy Thuế tỉnh Gia Lai'],
    // A tỉnh has no “Thuế thành phố”.
    ['Thuế thành phố', giaLai, 'Thuế thành phố'],
    ['Thuế thành phố', daNang, 'Thuế thành phố Đà Nẵng'],
  ])('%s', (words, home, name) => {
    expect(identityOf(words, home)?.name).toBe(name);
  });

  test.each(['thuế tỉnh Gia Lai', 'thống kê tỉnh Gia Lai'])('“%s” is none', (words) => {
    expect(identityOf(words)).toBeNull();
  });
});

test.each([
  ['Đội Quản lý thị trường số 3', 'Đội Quản lý thị trường số 3'],
  ['Đội Thuế số 1 kiểm tra', 'Đội Thuế số 1 tỉnh Gia Lai'],
  ['Trung tâm Bảo trợ xã hội số 1', 'Trung tâm Bảo trợ xã hội số 1 tỉnh Gia Lai'],
  ['Tổ công tác số 3', 'Tổ công tác số 3 tỉnh Gia Lai'],
  // Near misses: the number of a document, and a kind that is not numbered.
  ['Phòng Tư pháp số 5/TP-HT', 'Phòng Tư pháp'],
  ['Phòng Tư pháp số 5 ngày 3/9', 'Phòng Tư pháp'],
  ['Trung tâm Bảo trợ xã hội số 2 Trần Phú', 'Trung tâm Bảo trợ xã hội tỉnh Gia Lai'],
  ['Tổ công tác số 12 của UBND tỉnh', undefined],
  ['Sở Tư pháp số 5', 'Sở Tư pháp tỉnh Gia Lai'],
])('%s is %s, by its number', (words, name) => {
  expect(identityOf(words)?.name).toBe(name);
});

test.each([
  ['Đảng ủy Sở Y tế', 'Đảng ủy Sở Y tế'],
  ['Đảng ủy UBND tỉnh', 'Đảng ủy Ủy ban nhân dân tỉnh Gia Lai'],
  ['Hội Cựu chiến binh Sở Y tế', 'Hội Cựu chiến binh Sở Y tế tỉnh Gia Lai'],
  ['Ban Xây dựng Đảng xã Ia Pa', 'Ban Xây dựng Đảng xã Ia Pa'],
  ['Ban Chỉ đạo 57 tỉnh', 'Ban Chỉ đạo 57 tỉnh Gia Lai'],
  ['Tổ công tác 06 tỉnh', 'Tổ công tác 06 tỉnh Gia Lai'],
  ['Ban Chỉ đạo 389 quốc gia', 'Ban Chỉ đạo 389 quốc gia'],
  ['Ban Chỉ đạo 1389 tỉnh', 'Ban Chỉ đạo 1389 tỉnh Gia Lai'],
  ['Đảng ủy Kho bạc Nhà nước khu vực XV', 'Đảng ủy Kho bạc Nhà nước khu vực XV'],
  ['Đảng ủy HĐND, UBND xã Ia Pa', 'Đảng ủy cấp xã tỉnh Gia Lai'],
  ['Ban Chỉ đạo 13 huyện', 'Ban Chỉ đạo các huyện tỉnh Gia Lai'],
  ['Ban Chỉ đạo 2025 tỉnh', undefined],
  ['Tổ công tác 05 người', undefined],
  ['Ban Chỉ đạo 34 tỉnh, thành phố', 'Ban Chỉ đạo các tỉnh, thành phố'],
  // A comma that was left out, and not the council of a committee.
  ['HĐND UBND tỉnh', 'Hội đồng nhân dân tỉnh Gia Lai'],
  ['Ban Chỉ đạo 24/7', undefined],
])('%s is %s', (words, name) => {
  expect(identityOf(words)?.name).toBe(name);
});
