/** What processes and all that they started used of the processor, to a hundredth of a second. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';

/** Where Linux, the one system with these servers, tells of its processes. */
const processes = join(parse(process.execPath).root, 'proc');

/** Ticks a second in `stat`: the same on every Linux. */
const TICKS = 100;

/** Seconds of processor that these processes, those they started and those that ended used so far. */
export function processorTime(pids: readonly number[]): number {
  const all = new Map<number, Used>();
  for (const name of readdirSync(processes)) if (/^\d+$/.test(name)) addUsed(all, Number(name));
  const sum = (pid: number): number => {
    const own = all.get(pid);
    const below = [...all].filter(([, { parent }]) => parent === pid).map(([child]) => sum(child));
    return below.reduce((total, ticks) => total + ticks, own?.ticks ?? 0);
  };
  return pids.reduce((total, pid) => total + sum(pid), 0) / TICKS;
}

interface Used {
  readonly parent: number;
  readonly ticks: number;
}

/** Adds what a process used; nothing where it has ended meanwhile. */
function addUsed(all: Map<number, Used>, pid: number): void {
  let stat = '';
  try {
    stat = readFileSync(join(processes, String(pid), 'stat'), 'utf8');
  } catch {
    return;
  }
  // After the name, which may hold anything: state, parent …; user and system time of its own, and of children that ended, are the 12th to the 15th.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  all.set(pid, { parent: fields[1] ?? 0, ticks: fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) });
}
