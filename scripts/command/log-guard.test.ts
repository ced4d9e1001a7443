import { expect, test } from 'vitest';
import { jsonWithoutCommands, withoutCommands } from './log-guard.ts';
import { runnerCommands } from '../tests/commands/test-log.ts';

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
  expect(runnerCommands(printed)).toEqual([]);
});

test.each(['std::string', 'a ## b', '## Điều 1 [2]', 'C# [1]', 'Kính gửi: : các sở', '12:30::'])(
  'near miss: %j is printed as it is',
  (text) => expect(withoutCommands(text)).toBe(text),
);

test('JSON keeps its values', () => {
  const value = { '##[a]': ['\\##[b]', '###vso[c]'] };
  const json = jsonWithoutCommands(JSON.stringify(value));
  expect(JSON.parse(json)).toEqual(value);
  expect(runnerCommands(json)).toEqual([]);
});
