/** What git knows of the sources: which commit added, changed, moved or deleted which file. */
import { gitOutput } from '../store/git-output.ts';

/** What one commit did to one file. Paths are from the folder of sources. */
export interface SourceChange {
  readonly kind: 'added' | 'changed' | 'moved' | 'deleted';
  readonly path: string;
  /** The path before it was moved, and whether the file is the same byte for byte. */
  readonly from: { readonly path: string; readonly isSame: boolean } | null;
  /** The hash of the commit. */
  readonly commit: string;
  /** How many commits of the main line ago, 0 for the newest that touched a source. */
  readonly ago: number;
  /** The time of the commit, in seconds since 1970, UTC. */
  readonly at: number;
}

const KINDS_OF_CHANGE = { A: 'added', M: 'changed', T: 'changed', D: 'deleted', R: 'moved' } as const;

/**
 * The changes of the main line (first parents: a branch counts when it is merged) up to `commit`,
 * newest first. None where there is no git, no checkout or no such commit.
 */
export function sourceLog(sources: string, commit = 'HEAD'): readonly SourceChange[] {
  const hash = gitOutput(sources, 'rev-parse', '--verify', '--end-of-options', `${commit}^{commit}`);
  if (hash === null) return [];
  if (last?.sources !== sources || last.hash !== hash) last = { sources, hash, changes: readLog(sources, hash) };
  return last.changes;
}

/** The log that was read last: a build asks for one several times, and it grows with the archive. */
let last: { readonly sources: string; readonly hash: string; readonly changes: readonly SourceChange[] } | undefined;

function readLog(sources: string, commit: string): readonly SourceChange[] {
  const log = ['log', '--first-parent', '-m', '-M', '--diff-filter=AMTDR', '--name-status', '--relative', '-z'];
  const output = gitOutput(sources, ...log, '--format=%x00commit %H %ct', commit, '--', '.');
  return output === null ? [] : parsed(output.split('\0'));
}

function parsed(tokens: readonly string[]): SourceChange[] {
  const changes: SourceChange[] = [];
  let [ago, at, hash] = [-1, 0, ''];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]?.trim() ?? '';
    const commit = /^commit (\p{Hex}+) (\d+)$/u.exec(token);
    if (commit) [ago, at, hash] = [ago + 1, Number(commit[2]), commit[1] ?? ''];
    const [, letter, alike] = /^([AMTDR])(\d*)$/.exec(token) ?? [];
    if (letter === undefined) continue;
    const from = letter === 'R' ? { path: tokens[++i] ?? '', isSame: Number(alike) === 100 } : null;
    const kind = KINDS_OF_CHANGE[letter as keyof typeof KINDS_OF_CHANGE];
    changes.push({ kind, path: tokens[++i] ?? '', from, commit: hash, ago, at });
  }
  return changes;
}
