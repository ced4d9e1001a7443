/** Builds in copies of the checkout: one where builds keep what they keep, and one where nothing is kept. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { KEPT_FOLDERS } from './kept-edits.ts';

/** With an address of its own a site has feeds, pictures and a list of its pages too. */
const SITE_URL = 'https://kho.example.vn/';

/** How a build ended: its exit status (null where it was killed), and the end of what it printed. */
export interface BuildEnd {
  readonly status: number | null;
  readonly said: string;
}

/** Makes `to` what `from` is, without anything that builds made or kept there. */
export function copyWithoutKept(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const kept = new Set(KEPT_FOLDERS.map((folder) => join(from, folder)));
  for (const name of readdirSync(from))
    if (!kept.has(join(from, name)))
      cpSync(join(from, name), join(to, name), { recursive: true, filter: (path) => !kept.has(path) });
}

/** Builds the site of a checkout into its `dist`; `killAfter` milliseconds it is killed. */
export async function buildIn(
  checkout: string,
  env: NodeJS.ProcessEnv,
  killAfter: number | null = null,
): Promise<BuildEnd> {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: checkout,
    env: { ...env, SITE_URL },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Conversion runs in a process of its own, which is to end with it.
    detached: true,
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  const timer = killAfter === null ? null : setTimeout(() => kill(child), killAfter);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (timer !== null) clearTimeout(timer);
  return { status, said: Buffer.concat(said).toString().slice(-2000) };
}

function kill({ pid, exitCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGKILL');
}

/**
 * Commits what `content` of a checkout holds, on a day that depends on nothing but `number`: when a
 * text was published and changed is on its page.
 */
export function commit(checkout: string, number: number): void {
  const day = new Date(Date.UTC(2026, 0, 1 + number)).toISOString();
  const who = { NAME: 'thử', EMAIL: 'thu@example.vn', DATE: day };
  const env = Object.fromEntries(
    Object.entries(who).flatMap(([name, value]) => [
      [`GIT_AUTHOR_${name}`, value],
      [`GIT_COMMITTER_${name}`, value],
    ]),
  );
  const git = (...args: readonly string[]): void => {
    const { status, stderr } = spawnSync('git', args, {
      cwd: checkout,
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  };
  if (number === 0) git('init', '-q');
  git('add', '-A', 'content');
  git('commit', '-q', '--allow-empty', '-m', `Lần ${number}`);
}
