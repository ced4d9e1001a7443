/** One PostgreSQL server on loopback: its process, whether it is ready, what it logged. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../site/free-port.ts';
import { programOf, serverUser } from './binaries.ts';

/**
 * What every server of tests has. Nothing outlives the machine, so nothing has to be safe on its
 * disk; what was committed still outlives a crash of the server.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '100',
  shared_buffers: '32MB',
  timezone: 'UTC',
};

const LINES_KEPT = 200;
const READY = 'database system is ready to accept connections';
const TAKEN = 'Address already in use';

export class PostgresServer {
  readonly #folder: string;
  readonly #password: string;
  readonly #settings: Readonly<Record<string, string>>;
  #port = 0;
  #process: ChildProcess | null = null;
  #log: string[] = [];

  /** `folder`: its data, as initdb made them. `settings` are PostgreSQL's own, by name. */
  constructor(folder: string, password: string, settings: Readonly<Record<string, string>>) {
    this.#folder = folder;
    this.#password = password;
    this.#settings = { ...SETTINGS, ...settings };
  }

  /** Stays the same when the server is stopped and started again. */
  get port(): number {
    return this.#port;
  }

  /** Where a client connects, as the user who may do everything. */
  get url(): string {
    return `postgres://kho:${this.#password}@127.0.0.1:${this.#port}/postgres`;
  }

  /** Of its first process, while it runs. */
  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  /** The last lines that it logged. */
  get log(): string {
    return this.#log.join('\n');
  }

  /** Starts it and waits until it takes connections; throws with its log where it ends before. */
  async start(): Promise<void> {
    if (this.#port !== 0) return this.#startAt(this.#port);
    // Between the look for a free port and its use another program may take it.
    for (let attempt = 1; ; attempt += 1) {
      this.#port = await freePort();
      try {
        return await this.#startAt(this.#port);
      } catch (error) {
        if (attempt === 5 || !this.log.includes(TAKEN)) throw error;
      }
    }
  }

  /** Stops it as an operator does: its connections are ended, its data stay. */
  stop(): Promise<void> {
    return this.#end('SIGINT');
  }

  /** Ends it as a failed machine does: nothing is tidied up. Its data stay. */
  async crash(): Promise<void> {
    await this.#end('SIGQUIT');
    // What a keeper reads must not name a process that another program may have by then.
    await rm(join(this.#folder, 'postmaster.pid'), { force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const running = this.#process;
    if (running === null || running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    running.kill(signal);
    await ended;
  }

  async #startAt(port: number): Promise<void> {
    const settings = Object.entries({ ...this.#settings, port: String(port) });
    const options = settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const server = spawn(programOf('postgres'), ['-D', this.#folder, ...options], {
      ...serverUser(),
      cwd: this.#folder,
      // A signal of the terminal is for whoever started it: the keeper ends it then.
      detached: true,
      env: { LC_MESSAGES: 'C' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#process = server;
    this.#log = [];
    await new Promise<void>((ready, fail) => {
      server.once('error', fail);
      server.once('exit', (code) => {
        fail(new Error(`PostgreSQL did not start (status ${code ?? 'none'}):\n${this.log}`));
      });
      server.stderr.setEncoding('utf8').on('data', (text: string) => {
        this.#log = [...this.#log, ...text.trimEnd().split('\n')].slice(-LINES_KEPT);
        if (text.includes(READY)) ready();
      });
    });
  }
}
