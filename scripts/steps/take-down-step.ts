import { git } from '../../src/store/git-output.ts';
import { exitStatus } from '../command/exit-status.ts';
import { committer } from './committer.ts';
import { runCommand, step } from './step.ts';

/**
 * Takes the content of the text `NAMED` down for `REASON`, commits that and pushes it to `BRANCH`.
 * Where no text is named nothing is done, so that a workflow may have this step in every run.
 */
export const takeDownStep = step(['NAMED', 'REASON', 'BRANCH'], async (place, { NAMED, REASON, BRANCH }) => {
  if (NAMED === '') return exitStatus.all;
  const status = await runCommand(place, 'take-down.ts', ['--reason', REASON, '--', NAMED]);
  if (status !== exitStatus.all) return status;
  pushSources(place.root, BRANCH);
  return exitStatus.all;
});

/** Commits what changed among the texts of a checkout and pushes it to a branch. */
export function pushSources(checkout: string, branch: string): void {
  git(checkout, 'add', '--all', 'content/sources');
  git(checkout, ...committer, 'commit', '--quiet', '--message', 'Gỡ nội dung');
  git(checkout, 'push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
}
