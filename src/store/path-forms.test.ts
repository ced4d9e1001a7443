import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { pathWithin, withSlashes } from './path-forms.ts';

test.each([
  ['content\\sources\\2021\\a.txt', win32, 'content/sources/2021/a.txt'],
  ['content/sources/a.txt', win32, 'content/sources/a.txt'],
  ['content/sources/a.txt', posix, 'content/sources/a.txt'],
  ['content/sources/a\\b.txt', posix, 'content/sources/a\\b.txt'],
])('%s with slashes', (path, rules, slashed) => {
  expect(withSlashes(path, rules)).toBe(slashed);
});

test.each([
  ['/kho/content/sources/a.txt', '/kho', posix, 'content/sources/a.txt'],
  ['/kho', '/kho/', posix, ''],
  ['/kho/..ten/a.txt', '/kho', posix, '..ten/a.txt'],
  ['/kho', '/kho/content', posix, null],
  ['/khac/a.txt', '/kho', posix, null],
  ['/kho-2/a.txt', '/kho', posix, null],
  ['C:\\kho\\content\\a.txt', 'C:\\kho', win32, 'content/a.txt'],
  ['c:\\KHO\\content\\a.txt', 'C:\\kho', win32, 'content/a.txt'],
  ['C:/kho/content/a.txt', 'C:\\kho\\', win32, 'content/a.txt'],
  ['D:\\kho\\a.txt', 'C:\\kho', win32, null],
  ['\\\\may-chu\\chung\\kho\\a.txt', '\\\\may-chu\\chung', win32, 'kho/a.txt'],
  ['\\\\may-chu\\chung\\a.txt', 'C:\\kho', win32, null],
  ['C:\\..ten\\a.txt', 'C:\\', win32, '..ten/a.txt'],
])('%s in %s', (inner, outer, rules, way) => {
  expect(pathWithin(inner, outer, rules)).toBe(way);
});
