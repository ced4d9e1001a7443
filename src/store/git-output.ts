import { execFileSync } from 'node:child_process';

/**
 * What a git command prints, without its last line break; null where there is no git, no checkout,
 * or the command fails. Nothing is printed of why.
 */
export function gitOutput(cwd: string, ...args: readonly string[]): string | null {
  try {
    return execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 29,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).replace(/\n$/, '');
  } catch {
    // Each caller says what it does without git.
    return null;
  }
}
