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

/**
 * What a git command prints that works with an index of its own, a file, so that the checkout stays
 * as it is; line ends of files are those that git has. Throws as {@link git} does.
 */
export function gitWithIndex(cwd: string, index: string, ...args: readonly string[]): string {
  const options = ['-c', 'core.autocrlf=false', '-c', 'core.safecrlf=false', ...args];
  const env = { ...process.env, GIT_INDEX_FILE: index };
  return execFileSync('git', options, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

/** The bytes that a git command prints, such as those of an archive. Throws as {@link git} does. */
export function gitBytes(cwd: string, ...args: readonly string[]): Buffer {
  return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd,
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/**
 * The contents of files in commits, in the order they are named (`commit:./path`, from the folder
 * on); null for each that git does not have, and for one whose name has a line break. Throws as
 * {@link git} does.
 */
export function gitFiles(cwd: string, names: readonly string[]): (Buffer | null)[] {
  if (names.length === 0) return [];
  const asked = names.map((name) => (/[\r\n]/.test(name) ? '' : name));
  const output = execFileSync('git', ['cat-file', '--batch'], {
    cwd,
    input: `${asked.join('\n')}\n`,
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let at = 0;
  return asked.map(() => {
    const lineEnd = output.indexOf('\n', at);
    const size = /^\p{Hex}+ blob (\d+)$/u.exec(output.toString('utf8', at, lineEnd))?.[1];
    at = lineEnd + 1;
    if (size === undefined) return null;
    const content = output.subarray(at, at + Number(size));
    at += content.length + 1;
    return content;
  });
}
