import { expect, test } from 'vitest';
import { readChecksum, readFileQuery } from './file-query.ts';

const sha = 'e4cef6f1'.repeat(8);

test.each([
  ['qng-bc280-2024-du-toan.txt', 'qng-bc280-2024-du-toan', null, null],
  ['qng-bc280-2024-du-toan', 'qng-bc280-2024-du-toan', null, null],
  ['004_bba0_x', '004_bba0_x', null, null],
  ['content/sources/2021/thong-bao.txt', 'thong-bao', null, null],
  ['https://kho.vn/van-ban/thong-bao/#dong-113', 'thong-bao', null, 113],
  ['/van-ban/thong-bao/?tim=x#dong-7', 'thong-bao', null, 7],
  ['/van-ban/thong-bao.txt', 'thong-bao', null, null],
  ['thong-bao.txt:113', 'thong-bao', null, 113],
  ['tam-duong-cong-van dòng 12', 'tam-duong-cong-van', null, 12],
  ['tam-duong-cong-van dong 12', 'tam-duong-cong-van', null, 12],
  [sha, null, sha, null],
  [sha.toUpperCase().slice(0, 16), null, sha.slice(0, 16), null],
])('%j is the file %j, the checksum %j, the line %j', (query, id, sha256, line) => {
  expect(readFileQuery(query)).toEqual({ id, sha256, line });
});

test.each(['covid-19', 'f0-f1', '17/CT-UBND', '2021-2025', '29-7-2021', 'phòng-chống-dịch', 'khử khuẩn', '', '123456'])(
  '%j is no file',
  (query) => {
    expect(readFileQuery(query)).toBeNull();
  },
);

test('any name is a file where an operator says so; a checksum has eight figures', () => {
  expect(readFileQuery('thong-bao', true)?.id).toBe('thong-bao');
  expect(readFileQuery('thông báo', true)).toBeNull();
  expect(readChecksum('E4CEF6F1')?.sha256).toBe('e4cef6f1');
  expect(readChecksum('e4cef6f')).toBeNull();
  expect(readChecksum('không')).toBeNull();
});
