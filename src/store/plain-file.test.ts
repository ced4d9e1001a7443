import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPlainFile } from './plain-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'plain-'));
const at = (name: string): string => join(folder, name);
writeFileSync(at('tep'), 'mười chữ');
mkdirSync(at('thu-muc'));
symlinkSync('tep', at('lien-ket'));
symlinkSync('ong', at('den-ong'));
symlinkSync('khong-co', at('chet'));
symlinkSync('vong', at('vong'));
// Windows has no such pipes, and other words for links that lead nowhere.
const isWindows = process.platform === 'win32';
if (!isWindows) execFileSync('mkfifo', [at('ong')]);
afterAll(() => rmSync(folder, { recursive: true }));

const said = (name: string, follow: boolean, atMost = 100): string => {
  const read = readPlainFile(at(name), { atMost, follow });
  return read.ok ? new TextDecoder().decode(read.bytes) : `${read.code}: ${read.value}`;
};

test.skipIf(isWindows).each([
  ['tep', false, 'mười chữ'],
  ['lien-ket', false, 'khong-phai-tep: đây là liên kết (symbolic link)'],
  ['lien-ket', true, 'mười chữ'],
  ['den-ong', true, 'khong-phai-tep: đây là ống dẫn (pipe)'],
  ['ong', false, 'khong-phai-tep: đây là ống dẫn (pipe)'],
  ['thu-muc', false, 'khong-phai-tep: đây là thư mục'],
  ['chet', false, 'khong-phai-tep: đây là liên kết (symbolic link)'],
  ['chet', true, 'khong-doc-duoc: không có tệp hay thư mục này'],
  ['vong', true, 'khong-doc-duoc: liên kết vòng quanh'],
  ['khong-co', false, 'khong-doc-duoc: không có tệp hay thư mục này'],
  ['tep/a', false, 'khong-doc-duoc: một phần của đường dẫn là tệp, không phải thư mục'],
  ['a'.repeat(300), false, 'khong-doc-duoc: tên tệp dài quá'],
])('%s, followed: %s, gives %j', (name, follow, words) => {
  expect(said(name, follow)).toBe(words);
});

test('a file of more bytes than allowed is not read, and one of just as many is', () => {
  expect(said('tep', false, 12)).toBe('qua-gioi-han: tệp nặng 0 KB, chỉ nhận đến 0 KB');
  expect(said('tep', false, 13)).toBe('mười chữ');
});
