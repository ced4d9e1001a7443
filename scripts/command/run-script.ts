/** A script of the program in a process of its own, with a memory that it gives back. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.ts';

/** What a script is run with. */
export interface ScriptAsked {
  readonly args?: readonly string[];
  /** What its environment has more than this process's. */
  readonly env?: Readonly<Record<string, string>>;
  /** The most that its heap may have, in MB; null: what Node allows by itself. */
  readonly heap?: number | null;
}

/** How a script ended; one of status and signal is null. */
export interface ScriptEnd {
  readonly status: number | null;
  readonly signal: string | null;
  /** What it sent last, over the channel that it has to this process; null where it sent nothing. */
  readonly sent: unknown;
}

/** A script that runs. */
export interface RunningScript {
  /** Settles when it has ended. Rejects where it cannot be started. */
  readonly ended: Promise<ScriptEnd>;
  /** Stops it, and waits until it has ended. */
  readonly stop: () => Promise<void>;
}

/**
 * Runs a script, named by its path below `scripts`. What it prints goes to this process's output. It
 * is stopped when this process ends; where this one is killed, its channel is cut (`disconnect`).
 */
export function runScript(script: string, { args = [], env = {}, heap = null }: ScriptAsked = {}): RunningScript {
  const options = heap === null ? [] : [`--max-old-space-size=${heap}`];
  const child = spawn(process.execPath, [...options, join(root, 'scripts', script), ...args], {
    env: { ...process.env, ...env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const kill = (): void => void child.kill();
  process.once('exit', kill);
  let sent: unknown = null;
  child.on('message', (message) => {
    sent = message;
  });
  const ended = new Promise<ScriptEnd>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, sent }));
  }).finally(() => process.off('exit', kill));
  return {
    ended,
    stop: async () => {
      kill();
      await ended.catch(() => undefined);
    },
  };
}

/** Says that a script has ended before its work; `what`: its work, in Vietnamese. */
export function sayCutShort(what: string, { status, signal }: Pick<ScriptEnd, 'status' | 'signal'>): void {
  console.error(
    `${what} bị ngắt giữa chừng (${signal ?? `mã ${status}`}); thường là do thiếu bộ nhớ hoặc có người dừng.`,
  );
}
