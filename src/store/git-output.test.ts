import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { git, gitBytes, gitOutput } from './git-output.ts';

const folder = mkdtempSync(join(tmpdir(), 'git-output-'));
const checkout = join(folder, 'kho');
mkdirSync(checkout);
git(checkout, 'init', '-q');
writeFileSync(join(checkout, 'Công văn 33.txt'), 'Tam Đường\n');
git(checkout, 'add', '-A');

afterAll(() => rmSync(folder, { recursive: true }));

test('a path is as it is named, without the line break at the end', () => {
  expect(git(checkout, 'ls-files')).toBe('Công văn 33.txt');
  expect(gitOutput(checkout, 'ls-files')).toBe('Công văn 33.txt');
});

test('bytes are those of the file, with its own line break', () => {
  expect(gitBytes(checkout, 'show', ':Công văn 33.txt').toString()).toBe('Tam Đường\n');
});

test.each([
  ['a commit that is not there', checkout, ['rev-parse', '--verify', 'HEAD']],
  ['a folder without a checkout', '/', ['rev-parse', '--verify', 'HEAD']],
  ['a folder that is not there', join(folder, 'none'), ['status']],
  ['a command that git does not know', checkout, ['no-such-command']],
])('%s: one throws, the other gives nothing', (_, where, args) => {
  expect(() => git(where, ...args)).toThrow();
  expect(gitOutput(where, ...args)).toBeNull();
});

test('what git says of a fault is in the error', () => {
  expect(() => git(checkout, 'show', 'no-such-branch')).toThrow(/no-such-branch/);
});
