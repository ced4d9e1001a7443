import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitOutput } from '../../src/store/git-output.ts';
import { withSlashes } from '../../src/store/path-forms.ts';
import { exitStatus } from '../command/exit-status.ts';
import { giveOutput, step } from './step.ts';

/** Where the texts lie, as git names it. */
const SOURCES = 'content/sources';

/**
 * Gives `key`, the name under which what builds keep is kept between runs. It is another one after
 * each text that was taken down or removed, so that nothing that was kept with that text is taken
 * from then on.
 */
export const keptKeyStep = step([], (place) => {
  giveOutput(place, 'key', keptKey(place.root));
  return exitStatus.all;
});

/** The key of a checkout with its whole history: sixteen hexadecimal digits. */
export function keptKey(checkout: string): string {
  const removed = gitOutput(checkout, 'log', '--diff-filter=D', '--format=', '--name-only', '--', SOURCES) ?? '';
  const gone = new Set([...removed.split('\n'), ...takenDown(checkout)].filter((path) => path !== ''));
  return createHash('sha256')
    .update([...gone].sort().join('\n'))
    .digest('hex')
    .slice(0, 16);
}

/** The corrections that may take the content of a text down; one too many only costs a build its memory. */
function takenDown(checkout: string): string[] {
  const folder = join(checkout, SOURCES);
  // Git keeps no empty folder.
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.yaml$/i.test(path))
    .filter((path) => readFileSync(join(folder, path), 'utf8').includes('content:'))
    .map((path) => `${SOURCES}/${withSlashes(path)}`);
}
