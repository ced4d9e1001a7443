/** What a command and all processes it starts cost, asked of `ps` once a second. */
import { execFileSync, spawn } from 'node:child_process';

/** The cost of a stretch of time. */
export interface Cost {
  readonly seconds: number;
  /** Processor time of all processes together, in seconds. */
  readonly processor: number;
  /**
   * The most memory that all of them had at one time, in bytes; pages they share count once for
   * each.
   */
  readonly memory: number;
}

/**
 * A part of a command’s run, from where it prints `says` to where the next one begins; without
 * `says`, from the start.
 */
export interface ProcessStage {
  readonly name: string;
  readonly says?: string;
}

/** The cost of a command, and of the stages that it went through, in their order. */
export interface CommandCost extends Cost {
  readonly status: number | null;
  /** All that it printed. */
  readonly said: string;
  readonly stages: ReadonlyMap<string, Cost>;
}

/** A moment: what was used until then, and what is used now. */
interface Look {
  readonly at: number;
  readonly processor: number;
  readonly memory: number;
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

/**
 * Runs `command` and waits for it; the end of what it prints is shown only when it fails (with a
 * status over 1).
 */
export async function costOf(
  command: string,
  args: readonly string[],
  {
    env = process.env,
    stages = [],
  }: { readonly env?: NodeJS.ProcessEnv; readonly stages?: readonly ProcessStage[] } = {},
): Promise<CommandCost> {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  const look = looker(child.pid ?? -1);
  const looks: Look[] = [look()];
  const begun = stages.map(({ says }) => (says === undefined ? (looks[0]?.at ?? 0) : Infinity));
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      said.push(part);
      stages.forEach(({ says }, at) => {
        if (says === undefined || begun[at] !== Infinity || !part.includes(says)) return;
        const now = look();
        begun[at] = now.at;
        looks.push(now);
      });
    });
  const timer = setInterval(() => looks.push(look()), 1000);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  looks.push(look());
  const printed = Buffer.concat(said);
  if (status === null || status > 1) process.stderr.write(printed.subarray(-4000));
  const ends = begun.map((_, at) => begun.slice(at + 1).find((next) => next !== Infinity) ?? Infinity);
  const costs = stages.map(
    ({ name }, at) => [name, costBetween(looks, begun[at] ?? Infinity, ends[at] ?? Infinity)] as const,
  );
  return { ...costBetween(looks, 0, Infinity), status, said: printed.toString(), stages: new Map(costs) };
}

/** What was used between two moments, as far as the looks tell. */
export function costBetween(looks: readonly Look[], from: number, until: number): Cost {
  const between = looks.filter(({ at }) => at >= from && at <= until);
  const [first, last] = [between[0], between.at(-1)];
  if (first === undefined || last === undefined) return { seconds: 0, processor: 0, memory: 0 };
  return {
    seconds: (last.at - first.at) / 1000,
    processor: last.processor - first.processor,
    memory: Math.max(...between.map(({ memory }) => memory)),
  };
}

/**
 * Looks at a process and all that it started. Those that have ended count with what they had used
 * when they were last seen.
 */
function looker(root: number): () => Look {
  const used = new Map<number, number>();
  return () => {
    const tree = treeOf(root, processes());
    for (const { pid, processor } of tree) used.set(pid, processor);
    return {
      at: performance.now(),
      processor: [...used.values()].reduce((sum, processor) => sum + processor, 0),
      memory: tree.reduce((sum, { memory }) => sum + memory, 0),
    };
  };
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
