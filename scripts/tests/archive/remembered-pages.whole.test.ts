import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../../root.ts';
import { commandEnv } from '../command-env.ts';

/** As many as the suite has time for; `npm run fuzz:pages` makes two hundred. */
const EDITS = '16';

test('pages that are remembered are those that would be made now', { timeout: 900_000 }, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/fuzz-pages.ts', EDITS, '--seed', '11'], {
    cwd: root,
    encoding: 'utf8',
    env: commandEnv(),
  });
  expect(stderr).not.toContain('STALE');
  expect(stdout).toMatch(
    new RegExp(`${EDITS} edits, \\d{5,} pages compared, [1-9]\\d{3,} of them remembered, 0 stale`),
  );
  expect(status).toBe(0);
});
