/** The service as a process of its own, as its command starts it: for tests and measurements. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../root.ts';

export interface StartedService {
  /** Of the service itself: `http://127.0.0.1:41234/tim/`. */
  readonly address: string;
  /** What it logged and said so far. */
  readonly log: () => string;
  /** The process, for who measures it. */
  readonly pid: number;
  /** Ends it as an operator does, and gives its exit status. */
  readonly stop: () => Promise<number | null>;
}

/** Starts `npm run serve:search` with these arguments at a free port; rejects with what it said where it ends before it listens. */
export async function startService(args: readonly string[], env = process.env): Promise<StartedService> {
  const service = spawn(process.execPath, [join(root, 'scripts/serve-search.ts'), '--port', '0', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  let said = '';
  service.stdout.setEncoding('utf8').on('data', (text: string) => (log += text));
  const address = await new Promise<string>((ready, fail) => {
    service.once('exit', (status) => fail(new Error(`The service ended with status ${status}:\n${said}`)));
    service.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /http:\S+/.exec(said);
      if (found !== null) ready(found[0]);
    });
  });
  return {
    address,
    log: () => log + said,
    pid: service.pid ?? 0,
    stop: async () => {
      if (service.exitCode !== null) return service.exitCode;
      const ended = once(service, 'exit');
      service.kill('SIGTERM');
      await ended;
      return service.exitCode;
    },
  };
}
