import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../../root.ts';
import { runnerCommands } from './test-log.ts';
import { testRepository } from './test-repository.ts';

describe('a hostile title and hostile names', () => {
  const text =
    'SỞ Y TẾ TỈNH LAI CHÂU\n\nSố: 5/SYT-NV\n\nV/v ##[stop-commands]x phòng dịch\n\nKính gửi: Các sở\n\n::error file=a::Thực hiện ##[group]x\n\nTheo Công văn số 3375/UBND-VX ngày 19/10/2021 của UBND tỉnh Lai Châu ##[group] ::x.\n';
  const repository = testRepository({ 'sources/a.txt': text });
  afterAll(repository.dispose);
  const run = (script: string, ...args: string[]): string => {
    const env = { ...process.env, ARCHIVE_CONTENT: join(repository.folder, 'content'), GITHUB_ACTIONS: '' };
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
      encoding: 'utf8',
      env,
    });
    return `${stdout}\n${stderr}`;
  };
  writeFileSync(join(repository.folder, 'content/sources/##[group]b.docx'), '');
  writeFileSync(join(repository.folder, 'content/sources/a\r\n::error::b.txt'), '');
  writeFileSync(join(repository.folder, 'content/sources/::warning::c.txt'), '');

  test.each([
    ['check', () => run('check.ts', '--content', repository.folder, '--all')],
    ['check --json', () => run('check.ts', '--content', repository.folder, '--all', '--json')],
    ['convert', () => run('convert.ts', '--content', join(repository.folder, 'content'))],
    ['inspect', () => run('inspect.ts', join(repository.folder, 'content/sources/a.txt'))],
  ])('put no command into what %s prints', (_, work) => {
    const log = work();
    expect(log).toMatch(/stop-commands|group\]b/);
    expect(runnerCommands(log)).toEqual([]);
  });

  test('leave the annotations of the check as they are meant', () => {
    const log = repository.check(['--all'], { GITHUB_ACTIONS: 'true' }).stdout;
    const found = runnerCommands(log);
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter((line) => !/^::(?:error|warning|notice) file=/.test(line) || line.includes('##['))).toEqual([]);
  });
});
