import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesToImport } from './files-to-import.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const path of ['b.docx', 'a/c.pdf', 'a/.git/x', '~$b.docx', 'a/Thumbs.db', '.DS_Store']) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), 'x');
}
symlinkSync('/etc/hostname', join(folder, 'link.txt'));

test('folders with all that is in them, without what programs leave and without links; each file once', () => {
  const { files, unreadable } = filesToImport([join(folder, 'b.docx'), folder]);
  expect(files.map((file) => relative(folder, file))).toEqual(['b.docx', 'a/c.pdf']);
  expect(unreadable).toEqual([]);
});

test('a name that leads to nothing is said', () => {
  expect(filesToImport([join(folder, 'none.docx')])).toEqual({
    files: [],
    unreadable: [{ path: join(folder, 'none.docx'), why: 'không có tệp hay thư mục này' }],
  });
});
