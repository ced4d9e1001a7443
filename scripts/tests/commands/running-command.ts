import { spawn } from 'node:child_process';

/** A command that goes on, with what it has printed so far. */
export interface RunningCommand {
  readonly printed: () => string;
  /** Resolves once it has printed `words`, or has ended. */
  readonly until: (words: RegExp) => Promise<void>;
  /** Sends a signal to it alone, or (`all`) to it and all that it started, as Ctrl-C does. */
  readonly signal: (signal: NodeJS.Signals, to?: 'all' | 'it') => void;
  /** Its exit status (null: ended by a signal), once it has ended. */
  readonly ended: Promise<number | null>;
}

/** Starts a command as a group of processes of its own. */
export function runningCommand(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly uid?: number },
): RunningCommand {
  const child = spawn(process.execPath, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let look = (): void => undefined;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (words: string) => {
      printed += words;
      look();
    });
  const ended = new Promise<number | null>((resolve) => child.on('close', (status) => resolve(status)));
  return {
    printed: () => printed,
    until: async (words) => {
      const said = new Promise<void>((resolve) => {
        look = () => words.test(printed) && resolve();
        look();
      });
      await Promise.race([said, ended]);
    },
    signal: (signal, to = 'all') => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(to === 'all' ? -child.pid : child.pid, signal);
    },
    ended,
  };
}
