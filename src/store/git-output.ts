import { execFileSync } from 'node:child_process';

/**
 * What a git command prints, without its last line break. Paths are as they are named, not quoted.
 * Throws where there is no git, no checkout, or the command fails, with what git says of it.
 */
export function git(cwd: string, ...args: readonly string[]): string {
  return gitBytes(cwd, ...args)
    .toString('utf8')
    .replace(/\n$/, '');
}

/** The same, but null where {@link git} throws: each caller says what it does without git. */
export function gitOutput(cwd: string, ...args: readonly string[]): string | null {
  try {
    return git(cwd, ...args);
  } catch {
    return null;
  }
}

/** The bytes that a git command prints, such as those of an archive. Throws as {@link git} does. */
export function gitBytes(cwd: string, ...args: readonly string[]): Buffer {
  return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd,
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
