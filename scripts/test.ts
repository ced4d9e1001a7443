/**
 * `npm test`: `npm run lint` beside all tests, for neither keeps two processors busy. Fails if one
 * of them does. Options go to vitest. What lint has to say comes last, where it is seen.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageProgram } from './command/package-program.ts';
import { root } from './root.ts';
import { unpackedBrowser } from './tests/site/test-browser.ts';

// Tests make hundreds of folders among the temporary files: here they have one of their own, which
// goes with them. The browser is unpacked outside of it, once a machine.
const temporary = mkdtempSync(join(tmpdir(), 'kho-van-ban-tests-'));
// As open as the folder it is in: some tests run a command as another user.
chmodSync(temporary, 0o1777);
const env = {
  ...process.env,
  CHROME_PATH: await unpackedBrowser(),
  TMPDIR: temporary,
  TEMP: temporary,
  TMP: temporary,
};

const [lint, tests] = await Promise.all([
  run(['scripts/lint.ts'], 'kept'),
  run([packageProgram('vitest'), 'run', '--config', 'scripts/vitest.config.ts', ...process.argv.slice(2)], 'shown'),
]);
rmSync(temporary, { recursive: true, force: true });
process.stdout.write(lint.printed);
console.log(lint.status === 0 ? 'Lint: no fault.' : 'Lint: faults, see above.');
process.exitCode = lint.status === 0 && tests.status === 0 ? 0 : 1;

/**
 * Runs a program with this Node; resolves when it has ended with its status and, where it is not shown at once,
 * with what it printed.
 */
function run(
  options: readonly string[],
  output: 'kept' | 'shown',
): Promise<{ readonly status: number | null; readonly printed: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, options, {
      cwd: root,
      env,
      stdio: output === 'shown' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (words: string) => (printed += words));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, printed }));
  });
}
