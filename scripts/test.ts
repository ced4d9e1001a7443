/**
 * `npm test`: `npm run lint` beside all tests, for neither keeps two processors busy. Fails if one
 * of them does. Options go to vitest. What lint has to say comes last, where it is seen.
 */
import { spawn } from 'node:child_process';
import { root } from './root.ts';

const [lint, tests] = await Promise.all([
  run(process.execPath, ['scripts/lint.ts'], 'kept'),
  run('vitest', ['run', '--config', 'scripts/vitest.config.ts', ...process.argv.slice(2)], 'shown'),
]);
process.stdout.write(lint.printed);
console.log(lint.status === 0 ? 'Lint: no fault.' : 'Lint: faults, see above.');
process.exitCode = lint.status === 0 && tests.status === 0 ? 0 : 1;

/**
 * Runs a command; resolves when it has ended with its status and, where it is not shown at once,
 * with what it printed.
 */
function run(
  command: string,
  options: readonly string[],
  output: 'kept' | 'shown',
): Promise<{ readonly status: number | null; readonly printed: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, options, {
      cwd: root,
      stdio: output === 'shown' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (words: string) => (printed += words));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, printed }));
  });
}
