/**
 * `npm run --silent step -- NAME`: one step of checking and publishing, as the workflows of GitHub,
 * GitLab and Forgejo call it (`scripts/steps`). What a step has to know comes in the environment,
 * never in its line, so that nothing that others write is read as a command; each step says what it
 * reads. Exit status 0: the next step may follow; anything else: it may not.
 */
import { exitStatus } from './command/exit-status.ts';
import { guardLog } from './command/log-guard.ts';
import { parseOptions } from './command/options.ts';
import { sayFailure } from './command/say-failure.ts';
import { root } from './root.ts';
import { stepNames, steps } from './steps/steps.ts';

guardLog();
const { positionals } = parseOptions(`npm run step -- ${stepNames.join('|')}`, {}, true);
const asked = positionals.length === 1 ? steps.get(positionals[0] ?? '') : undefined;
if (asked === undefined) {
  console.error(`Không có bước “${positionals.join(' ')}”. Các bước: ${stepNames.join(', ')}.`);
  process.exitCode = exitStatus.failed;
} else {
  process.exitCode = await asked.run({ root, env: process.env }).catch((error: unknown) => {
    sayFailure('Bước này không làm được', error);
    return exitStatus.failed;
  });
}
