import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { recoverSite, refusalOf, replaceSite, siteFolder } from './site-folder.ts';

/** A checkout with a content folder of its own elsewhere. */
let base = '';
let root = '';
const content = (): string => join(base, 'van-ban-cua-toi/content');
const put = (path: string, text = ''): void => {
  mkdirSync(dirname(join(base, path)), { recursive: true });
  writeFileSync(join(base, path), text);
};
const site = (path: string, words: string): void => {
  put(`${path}/index.html`, words);
  put(`${path}/van-ban.json`, '[]');
  put(`${path}/pagefind/archive.json`, '{}');
};
const refusal = (path: string): string | null => refusalOf(siteFolder(join(base, path)), root, [content()]);

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'folder-'));
  root = join(base, 'kho');
  put('kho/content/README.md', 'x');
  put('kho/src/a.ts', 'x');
  put('van-ban-cua-toi/content/sources/a.txt', 'x');
});

test.each([
  ['the checkout itself', 'kho', /chứa/],
  ['a folder around the checkout', '', /chứa/],
  ['the root of the disk', '../../../../../../../../..', /chứa/],
  ['the texts', 'kho/content', /nằm trong/],
  ['a folder in the texts', 'kho/content/moi', /nằm trong/],
  ['the program', 'kho/src', /nằm trong/],
  ['the packages', 'kho/node_modules/x', /nằm trong/],
  ['the history', 'kho/.git', /nằm trong/],
  ['another content folder that is being built', 'van-ban-cua-toi/content', /chứa|nằm trong/],
  ['a folder around that', 'van-ban-cua-toi', /chứa/],
  ['a file', 'kho/src/a.ts', /./],
])('%s is refused', (_, path, why) => {
  expect(refusal(path)).toMatch(why);
});

test('a folder with anything but a former build is refused, one that looks a little like a build too', () => {
  put('tai-lieu/bao-cao.docx', 'x');
  put('trang-khac/index.html', 'x');
  put('tep', 'x');
  expect(refusal('tai-lieu')).toMatch(/không phải của một lần dựng trước/);
  expect(refusal('trang-khac')).toMatch(/không phải của một lần dựng trước/);
  expect(refusal('tep')).toMatch(/là một tệp/);
});

test('a link is judged by what it leads to', () => {
  symlinkSync(join(base, 'kho/content'), join(base, 'dist'));
  expect(refusal('dist')).toMatch(/nằm trong/);
});

test.each(['dist', 'kho/dist', 'kho/content-cua-ai', 'kho/srcs', 'kho/.cache/test-site', 'moi/sau/nua'])(
  'a folder that is not there yet may be built into: %s',
  (path) => {
    expect(refusal(path)).toBeNull();
  },
);

test('an empty folder and a former build may be built into', () => {
  mkdirSync(join(base, 'trong'));
  site('dist', 'cũ');
  expect([refusal('trong'), refusal('dist')]).toEqual([null, null]);
});

test('an edition that opens from a folder replaces only its own, and no other build it', () => {
  site('dist', 'cũ');
  put('dist-portable/index.html');
  put('dist-portable/van-ban.json');
  put('dist-portable/kho-tep/goc-0.js');
  const refused = (path: string, edition: 'web' | 'folder'): boolean =>
    refusalOf(siteFolder(join(base, path)), root, [content()], edition) !== null;
  expect([refused('dist', 'folder'), refused('dist-portable', 'folder')]).toEqual([true, false]);
  expect([refused('dist', 'web'), refused('dist-portable', 'web')]).toEqual([false, true]);
});

describe('putting a site in place', () => {
  const words = (): string => readFileSync(join(base, 'dist/index.html'), 'utf8');
  const folder = () => siteFolder(join(base, 'dist'));
  const made = (): void => {
    mkdirSync(folder().building);
    writeFileSync(join(folder().building, 'index.html'), 'mới');
  };

  test('leaves the new one and nothing beside it', () => {
    site('dist', 'cũ');
    made();
    replaceSite(folder());
    expect(words()).toBe('mới');
    expect([folder().building, folder().former].filter((path) => existsSync(path))).toEqual([]);
    expect(existsSync(join(base, 'dist/van-ban.json'))).toBe(false);
  });

  test('leaves the old one where it fails', () => {
    site('dist', 'cũ');
    expect(() => replaceSite(folder())).toThrow();
    expect(words()).toBe('cũ');
  });

  test('stopped between its two steps, the old one is put back', () => {
    site(`.dist.kho-van-ban-cu`, 'cũ');
    made();
    recoverSite(folder());
    expect(words()).toBe('cũ');
  });

  test('a site that is there is never replaced by a former one', () => {
    site('dist', 'mới');
    site(`.dist.kho-van-ban-cu`, 'cũ');
    recoverSite(folder());
    expect(words()).toBe('mới');
  });
});
