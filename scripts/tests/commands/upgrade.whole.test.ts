/** `npm run upgrade` and `upgrade-notes` in archives made by `new-archive`, as processes. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { broughtFiles } from '../../program/project-files.ts';
import { readRecord } from '../../program/program-record.ts';
import { programVersion } from '../../../src/store/program-version.ts';
import { root } from '../../root.ts';
import { commandEnv } from '../command-env.ts';
import { fixtureArchive } from '../test-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'upgrade-'));
const [made, archive, next] = ['made', 'kho xã', 'next'].map((name) => join(folder, name)) as [string, string, string];
const { ARCHIVE_CONTENT: _, ...env } = commandEnv();
const VERSION = '9.0.0';
const TABLE = 'content/reference/search-synonyms.yaml';

/** Runs a command of the archive; gives its status and all that it printed. */
function run(command: string, ...options: string[]): { readonly status: number | null; readonly said: string } {
  const args = [join(archive, 'scripts/launch.cjs'), command, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: archive, env, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}
const read = (path: string, from: string = archive): string => readFileSync(join(from, path), 'utf8');
const change = (path: string, by: (text: string) => string, of: string = archive): void =>
  writeFileSync(join(of, path), by(read(path, of)));
/** Every file of the archive with its bytes, but for packages. */
const state = (): Map<string, string> =>
  new Map(
    readdirSync(archive, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !/[/\\](?:node_modules|\.cache|directives|\.readings)[/\\]/.test(file.slice(archive.length)))
      .map((file) => [file.slice(archive.length + 1), readFileSync(file, 'base64')]),
  );
/** The part of it that is the office's alone. */
const ofTheOffice = (files: ReadonlyMap<string, string>): [string, string][] =>
  [...files].filter(([path]) => /^content\/(?:sources|glossary|site\.yaml|reference\/renamed)/.test(path));

beforeAll(() => {
  const [script, ...options] = [join(root, 'scripts/launch.cjs'), 'new-archive', made, '--name', 'Kho văn bản xã'];
  const run = spawnSync(process.execPath, [script, ...options], { cwd: root, env, encoding: 'utf8', input: '' });
  if (run.status !== 0) throw new Error(`Cannot make an archive, expected status 0: ${run.stderr}`);
  cpSync(join(fixtureArchive, 'sources'), join(made, 'content/sources'), { recursive: true });
  writeFileSync(join(made, 'content/glossary/a.yaml'), 'name: Kho\nmeaning: nơi giữ\n');
  // The next version: files changed, added and removed, rows added, another reading of documents.
  for (const path of broughtFiles(root)) cpSync(join(root, path), join(next, path), { recursive: true });
  change('package.json', (text) => text.replace(/"version": "[^"]+"/, `"version": "${VERSION}"`), next);
  change(
    'CHANGELOG.md',
    (text) =>
      text.replace(
        '## [Unreleased]\n',
        `## [Unreleased]\n\n## [${VERSION}] - 2027-01-01\n\n### Điều cơ quan cần làm\n\n- Đọc lại bảng.\n`,
      ),
    next,
  );
  change('src/GLOSSARY.md', (text) => `${text}\nMore.\n`, next);
  change(TABLE, (text) => `${text}- [ĐBM, Đơn vị bản mới]\n`, next);
  rmSync(join(next, 'LICENSE'));
  mkdirSync(join(next, 'src/new-room'));
  writeFileSync(join(next, 'src/new-room/new.ts'), 'export const fresh = 1;\n');
  change('content/reference/document-types.yaml', (text) => text.replace('name: Thông báo', 'name: Thông cáo'), next);
  makeArchive();
});
/** Puts the archive back as it was made; only for tests before which it was changed. */
const makeArchive = (): void => {
  rmSync(archive, { recursive: true, force: true });
  cpSync(made, archive, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(archive, 'node_modules'));
};
afterAll(() => rmSync(folder, { recursive: true }));

test('an archive knows the version and the files that it was made from', () => {
  const record = readRecord(archive);
  expect(record?.version).toBe(programVersion(root));
  expect(Object.keys(record?.files ?? {})).toContain('src/archive/urls.ts');
  expect(Object.keys(record?.files ?? {}).filter((path) => path.startsWith('content/sources/'))).toEqual([]);
  expect(read('.kho-van-ban/reference/search-synonyms.yaml')).toBe(read(TABLE));
});

test('without --write nothing changes, and what would is said', () => {
  const before = state();
  const { status, said } = run('upgrade', '--from', next);
  expect([status, state()]).toEqual([0, before]);
  expect(said).toContain(`lên bản ${VERSION}`);
  expect(said).toContain('Đọc lại bảng.');
  expect(said).toContain('6 tệp thêm hay thay, 1 tệp bỏ');
  expect(said).toContain('Chưa thay đổi gì. Muốn nâng cấp thật');
});

test('from a ZIP file as forges give it; the notes alone too', () => {
  const zip = join(folder, 'next.zip');
  const files = broughtFiles(next).map((path) => [`kho-van-ban-main/${path}`, readFileSync(join(next, path))] as const);
  writeFileSync(zip, zipSync(Object.fromEntries(files), { level: 1 }));
  // What is new since the last release is of the next one too.
  const notes = /Bản 9\.0\.0\n(?: {2}Có gì mới:\n(?: {2}- .+\n)+)? {2}Cần làm:\n {2}- Đọc lại bảng\./;
  expect(run('upgrade-notes', '--from', zip).said).toMatch(notes);
  expect(run('upgrade', '--from', zip).said).toContain('6 tệp thêm hay thay, 1 tệp bỏ');
});

test('what is no version of the program changes nothing, and why is said', () => {
  const before = state();
  const cases: readonly [readonly string[], string][] = [
    [[], 'cần bản mới của chương trình'],
    [['--from', 'khong-co'], 'không có khong-co'],
    [['--from', tmpdir()], 'không phải là chương trình này'],
    [['--from', join(root, 'package.json')], 'không phải là thư mục hay tệp ZIP'],
  ];
  for (const [options, words] of cases)
    expect(run('upgrade', ...options, '--write')).toEqual({
      status: 2,
      said: expect.stringContaining(words) as string,
    });
  expect(state()).toEqual(before);
});

test('an archive without a record is refused, until its version is given', () => {
  rmSync(join(archive, '.kho-van-ban'), { recursive: true });
  const refused = run('upgrade', '--from', next, '--write');
  expect([refused.status, refused.said]).toEqual([2, expect.stringContaining('thêm --base')]);
  expect(run('upgrade', '--from', next, '--base', made).said).toContain('6 tệp thêm hay thay, 1 tệp bỏ');
});

test('texts, terms and rows stay, files of the program are those of the next version, changed ones are named', () => {
  makeArchive();
  change(TABLE, (text) => `${text}- [XBB, xã Bản Bo]\n`);
  change('README.md', (text) => `Của xã.\n${text}`);
  writeFileSync(join(archive, 'public/logo-xa.svg'), '<svg/>');
  const before = state();
  const { status, said } = run('upgrade', '--from', next, '--write');
  expect([status, said]).toEqual([0, expect.stringContaining(`Đã lên bản ${VERSION}`)]);
  const after = state();
  expect(ofTheOffice(after)).toEqual(ofTheOffice(before));
  expect(ofTheOffice(after).length).toBeGreaterThan(4);
  for (const path of ['package.json', 'src/GLOSSARY.md', 'src/new-room/new.ts'])
    expect(read(path)).toBe(read(path, next));
  expect(existsSync(join(archive, 'LICENSE'))).toBe(false);
  expect(read(TABLE)).toBe(`${read(TABLE, next)}- [XBB, xã Bản Bo]\n`.replace(/(- \[ĐBM.*\n)(- \[XBB.*\n)/, '$2$1'));
  expect(said).toMatch(/giữ 1 dòng của cơ quan:\n {2}- \[XBB, xã Bản Bo\]/);
  expect(said).toMatch(/bản mới không đổi, được giữ nguyên:\n {2}README\.md/);
  for (const own of ['README.md', 'public/logo-xa.svg']) expect(after.get(own)).toBe(before.get(own));
  expect(readRecord(archive)?.version).toBe(VERSION);
  // Once more: nothing is left to do.
  expect(run('upgrade', '--from', next).said).toContain('0 tệp thêm hay thay, 0 tệp bỏ');
  expect(run('upgrade', '--compare').said).toMatch(
    /trong 4 văn bản có giá trị nay đọc khác trước[^]*tên loại: thong-bao → /,
  );
});

test('what both changed stops it; said twice it is replaced, and the own file is kept', () => {
  makeArchive();
  change('src/GLOSSARY.md', (text) => `${text}\nCủa xã.\n`);
  const before = state();
  const refused = run('upgrade', '--from', next, '--write');
  expect([refused.status, state()]).toEqual([2, before]);
  expect(refused.said).toMatch(/mà bản mới cũng đổi:\n {2}src\/GLOSSARY\.md\n/);
  expect(run('upgrade', '--from', next, '--write', '--replace-changed').status).toBe(0);
  expect(read('src/GLOSSARY.md')).toBe(read('src/GLOSSARY.md', next));
  expect(read(`.kho-van-ban/da-thay/${programVersion(root)}/src/GLOSSARY.md`)).toContain('Của xã.');
});
