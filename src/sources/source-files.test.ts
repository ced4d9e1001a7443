import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { limits } from '../convert/limits.ts';
import { readContentFiles } from '../../scripts/content/content-files.ts';
import { readSourceFiles, type SourceFiles } from './source-files.ts';

const isWindows = process.platform === 'win32';
/** Only here two names may differ by case or by how letters are composed. */
const isLinux = process.platform === 'linux';

let content = '';
const pathOf = (name: string): string => join(content, name);
const put = (name: string, data = 'Chữ'): void => {
  mkdirSync(dirname(pathOf(name)), { recursive: true });
  writeFileSync(pathOf(name), data);
};
const read = (): SourceFiles => readContentFiles(content);
const ids = (found: SourceFiles): string[] => found.files.map(({ id }) => id);
/** Findings as `code file`. */
const said = (found: SourceFiles): string[] =>
  found.diagnostics.map((d) => `${d.code} ${d.file.replace('content/', '')}`);
const valueOf = (code: string): string => read().diagnostics.find((d) => d.code === code)?.value ?? '';

beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), 'sources-')), 'content');
  mkdirSync(pathOf('sources'), { recursive: true });
});
afterEach(() => rmSync(dirname(content), { recursive: true }));

describe('folders below content/sources', () => {
  test('hold texts and their corrections; the folder is no part of the address', () => {
    put('sources/2021/so-y-te/a.txt');
    put('sources/2021/so-y-te/a.yaml', 'number: 1/CT-X');
    put('sources/b.txt');
    const found = read();
    expect(found.files.map(({ id, path }) => [id, path])).toEqual([
      ['a', 'content/sources/2021/so-y-te/a.txt'],
      ['b', 'content/sources/b.txt'],
    ]);
    expect(found.sidecars.get('a')?.path).toBe('content/sources/2021/so-y-te/a.yaml');
    expect(found.diagnostics).toEqual([]);
  });

  test('give a correction to the text in the same folder only', () => {
    put('sources/2021/a.txt');
    put('sources/a.yaml', 'number: 1/CT-X');
    expect(read().sidecars.size).toBe(0);
    expect(said(read())).toEqual(['sua-khong-co-van-ban sources/a.yaml']);
  });

  test('cannot hold a second text of one name', () => {
    put('sources/2021/a.txt');
    put('sources/2022/a.txt');
    expect(said(read())).toEqual(['trung-ma sources/2022/a.txt', 'dia-chi-bi-trung sources/2021/a.txt']);
  });

  test.each(['x.txt', 'x.yaml', 'x.TXT', 'x.yml'])(
    'are reported where they are called %s, and not looked into',
    (name) => {
      put(`sources/${name}/a.txt`);
      put('sources/b.txt');
      expect(ids(read())).toEqual(['b']);
      expect(said(read())).toEqual([`khong-phai-tep sources/${name}`]);
    },
  );

  test('that are hidden hold nothing', () => {
    put('sources/.git/a.txt');
    expect(read()).toMatchObject({ files: [], diagnostics: [] });
  });
});

describe('what is no plain file', () => {
  test.each([
    'sources/a.txt',
    'sources/a.yaml',
    'sources/2021',
    'x.txt',
    'reference/gazetteer/units.tsv',
    'huong-dan/a.png',
  ])('as a link called %s is reported and not followed', (name) => {
    put('secret/a.txt', 'token = 1');
    mkdirSync(dirname(pathOf(name)), { recursive: true });
    symlinkSync(name.endsWith('2021') ? '../secret' : '../secret/a.txt', pathOf(name));
    const found = read();
    expect(said(found)).toContain(`khong-phai-tep ${name}`);
    expect(ids(found)).toEqual([]);
    expect(found.sidecars.size).toBe(0);
  });

  test('as a link that leads nowhere, or in a circle, is reported, and the others are read', () => {
    symlinkSync('khong-co', pathOf('sources/a.txt'));
    symlinkSync('b.txt', pathOf('sources/b.txt'));
    put('sources/c.txt');
    expect(ids(read())).toEqual(['c']);
    expect(said(read())).toEqual(['khong-phai-tep sources/a.txt', 'khong-phai-tep sources/b.txt']);
  });

  test.skipIf(isWindows)('as a pipe is reported at once', () => {
    execFileSync('mkfifo', [pathOf('sources/a.txt'), pathOf('sources/a.yaml')]);
    put('sources/b.txt');
    expect(ids(read())).toEqual(['b']);
    expect(valueOf('khong-phai-tep')).toBe('đây là ống dẫn (pipe)');
  });

  test.skipIf(isWindows)('as a socket is reported', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(pathOf('sources/a.txt'), done));
    expect(valueOf('khong-phai-tep')).toBe('đây là ổ cắm (socket)');
    await new Promise((done) => server.close(done));
  });

  test('as the folder of sources itself is reported', () => {
    rmSync(pathOf('sources'), { recursive: true });
    put('khac/a.txt');
    symlinkSync('khac', pathOf('sources'));
    expect(ids(read())).toEqual([]);
    expect(said(read())).toContain('khong-phai-tep sources');
  });
});

describe('a file that is neither a text nor a correction', () => {
  test.each([
    ['a.docx', 'tep-can-luu-txt', '“a.docx” là tài liệu Word (.docx)'],
    ['a.DOC', 'tep-can-luu-txt', '“a.DOC” là tài liệu Word (.doc)'],
    ['Công văn.pdf', 'tep-can-luu-txt', '“Công văn.pdf” là tệp PDF (.pdf)'],
    ['scan.jpg', 'tep-can-luu-txt', '“scan.jpg” là ảnh hay bản quét (.jpg)'],
    ['2021.zip', 'tep-can-luu-txt', '“2021.zip” là tệp nén (.zip)'],
    ['a.yml', 'tep-can-doi-ten', '“a.yml” không có đuôi .yaml; tên đúng là “a.yaml”'],
    ['a.txt.yaml', 'tep-can-doi-ten', '“a.txt.yaml” có hai đuôi; tên đúng là “a.yaml”'],
    ['a.yaml.txt', 'tep-can-doi-ten', '“a.yaml.txt” là tệp sửa mang đuôi .txt; tên đúng là “a.yaml”'],
    ['cong-van-33', 'tep-can-doi-ten', '“cong-van-33” không có đuôi .txt; tên đúng là “cong-van-33.txt”'],
    ['Số 5.6 ngày 3', 'tep-can-doi-ten', '“Số 5.6 ngày 3” không có đuôi .txt; tên đúng là “Số 5.6 ngày 3.txt”'],
    ['a.text', 'tep-can-doi-ten', '“a.text” không có đuôi .txt; tên đúng là “a.txt”'],
    ['a.txt ', 'tep-can-doi-ten', '“a.txt ” có dấu cách ở cuối tên; tên đúng là “a.txt”'],
    ['.a.txt', 'tep-can-doi-ten', '“.a.txt” bắt đầu bằng dấu chấm nên là tệp ẩn; tên đúng là “a.txt”'],
    ['a.mp3', 'tep-khong-dung', 'a.mp3'],
    ['Thumbs.db', 'tep-may-tao', 'Thumbs.db'],
    ['~$cong-van.docx', 'tep-may-tao', '~$cong-van.docx'],
    ['a.txt~', 'tep-may-tao', 'a.txt~'],
  ])('%s is said to be %s', (name, code, value) => {
    put(`sources/${name}`);
    put('sources/b.txt');
    expect(read().diagnostics).toMatchObject([{ code, value, file: `content/sources/${name}` }]);
    expect(ids(read())).toEqual(['b']);
  });

  test.each(['.DS_Store', '._a.txt', '.gitkeep', '.a.txt.swp', '.gitattributes'])('%s is passed over', (name) => {
    put(`sources/${name}`);
    expect(read()).toMatchObject({ files: [], diagnostics: [] });
  });

  test.each([
    ['a.yml', 'a.txt'],
    ['a.txt.yaml', 'a.txt'],
    ['a.yaml.txt', 'a.txt'],
  ])('%s that takes a text down counts, for a slip never publishes what was to go', (name, text) => {
    put(`sources/${text}`);
    put(`sources/${name}`, 'withdrawn: { reason: mật, content: remove }');
    expect(read().sidecars.get('a')?.path).toBe(`content/sources/${name}`);
    put(`sources/${name}`, 'number: 1/CT-X');
    expect(read().sidecars.size).toBe(0);
  });
});

describe('a text elsewhere in content/', () => {
  test.each([
    ['x.txt', 'van-ban-sai-cho'],
    ['2021/x.TXT', 'van-ban-sai-cho'],
    ['reference/x.txt', 'van-ban-sai-cho'],
    ['huong-dan/x.txt', 'van-ban-sai-cho'],
    ['sources-2021/x.yaml', 'van-ban-sai-cho'],
    ['x.docx', 'tep-can-luu-txt'],
    ['glossary/2021/x.yaml', 'van-ban-sai-cho'],
    ['2021/cong-van-33', 'tep-can-doi-ten'],
  ])('%s is reported', (name, code) => {
    put(name);
    expect(said(read())).toEqual([`${code} ${name}`]);
  });

  test.each([
    'README.md',
    'site.yaml',
    'glossary/x.yaml',
    'reference/issuers.yaml',
    'reference/gazetteer/units.tsv',
    'huong-dan/a.png',
    'directives/x.txt',
    '.DS_Store',
    'LICENSE',
  ])('near miss: %s belongs there', (name) => {
    put(name);
    expect(said(read())).toEqual([]);
  });
});

describe('names', () => {
  // Windows cannot have most of them, so that the archive comes from another system.
  test.skipIf(isWindows).each([
    ['con.txt', '“con.txt” là tên dành riêng cho thiết bị'],
    ['NUL.TXT', '“NUL.TXT” là tên dành riêng cho thiết bị'],
    ['com1.txt', '“com1.txt” là tên dành riêng cho thiết bị'],
    ['prn/a.txt', '“prn” là tên dành riêng cho thiết bị'],
    ['a?.txt', '“a?.txt” có một trong các dấu < > : " | ? * \\'],
    ['2021./a.txt', '“2021.” kết thúc bằng dấu cách hay dấu chấm'],
    ['Cón.txt', '“Cón.txt” cho địa chỉ “con”, là tên dành riêng cho thiết bị'],
    [
      'áux'.normalize('NFD') + '.txt',
      `“${'áux'.normalize('NFD')}.txt” cho địa chỉ “aux”, là tên dành riêng cho thiết bị`,
    ],
  ])('%s is published, with a word on Windows', (name, value) => {
    put(`sources/${name}`);
    expect(read().files).toHaveLength(1);
    expect(valueOf('ten-tep-windows')).toBe(value);
  });

  test.each(['con-dao.txt', 'com10.txt', 'auxin.txt', 'lpt.txt', '2021/con-1.txt'])(
    'near miss: %s is an ordinary name',
    (name) => {
      put(`sources/${name}`);
      expect(said(read())).toEqual([]);
    },
  );

  test.skipIf(isWindows).each([
    ['200 letters are published', 'a'.repeat(200), []],
    ['201 letters are refused', 'a'.repeat(201), ['ten-tep-khong-hop-le']],
    ['the longest name of the file system is refused', 'b'.repeat(251), ['ten-tep-khong-hop-le']],
    ['251 bytes of Vietnamese letters, composed, are published', 'ế'.repeat(83), ['ten-tep-kho-dung']],
    ['251 bytes of decomposed letters are published', 'e\u0302\u0301'.repeat(50), ['ten-tep-kho-dung']],
    ['signs alone are refused', '???', ['ten-tep-khong-hop-le']],
    ['a line end in a name is refused', 'a\nb', ['ten-tep-khong-hop-le']],
  ])('%s, and nothing else is lost', (_, stem, codes) => {
    put(`sources/${stem}.txt`);
    put('sources/zz.txt');
    const found = read();
    expect(found.diagnostics.map(({ code }) => code)).toEqual(codes);
    expect(found.diagnostics.every(({ file }) => !file.includes('\n'))).toBe(true);
    expect(ids(found)).toContain('zz');
    expect(found.files).toHaveLength(codes.includes('ten-tep-khong-hop-le') ? 1 : 2);
  });

  test('in two endings: the address stays what it was and the name is explained', () => {
    put('sources/a.TXT.txt');
    expect(ids(read())).toEqual(['a-txt']);
    expect(valueOf('ten-tep-kho-dung')).toContain('có hai đuôi .txt');
  });
});

test('a text or a correction beyond the limit of its size is not even read', () => {
  put('sources/a.txt', 'x'.repeat(11));
  put('sources/b.txt', 'x'.repeat(10));
  put('sources/b.yaml', 'y'.repeat(11));
  const found = readSourceFiles(pathOf('sources'), 'content/sources', {
    limits: { ...limits, textBytes: 10 },
  });
  expect(ids(found)).toEqual(['b']);
  expect(found.sidecars.size).toBe(0);
  expect(said(found)).toEqual(['qua-gioi-han sources/a.txt', 'qua-gioi-han sources/b.yaml']);
});

describe('two files with one address', () => {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: dirname(content),
      encoding: 'utf8',
    });
  const commit = (): void => {
    git('add', '-A');
    git('commit', '-qm', 'commit');
  };
  const holder = (): string =>
    read()
      .files.map(({ path }) => path.replace('content/sources/', ''))
      .join();
  const [old, plain] = ['Công văn 33.txt', 'cong-van-33.txt'];

  test.skipIf(!isLinux).each([
    [old, plain],
    [plain, old],
    ['Cong-van-33.txt', 'cong-van-33.TXT'],
    ['2022/cong-van-33.txt', 'cong-van-33.txt'],
    ['Công văn 33.txt', 'Công văn 33.txt'.normalize('NFD')],
  ])('%s was committed first and keeps it, whatever %s is called', (first, second) => {
    put(`sources/${first}`);
    git('init', '-q');
    git('config', 'core.precomposeunicode', 'false');
    commit();
    put(`sources/${second}`);
    expect(holder()).toBe(first);
    expect(said(read()).sort()).toEqual(
      expect.arrayContaining([`dia-chi-bi-trung sources/${first}`, `trung-ma sources/${second}`]),
    );
    commit();
    expect(holder()).toBe(first);
  });

  test('a name that macOS decomposed is the one that git has composed', () => {
    const composed = 'Công văn 33.txt';
    put(`sources/${composed}`);
    git('init', '-q');
    git('config', 'core.precomposeunicode', 'false');
    commit();
    renameSync(pathOf(`sources/${composed}`), pathOf(`sources/${composed.normalize('NFD')}`));
    put(`sources/${plain}`);
    expect(holder()).toBe(composed.normalize('NFD'));
  });

  test('the first keeps its turn when it is moved to a folder, and loses it when it was away', () => {
    put(`sources/${old}`, 'Một văn bản đủ dài để git thấy là cùng một tệp\n'.repeat(5));
    git('init', '-q');
    commit();
    put(`sources/${plain}`);
    commit();
    mkdirSync(pathOf('sources/2021'));
    git('mv', `content/sources/${old}`, `content/sources/2021/${old}`);
    commit();
    expect(holder()).toBe(`2021/${old}`);
    git('rm', '-q', `content/sources/2021/${old}`);
    commit();
    put(`sources/${old}`);
    commit();
    expect(holder()).toBe(plain);
  });

  test('which was on the main branch first counts, not when it was written', () => {
    put('sources/a.txt');
    git('init', '-q', '-b', 'main');
    commit();
    git('switch', '-qc', 'branch');
    put(`sources/${plain}`);
    commit();
    git('switch', '-q', 'main');
    put(`sources/${old}`);
    commit();
    git('merge', '-q', '--no-edit', 'branch');
    expect(readdirSync(pathOf('sources'))).toHaveLength(3);
    expect(holder()).toBe(`a.txt,${old}`);
  });

  test('without git the one that was converted last keeps it; else the name that is an address', () => {
    put(`sources/${old}`);
    put(`sources/${plain}`);
    expect(holder()).toBe(plain);
    put('directives/cong-van-33.mdx', `---\nsource: {"file":"content/sources/${old}"}\n---\n`);
    expect(holder()).toBe(old);
  });

  test('the corrections of the refused file are not applied to the other text', () => {
    put(`sources/${plain}`);
    put(`sources/${old}`);
    put('sources/Công văn 33.yaml', 'withdrawn: { reason: mật, content: remove }');
    expect(read().sidecars.size).toBe(0);
    expect(said(read())).toContain('sua-cua-tep-bi-loai sources/Công văn 33.yaml');
    put('sources/cong-van-33.yaml', 'number: 1/CT-X');
    expect(read().sidecars.get('cong-van-33')?.path).toBe('content/sources/cong-van-33.yaml');
  });

  test.skipIf(!isLinux)('names that are one when composed keep their corrections apart', () => {
    const [composed, decomposed] = ['Công văn 33', 'Công văn 33'.normalize('NFD')];
    put(`sources/${composed}.txt`);
    put(`sources/${decomposed}.txt`);
    put(`sources/${composed}.yaml`, 'number: 1/CT-X');
    expect(holder()).toBe(`${decomposed}.txt`);
    expect(read().sidecars.size).toBe(0);
    rmSync(pathOf(`sources/${composed}.txt`));
    expect(read().sidecars.get('cong-van-33')?.path).toBe(`content/sources/${composed}.yaml`);
  });

  test('the address of a text that was taken down is not given to another', () => {
    put('sources/Công văn 33.yaml', 'withdrawn: { reason: mật, content: remove }');
    put(`sources/${plain}`);
    expect(read().sidecars.get('cong-van-33')?.path).toBe('content/sources/Công văn 33.yaml');
    expect(said(read())).toContain(`trung-ma sources/${plain}`);
  });
});
