/** Publishing to a branch and to a folder, with git and rsync as they are. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { git, gitBytes } from '../../src/store/git-output.ts';
import { testRepository } from '../tests/commands/test-repository.ts';
import { publishBranchStep } from './publish-branch.ts';
import { publishFolderStep } from './publish-folder.ts';
import type { Step } from './step.ts';
import { pushSources } from './take-down-step.ts';

const repository = testRepository({ 'sources/a.txt': 'THÔNG BÁO\n', 'sources/b.txt': 'THÔNG BÁO\n' });
const bare = `${repository.folder}-bare`;
const target = `${repository.folder}-target`;
git(repository.folder, 'init', '-q', '--bare', bare);
git(repository.folder, 'remote', 'add', 'origin', bare);
const dist = join(repository.folder, 'dist');
const put = (name: string, words: string): void => writeFileSync(join(dist, name), words);
const said: string[] = [];
const run = (step: Step, env: Readonly<Record<string, string>>) => step.run({ root: repository.folder, env });

beforeEach(() => {
  for (const stream of ['log', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((words: string) => void said.push(words));
  said.length = 0;
  for (const folder of [dist, target]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  }
  mkdirSync(join(dist, 'van-ban'));
  put('ban-ke.json', '{}');
  put('van-ban/a.txt', 'THÔNG BÁO\r\nhai\n');
  put('.gitignore', '*.txt\n');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(() => {
  repository.dispose();
  for (const folder of [bare, target]) rmSync(folder, { recursive: true });
});

describe('a branch', () => {
  test('has the files of the site in one commit without those before it', async () => {
    const before = git(repository.folder, 'status', '--porcelain');
    expect(await run(publishBranchStep, { PAGES_BRANCH: 'pages' })).toBe(0);
    rmSync(join(dist, 'van-ban'), { recursive: true });
    put('moi.html', 'x');
    expect(await run(publishBranchStep, { PAGES_BRANCH: 'pages' })).toBe(0);
    expect(git(bare, 'ls-tree', '-r', '--name-only', 'pages').split('\n')).toEqual([
      '.gitignore',
      'ban-ke.json',
      'moi.html',
    ]);
    expect(git(bare, 'log', '--format=%s', 'pages')).toBe(
      `Trang web của ${git(repository.folder, 'rev-parse', 'HEAD')}`,
    );
    expect(git(repository.folder, 'status', '--porcelain')).toBe(before);
  });

  test('keeps line ends and files that the site itself would ignore', async () => {
    git(repository.folder, 'config', 'core.autocrlf', 'true');
    await run(publishBranchStep, { PAGES_BRANCH: 'trang' });
    git(repository.folder, 'config', 'core.autocrlf', 'false');
    expect(gitBytes(bare, 'show', 'trang:van-ban/a.txt').toString()).toBe('THÔNG BÁO\r\nhai\n');
  });
});

test('what was taken down is committed with its deletion and its new notice, and nothing else', () => {
  repository.remove('sources/a.txt');
  repository.put('sources/a.yaml', 'withdrawn: { reason: nhầm, content: remove }\n');
  pushSources(repository.folder, 'main');
  expect(git(bare, 'ls-tree', '-r', '--name-only', 'main', 'content/sources').split('\n')).toEqual([
    'content/sources/a.yaml',
    'content/sources/b.txt',
  ]);
  expect(git(bare, 'ls-tree', 'main', 'dist')).toBe('');
});

// Windows has no rsync, macOS another one; what publishes runs on Linux.
const hasRsync = process.platform === 'linux' && !spawnSync('rsync', ['--version']).error;

describe.skipIf(!hasRsync)('a folder', () => {
  test('has the files of the site; only what changed is written again, and what is gone is deleted', async () => {
    expect(await run(publishFolderStep, { TARGET: target })).toBe(0);
    const page = join(target, 'van-ban/a.txt');
    expect(readFileSync(page, 'utf8')).toBe('THÔNG BÁO\r\nhai\n');
    const long = new Date('2020-01-01');
    utimesSync(page, long, long);
    put('moi.html', 'x');
    rmSync(join(dist, '.gitignore'));
    expect(await run(publishFolderStep, { TARGET: `${target}/` })).toBe(0);
    expect(statSync(page).mtime).toEqual(long);
    expect(readdirSync(target).sort()).toEqual(['ban-ke.json', 'moi.html', 'van-ban']);
  });

  test.each([
    ['no folder is named', '', 'chưa ghi thư mục đích'],
    ['it reads as an option', '--delete', 'bắt đầu bằng dấu gạch'],
    ['it is not there', `${target}/khong-co`, 'không mở được'],
    ['a host is not known', 'kho@example.invalid:/srv', 'chưa có khóa'],
  ])('nothing is written where %s', async (_, folder, words) => {
    expect(await run(publishFolderStep, { TARGET: folder })).toBe(2);
    expect(said.join('\n')).toContain(words);
    expect(readdirSync(target)).toEqual([]);
  });

  test('a folder with other files is left alone', async () => {
    writeFileSync(join(target, 'cong-thong-tin.html'), 'x');
    expect(await run(publishFolderStep, { TARGET: target })).toBe(2);
    expect(said.join('\n')).toContain('cong-thong-tin.html');
    expect(readdirSync(target)).toEqual(['cong-thong-tin.html']);
  });

  test('over SSH with a key that nobody else can read, and a host that is known', async () => {
    // It stands for the program of SSH: says how it was called, and does here what it should do there.
    const programs = join(repository.folder, 'programs');
    mkdirSync(programs);
    const log = join(programs, 'log');
    const lines = [
      '#!/bin/sh',
      `printf '%s\\n' "$@" >> '${log}'`,
      `stat -c %a "$2" >> '${log}'`,
      `cat "$2" >> '${log}'`,
    ];
    const ssh = join(programs, 'ssh');
    writeFileSync(
      ssh,
      [...lines, 'while [ "$1" != example.invalid ]; do shift; done', 'shift', 'exec sh -c "$*"'].join('\n'),
    );
    chmodSync(ssh, 0o755);
    vi.stubEnv('PATH', `${programs}${delimiter}${process.env['PATH'] ?? ''}`);
    const env = {
      TARGET: `kho@example.invalid:${target}`,
      SSH_KEY: 'BEGIN\nkey\nEND',
      SSH_HOST: 'example.invalid ssh-x y',
    };
    expect(await run(publishFolderStep, env)).toBe(0);
    expect(existsSync(join(target, 'van-ban/a.txt'))).toBe(true);
    const called = readFileSync(log, 'utf8');
    expect(called).toMatch(/^-i\n.*\/key\n-o\nIdentitiesOnly=yes\n-o\nStrictHostKeyChecking=yes\n/);
    expect(called).toContain('\n600\nBEGIN\nkey\nEND\n');
    expect(existsSync(/UserKnownHostsFile=(.*)/.exec(called)?.[1] ?? '/')).toBe(false);
  });
});
