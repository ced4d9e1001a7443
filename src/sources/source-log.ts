/** What git knows of the sources: which commit added, changed, moved or deleted which file. */
import { gitOutput } from '../store/git-output.ts';

/** What one commit did to one file. Paths are from the folder of sources. */
export interface SourceChange {
  readonly kind: 'added' | 'changed' | 'moved' | 'deleted';
  readonly path: string;
  /** The path before it was moved. */
  readonly from: string | null;
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
  const log = ['log', '--first-parent', '-m', '-M', '--diff-filter=AMTDR', '--name-status', '--relative', '-z'];
  const output = gitOutput(sources, ...log, '--format=%x00commit %ct', '--end-of-options', commit, '--', '.');
  return output === null ? [] : parsed(output.split('\0'));
}

function parsed(tokens: readonly string[]): SourceChange[] {
  const changes: SourceChange[] = [];
  let [ago, at] = [-1, 0];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]?.trim() ?? '';
    const commit = /^commit (\d+)$/.exec(token);
    if (commit) [ago, at] = [ago + 1, Number(commit[1])];
    const letter = /^([AMTDR])\d*$/.exec(token)?.[1] as keyof typeof KINDS_OF_CHANGE | undefined;
    if (letter === undefined) continue;
    const from = letter === 'R' ? (tokens[++i] ?? null) : null;
    changes.push({ kind: KINDS_OF_CHANGE[letter], path: tokens[++i] ?? '', from, ago, at });
  }
  return changes;
}
