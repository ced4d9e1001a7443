import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { packageProgram } from './package-program.ts';

test.each([
  ['prettier', 'prettier'],
  ['vitest', 'vitest'],
  ['astro', 'astro'],
  ['@stryker-mutator/core', 'stryker'],
])('the program of %s runs by this Node', (name, program) => {
  const args = [packageProgram(name, program), '--version'];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toMatch(/\d+\.\d+\.\d+/);
});

test('a package without a program, and one that is not there, are told', () => {
  expect(() => packageProgram('zod')).toThrow('Cannot run zod');
  expect(() => packageProgram('khong-co')).toThrow('khong-co');
});
