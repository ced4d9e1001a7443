import { expect, test } from 'vitest';
import { LONGEST_ON_WINDOWS, pathFindings } from './file-name.ts';

test.each([
  ['van-ban/con/index.html', /không nhận/],
  ['van-ban/NUL.json', /không nhận/],
  ['a/lpt1.txt', /không nhận/],
  ['a/b:c.txt', /không nhận/],
  ['a/b?.txt', /không nhận/],
  ['a./b.txt', /không nhận/],
  ['a/b /c.txt', /không nhận/],
  [`${'a'.repeat(LONGEST_ON_WINDOWS - 99)}`, /chỉ còn 98/],
])('%s is told', (path, told) => {
  expect(pathFindings([path])).toEqual([expect.stringMatching(told)]);
});

test.each([
  'van-ban/cong-van/index.html',
  'van-ban/con-duong.json',
  'a/nulla.txt',
  'a/lpt.txt',
  'a/com10.txt',
  '.a/b..c.txt',
  'a'.repeat(LONGEST_ON_WINDOWS - 100),
])('%s is fine', (path) => {
  expect(pathFindings([path])).toEqual([]);
});

test('names that differ in case or in how their letters are written are one file', () => {
  expect(pathFindings(['a/B.js', 'a/b.js', 'a/c.js'])).toEqual(['Windows coi các tệp này là một: a/B.js, a/b.js']);
  expect(pathFindings(['ô.js', 'ô.js'])).toHaveLength(1);
});
