/** Where progress is shown; standard error, so that output can be piped. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** Called once for each item, with what is being worked on; `done` when all are. */
export interface Progress {
  readonly step: (item: string) => void;
  /** Shows how far the item at hand is; it counts nothing. */
  readonly at: (item: string) => void;
  readonly done: () => void;
}

const BAR = 24;
/** A terminal is redrawn so often at most, in milliseconds. */
const PAUSE = 60;
/** Without a terminal short work is not worth a line. */
const WORTH_TELLING = 200;

const bar = (share: number): string => {
  const full = Math.round(share * BAR);
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)}`;
};

const onTerminal = (what: string, total: number, stream: ProgressStream, now: () => number): Progress => {
  let count = 0;
  let drawn = -Infinity;
  const draw = (item: string, isLast = false): void => {
    if (now() - drawn < PAUSE && !isLast) return;
    drawn = now();
    const line = `${what} ${bar(count / total)} ${count}/${total} ${item}`;
    stream.write(`\r\x1b[2K${line.slice(0, (stream.columns ?? 80) - 1)}`);
  };
  return {
    step: (item) => {
      count += 1;
      draw(item, count === total);
    },
    at: (item) => draw(item),
    done: () => void stream.write('\r\x1b[2K'),
  };
};

const inLines = (what: string, total: number, stream: ProgressStream): Progress => {
  let count = 0;
  return {
    step: (item) => {
      count += 1;
      const tenth = Math.floor((count * 10) / total);
      if (total < WORTH_TELLING || tenth === Math.floor(((count - 1) * 10) / total)) return;
      stream.write(`${what}: ${count}/${total} (${tenth * 10} %) ${item}\n`);
    },
    at: () => undefined,
    done: () => undefined,
  };
};

/**
 * Progress of `total` items: a bar with count and item on a terminal, a plain line at every tenth
 * elsewhere.
 */
export const createProgress = (
  what: string,
  total: number,
  stream: ProgressStream = process.stderr,
  now: () => number = Date.now,
): Progress => (stream.isTTY ? onTerminal(what, total, stream, now) : inLines(what, total, stream));
