/** PostgreSQL servers for tests and measurements: on loopback, gone when they are done with. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programOf, serverUser, whyNoPostgres } from './binaries.ts';
import { PostgresServer } from './postgres-server.ts';

export interface PostgresServers {
  /** Where their data are. */
  readonly folder: string;
  readonly servers: readonly PostgresServer[];
  /** Ends them and removes their data. */
  stop(): Promise<void>;
}

/** `settings` are PostgreSQL's own, by name, beside those that all servers of tests have. */
export interface PostgresOptions {
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * Starts `count` servers that know nothing of each other, each with data of its own under the
 * temporary folder and the extensions that PostgreSQL brings (`postgres_fdw`). They end with
 * `stop`, and with the process that started them, however that ends. Throws where they cannot run
 * (whyNoPostgres) and with the log of the one that did not start.
 *
 * They sort as Vietnamese does (ICU), as a server of an office may, so that SQL which leans on the
 * order of bytes without saying so is found.
 */
export async function startPostgres(count: number, { settings = {} }: PostgresOptions = {}): Promise<PostgresServers> {
  const lack = whyNoPostgres();
  if (lack !== null) throw new Error(lack);
  const folder = mkdtempSync(join(tmpdir(), 'kho-postgres-'));
  const keeper = spawn(process.execPath, [fileURLToPath(new URL('keeper.ts', import.meta.url)), folder], {
    detached: true,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const stop = async (): Promise<void> => {
    if (keeper.exitCode !== null || keeper.signalCode !== null) return;
    const ended = once(keeper, 'exit');
    keeper.stdin.end();
    await ended;
  };
  try {
    const password = randomBytes(12).toString('hex');
    giveToServers(folder);
    const folders = makeData(folder, password, count);
    const servers = folders.map((data) => new PostgresServer(data, password, settings));
    await Promise.all(servers.map((server) => server.start()));
    return { folder, servers, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Makes the data of the first server and copies them for the others, which is ten times as fast. */
function makeData(folder: string, password: string, count: number): string[] {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveToServers(passwordFile);
  const folders = Array.from({ length: count }, (_, index) => join(folder, `data-${index + 1}`));
  const [first, ...others] = folders;
  if (first === undefined) return [];
  const { status, stderr } = spawnSync(
    programOf('initdb'),
    [
      ...['--pgdata', first, '--username=kho', '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
      ...['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=vi'],
      ...['--no-sync', '--no-instructions', '--wal-segsize=1'],
    ],
    { ...serverUser(), cwd: folder, env: {}, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`initdb could not make the data of PostgreSQL:\n${stderr}`);
  for (const other of others) copyData(first, other);
  return folders;
}

function copyData(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  // PostgreSQL refuses data that others may read.
  chmodSync(to, 0o700);
  giveToServers(to);
}

/** Gives a file, or a folder with all that is in it, to the user as whom the servers run. */
function giveToServers(path: string): void {
  const { uid, gid } = serverUser();
  if (uid === undefined || gid === undefined) return;
  chownSync(path, uid, gid);
  if (!statSync(path).isDirectory()) return;
  for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' })) chownSync(join(path, name), uid, gid);
}
