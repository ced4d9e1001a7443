import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git, gitWithIndex } from '../../src/store/git-output.ts';
import { exitStatus } from '../command/exit-status.ts';
import { committer } from './committer.ts';
import { step } from './step.ts';

/**
 * Publishes `dist` as the branch `PAGES_BRANCH` (`pages` where Codeberg serves it). The
 * branch has one commit, without those before it: what was taken down must not stay in its history.
 */
export const publishBranchStep = step(['PAGES_BRANCH'], ({ root }, { PAGES_BRANCH }) => {
  const commit = commitOf(root, join(root, 'dist'));
  git(root, 'push', '--quiet', '--force', 'origin', `${commit}:refs/heads/${PAGES_BRANCH}`);
  console.log(`Đã đưa trang web lên nhánh ${PAGES_BRANCH}.`);
  return exitStatus.all;
});

/** A commit with the files of a folder, byte for byte, and no parent. The checkout stays as it is. */
function commitOf(checkout: string, folder: string): string {
  const temporary = mkdtempSync(join(tmpdir(), 'pages-'));
  const repository = git(checkout, 'rev-parse', '--absolute-git-dir');
  const where = [`--git-dir=${repository}`, '--work-tree=.', ...committer];
  const run = (...args: readonly string[]): string => gitWithIndex(folder, join(temporary, 'index'), ...where, ...args);
  try {
    run('add', '--all', '--force', '.');
    return run('commit-tree', run('write-tree'), '-m', `Trang web của ${git(checkout, 'rev-parse', 'HEAD')}`);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
