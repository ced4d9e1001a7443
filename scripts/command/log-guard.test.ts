import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { jsonWithoutCommands, withoutCommands } from './log-guard.ts';
import { root } from '../root.ts';
import { testRepository } from '../tests/test-repository.ts';

/** What a runner takes for a command, by its own rules: `##[` anywhere, `::` first in a line, and CR ends a line. */
const commands = (log: string): string[] =>
  log.split(/[\r\n]/).filter((line) => /##(?:[a-z]*)\[/i.test(line) || /^\s*::/.test(line));

test.each([
  ['##[stop-commands]x', '# #[stop-commands]x'],
  ['V/v ##[error]x', 'V/v # #[error]x'],
  ['##vso[task.setvariable]x', '# #vso[task.setvariable]x'],
  ['###[group]', '## #[group]'],
  ['::error::x', ': :error::x'],
  ['  ::set-env name=A::b', '  : :set-env name=A::b'],
  ['a\r::error::x', 'a␍::error::x'],
  ['a\n::error::x', 'a\n: :error::x'],
  ['a\r\n::error::x', 'a\r\n: :error::x'],
])('%j is printed as %j', (text, printed) => {
  expect(withoutCommands(text)).toBe(printed);
  expect(commands(printed)).toEqual([]);
});

test.each(['std::string', 'a ## b', '## Điều 1 [2]', 'C# [1]', 'Kính gửi: : các sở', '12:30::'])(
  'near miss: %j is printed as it is',
  (text) => expect(withoutCommands(text)).toBe(text),
);

test('JSON keeps its values', () => {
  const value = { '##[a]': ['\\##[b]', '###vso[c]'] };
  const json = jsonWithoutCommands(JSON.stringify(value));
  expect(JSON.parse(json)).toEqual(value);
  expect(commands(json)).toEqual([]);
});

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
    expect(commands(log)).toEqual([]);
  });

  test('leave the annotations of the check as they are meant', () => {
    const log = repository.check(['--all'], { GITHUB_ACTIONS: 'true' }).stdout;
    const found = commands(log);
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter((line) => !/^::(?:error|warning|notice) file=/.test(line) || line.includes('##['))).toEqual([]);
  });
});
