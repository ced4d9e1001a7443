import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemErrorWords } from './system-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'errors-'));
const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
};
writeFileSync(join(folder, 'tep'), '');

test.each([
  ['a file that is not there', () => readFileSync(join(folder, 'khong-co')), 'không có tệp hay thư mục này'],
  ['a folder read as a file', () => readFileSync(folder), 'đây là thư mục, không phải tệp'],
  [
    'a path through a file',
    () => readdirSync(join(folder, 'tep/a')),
    'một phần của đường dẫn là tệp, không phải thư mục',
  ],
  ['a name that is too long', () => mkdirSync(join(folder, 'a'.repeat(300))), 'tên tệp dài quá'],
])('%s is said in Vietnamese', (_, work, words) => {
  expect(systemErrorWords(thrownBy(work))).toBe(words);
});

test.each([
  ['EDQUOT', 'hết hạn mức đĩa'],
  ['ENOSPC', 'đĩa đầy'],
  ['ETXTBSY', 'máy báo lỗi mã ETXTBSY'],
])('%s is said as %j', (code, words) => {
  expect(systemErrorWords(Object.assign(new Error('no space left on device'), { code }))).toBe(words);
});

test.each([
  new RangeError('Invalid string length'),
  new Error('x'),
  'x',
  null,
  Object.assign(new Error(), { code: 7 }),
])('%s is no error of the system', (error) => {
  expect(systemErrorWords(error)).toBeNull();
});
