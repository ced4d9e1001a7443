/** What a command and all processes it starts cost, asked of `ps` once a second. */
import { execFileSync, spawn } from 'node:child_process';

export interface Cost {
  readonly seconds: number;
  /** Processor time of all processes together, in seconds. */
  readonly processor: number;
  /** The most memory that all of them had at one time, in bytes; pages they share count once for each. */
  readonly memory: number;
  readonly status: number | null;
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly memory: number;
  readonly processor: number;
}

/** `[[days-]hours:]minutes:seconds`, as `ps` prints it, in seconds. */
export function secondsOf(time: string): number {
  const [days, clock] = time.includes('-') ? (time.split('-') as [string, string]) : ['0', time];
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) + Number(days) * 86_400;
}

/** Runs `command` and waits for it; the end of what it prints is shown only when it fails. */
export async function costOf(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Cost> {
  const from = performance.now();
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  const processor = new Map<number, number>();
  let memory = 0;
  const look = (): void => {
    const tree = treeOf(child.pid ?? -1, processes());
    memory = Math.max(
      memory,
      tree.reduce((sum, process) => sum + process.memory, 0),
    );
    for (const process of tree) processor.set(process.pid, process.processor);
  };
  const timer = setInterval(look, 1000);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (status !== 0) process.stderr.write(Buffer.concat(said).subarray(-4000));
  const seconds = (performance.now() - from) / 1000;
  return { seconds, processor: [...processor.values()].reduce((a, b) => a + b, 0), memory, status };
}

function processes(): readonly Process[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,time='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => {
      const [pid, parent, memory, time] = line.trim().split(/\s+/);
      return {
        pid: Number(pid),
        parent: Number(parent),
        memory: Number(memory) * 1024,
        processor: secondsOf(time ?? '0'),
      };
    });
}

function treeOf(pid: number, all: readonly Process[]): readonly Process[] {
  const own = all.filter((process) => process.pid === pid);
  return [...own, ...all.filter(({ parent }) => parent === pid).flatMap((child) => treeOf(child.pid, all))];
}
