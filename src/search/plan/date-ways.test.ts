import { expect, test } from 'vitest';
import { planOf } from './plan.ts';

const ways = (query: string): readonly string[] =>
  planOf(query, { types: [], synonyms: [] }).variants.map(({ text, toned }) => (toned ? text : `${text} ~`));

test.each([
  ['29/7/2021', ['29 tháng 7 năm 2021']],
  ['ngày 29/07/2021', ['29/7/2021', '29 tháng 7 năm 2021']],
  ['29 tháng 7 năm 2021', ['29/7/2021']],
  ['ngay 29 thang 7 nam 2021', ['29/7/2021', '29 tháng 7 năm 2021']],
  ['29/7', ['ngày 29/7', '29 tháng 7']],
  ['ngày 29-7', ['29 tháng 7']],
  ['29 tháng 7', ['ngày 29/7']],
  ['7/2021', ['tháng 7/2021', 'tháng 7 năm 2021']],
  ['tháng 7/2021', ['tháng 7 năm 2021']],
  ['khử khuẩn trước ngày 29/7', ['khử khuẩn trước ngày 29 tháng 7']],
  ['khu khuan truoc ngay 29 thang 7', ['khu khuan truoc ngay 29/7 ~']],
  ['khu khuan truoc ngay 29/7/2021', []],
  ['báo cáo tháng 7/2021', ['báo cáo tháng 7 năm 2021']],
  ['tháng 7', []],
  ['28/2021/QĐ-TTg', []],
  ['24/24', []],
])('%j is also written %j', (query, expected) => {
  expect(ways(query)).toEqual(expected);
});
