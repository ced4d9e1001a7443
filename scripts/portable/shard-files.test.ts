import { expect, test } from 'vitest';
import { filesForScripts } from './shard-files.ts';

/** A list of two pages, and one of a single page. */
const lists = ['loai/chi-thi/hang.json', 'loai/chi-thi/index.html', 'loai/chi-thi/trang/2/index.html'];

test.each([
  'pagefind/archive.json',
  'pagefind/wasm.vi.pagefind',
  'van-ban/a.json',
  'van-ban/a.txt',
  'van-ban/a/index.html',
  'dia-phuong/danh-muc.json',
  'co-quan/danh-muc.json',
  'co-quan/danh-muc/2.json',
  'loai/chi-thi/hang/2.json',
  ...lists,
])('scripts read %s', (path) => {
  expect(filesForScripts([...lists, path])).toContain(path);
});

test.each([
  'pagefind/pagefind.js',
  'van-ban.json',
  'van-ban/a.xml',
  'van-ban/a/lich-su/index.html',
  'loai/cong-van/index.html',
  'loai/chi-thi-2/index.html',
  'loai/chi-thi/khac/index.html',
  'co-quan/danh-muc.html',
  'du-lieu/van-ban.zip',
])('scripts do not read %s', (path) => {
  expect(filesForScripts([...lists, path])).not.toContain(path);
});
