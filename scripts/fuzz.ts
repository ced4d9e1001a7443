/**
 * `npm run fuzz -- [ROUNDS] [--seed N]`: runs the tests that draw random texts, each round from
 * another seed, until one fails. Exit status 0: none did; 1: one did, its seed is printed (`--seed`
 * draws the same texts again); 2: the options are wrong.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseOptions } from './command/options.ts';
import { packageProgram } from './command/package-program.ts';
import { root } from './root.ts';

const { values, positionals } = parseOptions('npm run fuzz -- [ROUNDS] [--seed N]', { seed: { type: 'string' } }, true);
const first = Number(values.seed ?? Date.now() % 1_000_000_000);
const rounds = values.seed === undefined ? Number(positionals[0] ?? 20) : 1;
const drawing = globSync('{src,scripts}/**/*.test.ts', { cwd: root }).filter((file) =>
  readFileSync(join(root, file), 'utf8').includes("from 'fast-check'"),
);

process.exitCode = fuzz();

function fuzz(): number {
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(rounds)) {
    console.error('ROUNDS and N are whole numbers.');
    return 2;
  }
  for (let round = 0; round < rounds; round++) {
    const seed = String(first + round);
    console.log(`Round ${String(round + 1)} of ${String(rounds)}: seed ${seed}`);
    const { status } = spawnSync(
      process.execPath,
      [packageProgram('vitest'), 'run', '--config', 'scripts/vitest.config.ts', '--reporter=dot', ...drawing],
      { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, RANDOM_SEED: seed } },
    );
    if (status === 0) continue;
    console.error(
      `A test fails with these texts. To see it: RANDOM_SEED=${seed} npm test, or npm run fuzz -- --seed ${seed}`,
    );
    return 1;
  }
  return 0;
}
