/**
 * A process beside the servers: waits until whoever started it is gone or closes its input, however
 * that ends (killed included), then ends every server of the folder and removes the folder.
 * Argument: the folder.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Expected the folder of the servers');

// A terminal sends its signals to all of its processes: this one has work to do afterwards.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

process.stdin.resume();
process.stdin.once('close', () => void endAll(folder));

async function endAll(of: string): Promise<void> {
  const running = readdirSync(of)
    .map((name) => join(of, name, 'postmaster.pid'))
    .filter((file) => existsSync(file))
    .map((file) => Number.parseInt(readFileSync(file, 'utf8'), 10))
    .filter((pid) => send(pid, 'SIGQUIT'));
  while (running.some((pid) => send(pid, 0))) await setTimeout(20);
  rmSync(of, { recursive: true, force: true });
}

/** Whether there is a process to send the signal to. */
function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
