import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadGazetteer } from '../../../src/store/gazetteer.ts';
import { root } from '../../root.ts';
import { fixtureArchive, writeTestContent } from '../test-content.ts';

const COPIES = 5;
const script = join(root, 'scripts/convert.ts');
const folder = mkdtempSync(join(tmpdir(), 'convert-'));
const content = join(folder, 'content');
const sources = join(content, 'sources');
const directives = join(content, 'directives');

const convert = (...options: string[]) =>
  spawnSync(process.execPath, [script, '--content', content, '--quiet', ...options], { encoding: 'utf8' });
const generated = (): Map<string, string> =>
  new Map(
    readdirSync(directives)
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => [name, readFileSync(join(directives, name), 'utf8')]),
  );
const fill = (words: string): void => {
  const seeds = join(fixtureArchive, 'sources');
  for (const name of readdirSync(seeds).filter((n) => n.endsWith('.txt')))
    for (let i = 0; i < COPIES; i++)
      writeFileSync(join(sources, `${i}-${name}`), `${readFileSync(join(seeds, name), 'utf8')}\n${words} ${i}\n`);
};

let before: Map<string, string>;
let after: Map<string, string>;

beforeAll(() => {
  // Its cache is written once, here: otherwise the stopped runs would be stopped while writing it.
  loadGazetteer();
  writeTestContent(content);
  rmSync(sources, { recursive: true });
  mkdirSync(sources);
  fill('Bản cũ');
  expect(convert().status).toBe(0);
  before = generated();
  fill('Bản mới');
  expect(convert().status).toBe(0);
  after = generated();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The state of the old sources on disk, the new sources waiting. */
const restore = (): void => {
  fill('Bản mới');
  for (const [name, text] of before) writeFileSync(join(directives, name), text);
};
const allWhole = (): boolean =>
  [...generated()].every(([name, text]) => text === before.get(name) || text === after.get(name));

test('old and new differ, so that a half could be told from both', () => {
  expect(before.size).toBe(4 * COPIES);
  expect([...before].some(([name, text]) => after.get(name) === text)).toBe(false);
});

test('killed between two files, every file is old or new', async () => {
  restore();
  const child = spawn(process.execPath, [script, '--content', content, '--quiet'], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const [first = ''] = after.keys();
  while (child.exitCode === null && readFileSync(join(directives, first), 'utf8') !== after.get(first))
    await new Promise((resolve) => setImmediate(resolve));
  child.kill('SIGKILL');
  await ended;
  expect(generated().size).toBe(4 * COPIES);
  expect(allWhole()).toBe(true);
});

test('cut off in the middle of a file, by a limit on the size of files, no half of it is left under its name', () => {
  restore();
  // In blocks of 1,024 bytes: less than any generated file has.
  const limited = spawnSync(
    'bash',
    ['-c', 'ulimit -f 8; exec "$0" "$@"', process.execPath, script, '--content', content],
    {
      encoding: 'utf8',
    },
  );
  expect(limited.status).toBe(2);
  expect(generated()).toEqual(before);
});

test('where the disk takes no more, the count is of what is on disk, and nothing is said to be converted', () => {
  restore();
  const small = join(sources, '0-a.txt');
  writeFileSync(small, 'THÔNG BÁO\nVề việc nghỉ lễ\n\nCác phòng nghỉ từ thứ hai./.');
  const { status, stdout } = spawnSync(
    'bash',
    ['-c', 'ulimit -f 8; exec "$0" "$@"', process.execPath, script, '--content', content, '--quiet'],
    { encoding: 'utf8' },
  );
  rmSync(small);
  expect(status).toBe(2);
  expect(stdout).toContain(`Mới ghi được 1 trong ${4 * COPIES + 1} văn bản, 0 tệp có lỗi.`);
  expect(stdout).toContain('tệp lớn hơn hạn mức cho phép');
  expect(stdout).not.toContain('đã chuyển');
  expect(generated().size).toBe(4 * COPIES + 1);
  rmSync(join(directives, '0-a.mdx'));
  expect(generated()).toEqual(before);
});

test('a folder that cannot be written into fails, in one sentence', () => {
  const elsewhere = join(folder, 'khac');
  writeTestContent(elsewhere, { directives: 'a file where a folder should be' });
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--content', elsewhere, '--quiet'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, '']);
  expect(stdout).toMatch(/^KHÔNG GHI ĐƯỢC: .*\. Mới ghi được 0 trong 4 văn bản, 0 tệp có lỗi\.\n/);
  expect(stdout + stderr).not.toMatch(/EEXIST|ENOTDIR|Error|at /);
});

test('without a content folder nothing is made up', () => {
  const nowhere = join(folder, 'khong-co');
  const { status, stderr } = spawnSync(process.execPath, [script, '--content', nowhere], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, `Không có thư mục nội dung ${nowhere}.\n`]);
  expect(existsSync(nowhere)).toBe(false);
});

test('the next run makes the rest and clears what was left aside', () => {
  restore();
  writeFileSync(join(directives, 'x.mdx.123.tmp'), 'half');
  expect(convert().status).toBe(0);
  expect(generated()).toEqual(after);
  expect(readdirSync(directives).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a broken text and a broken sidecar are reported by the exit status, and everything else is published', () => {
  restore();
  writeFileSync(join(sources, 'pdf.txt'), '%PDF-1.4\n%âãÏÓ\n');
  writeFileSync(join(sources, '0-thanh-oai-2021-thong-bao-phong-chong-covid-19.yaml'), 'date: 1/2/2021\n');
  const { status, stderr } = convert();
  rmSync(join(sources, 'pdf.txt'));
  rmSync(join(sources, '0-thanh-oai-2021-thong-bao-phong-chong-covid-19.yaml'));
  expect(status).toBe(1);
  expect(stderr).toContain('content/sources/pdf.txt:1:1: lỗi [khong-phai-van-ban]');
  expect(stderr).toContain('covid-19.yaml:1:7: lỗi [sua-sai-dang]');
  expect(generated()).toEqual(after);
});
