import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { withSlashes } from '../../src/store/path-forms.ts';
import { root } from '../root.ts';

/** What works on one system and not on another. */
interface SystemRule {
  readonly found: RegExp;
  /** Why not, and what is written instead. */
  readonly reason: string;
  readonly example: string;
  readonly nearMiss: string;
}

/**
 * Programs that are started by their names: they are programs on every system that has them. What
 * packages bring is a file for a shell on Windows.
 */
const PROGRAMS = ['git', 'rsync', 'ps', 'hugo'];

export const systemRules: readonly SystemRule[] = [
  {
    found: new RegExp(`\\b(?:spawn|spawnSync|execFile|execFileSync)\\(\\s*'(?!(?:${PROGRAMS.join('|')})')`),
    reason: 'Windows cannot start what lies in node_modules/.bin: process.execPath with packageProgram()',
    example: "spawnSync('prettier', ['.'])",
    nearMiss: "spawnSync('git', ['log'])",
  },
  {
    found: /\bshell: true\b|\bexec(?:Sync)?\(\s*['"`][a-z]/,
    reason: 'every system has another shell, and reads names in its own way: arguments as a list',
    example: 'spawn(program, args, { shell: true })',
    nearMiss: "PATTERN.exec(text) ?? regex.exec('')",
  },
  {
    found: /new URL\([^()]*import\.meta\.url\)\.pathname/,
    reason: 'a path of Windows has a drive, and one with tones is encoded there: fileURLToPath()',
    example: "readFileSync(new URL('a.txt', import.meta.url).pathname)",
    nearMiss: "new URL('a.txt', import.meta.url)",
  },
  {
    found: /['"`]\/(?:tmp|dev|etc|proc|usr|var)\//,
    reason: 'Windows has no such folder: tmpdir()',
    example: "writeFileSync('/tmp/a', text)",
    nearMiss: "href('/tmp-a/')",
  },
  {
    found: /\bprocess\.(?:getuid|geteuid|getgid|umask)\b/,
    reason: 'Windows has no such numbers',
    example: 'process.getuid() === 0',
    nearMiss: 'process.pid',
  },
  {
    found: /\bimport\((?:path|file|join\(|resolve\()/,
    reason: 'Windows takes the drive for a scheme: pathToFileURL(path).href',
    example: "await import(join(root, 'a.ts'))",
    nearMiss: "await import('./a.ts')",
  },
];

/** A sentence for each line of the program that works on one system alone. */
export function systemFaults(): string[] {
  return ['src', 'scripts', 'bin'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, withSlashes(name)))
      .filter((file) => /\.(?:ts|mjs|astro)$/.test(file) && !/\.test\.ts$|\/tests\/|system-rules/.test(file))
      .flatMap((file) => faultsIn(file, readFileSync(join(root, file), 'utf8'))),
  );
}

/** The same for the text of one file. */
export function faultsIn(file: string, text: string): string[] {
  return systemRules.flatMap(({ found, reason }) => {
    const at = found.exec(text);
    return at === null ? [] : [`${file}:${text.slice(0, at.index).split('\n').length} ${at[0]}: ${reason}`];
  });
}
