import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { git, gitOutput, gitWithIndex } from '../../src/store/git-output.ts';
import { withSlashes } from '../../src/store/path-forms.ts';

/** Files of content/ that differ from a commit, as paths from the root of the checkout. */
export interface Changes {
  readonly present: readonly string[];
  readonly deleted: readonly string[];
}

/** Whether `folder` is in a git checkout that has a commit. */
export function hasCommit(folder: string, commit = 'HEAD'): boolean {
  // None where there is no git, no checkout, or no such commit.
  return gitOutput(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`) !== null;
}

/**
 * The commit where the present branch left `commit`: what others changed there since is not ours.
 */
export function branchPoint(folder: string, commit: string): string {
  const resolved = git(folder, 'rev-parse', '--verify', '--end-of-options', `${commit}^{commit}`);
  // Without a common history (a shallow clone) it is compared with the commit itself.
  return gitOutput(folder, 'merge-base', resolved, 'HEAD') ?? resolved;
}

/** What is different in content/ from a commit: committed, not yet committed, or new. */
export function changesSince(folder: string, commit: string): Changes {
  const parts = git(folder, 'diff', '--name-status', '--no-renames', '-z', commit, '--', 'content').split('\0');
  const present: string[] = [];
  const deleted: string[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) (parts[i] === 'D' ? deleted : present).push(parts[i + 1] ?? '');
  const untracked = git(folder, 'ls-files', '--others', '--exclude-standard', '-z', '--', 'content').split('\0');
  return { present: [...new Set([...present, ...untracked])].filter(Boolean).sort(), deleted };
}

/**
 * Puts the files of a commit into a folder: those below the `paths`, or all where none is named.
 */
export function exportCommit(folder: string, commit: string, target: string, ...paths: readonly string[]): void {
  const top = git(folder, 'rev-parse', '--show-toplevel');
  const place = git(folder, 'rev-parse', '--show-prefix');
  const index = join(mkdtempSync(join(tmpdir(), 'index-')), 'index');
  try {
    // By git alone: tar, which unpacks what git packs, reads names with tones otherwise on Windows.
    for (const path of paths.length === 0 ? [''] : paths)
      gitWithIndex(top, index, 'read-tree', ...(path === '' ? [] : [`--prefix=${path}/`]), `${commit}:${place}${path}`);
    mkdirSync(target, { recursive: true });
    gitWithIndex(top, index, 'checkout-index', '--all', `--prefix=${withSlashes(target)}/`);
  } finally {
    rmSync(dirname(index), { recursive: true, force: true });
  }
}
