import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { shellWord } from './shell-word.ts';

test.each([
  ['content/sources/a.txt', false, 'content/sources/a.txt'],
  ['kho của xã', false, "'kho của xã'"],
  ["Ea H'Leo.txt", false, String.raw`'Ea H'\''Leo.txt'`],
  ['$(reboot).txt', false, "'$(reboot).txt'"],
  ['a\\b.txt', false, "'a\\b.txt'"],
  ['C:\\kho\\a.txt', true, 'C:\\kho\\a.txt'],
  ["C:\\Kho của xã\\Ea H'Leo.txt", true, '"C:\\Kho của xã\\Ea H\'Leo.txt"'],
  ['a&b.txt', true, '"a&b.txt"'],
])('%s, on Windows: %s, is typed as %s', (word, isWindows, typed) => {
  expect(shellWord(word, isWindows)).toBe(typed);
});

test.skipIf(process.platform === 'win32').each(["Ea H'Leo $(x) `y`.txt", 'a\\b "c" \\', '-n', "'"])(
  'a shell reads %s as one word',
  (word) => {
    expect(execFileSync('sh', ['-c', `printf %s. ${shellWord(word, false)}`], { encoding: 'utf8' })).toBe(`${word}.`);
  },
);
