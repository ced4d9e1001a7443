/** The index of search, made beside the pages by a thread of its own. */
import { Worker } from 'node:worker_threads';
import type { IndexAnswer, IndexThreadData } from './index-thread.ts';

/** An index that is to be made, and the most that the heap of its thread may have, in MB (null: what Node allows). */
export interface IndexAsked extends IndexThreadData {
  readonly heap: number | null;
}

/** An index that is being made. */
export interface IndexBeside {
  /** Settles when the index is whole. Rejects where it cannot be made. */
  readonly done: Promise<IndexAnswer>;
  /** Ends the thread, whatever it is at. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts to index what was converted. The thread reads it itself and shares nothing with the pages,
 * so that both have a processor, and a heap of their own. It ends with this process.
 */
export function indexBeside({ heap, ...data }: IndexAsked): IndexBeside {
  const thread = new Worker(new URL('./index-thread.ts', import.meta.url), {
    workerData: data,
    resourceLimits: heap === null ? {} : { maxOldGenerationSizeMb: heap },
  });
  const done = new Promise<IndexAnswer>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`The thread that indexes ended with code ${code}`)));
  });
  // Whoever waits for it later is told; until then the pages go on.
  done.catch(() => undefined);
  return {
    done,
    stop: async () => {
      await thread.terminate();
    },
  };
}

/** What a build says of its index; {@link readIndexMade} reads it. */
export function indexMade({ seconds, processor }: IndexAnswer): string {
  return `Chỉ mục tìm kiếm đã xong: ${seconds.toFixed(0)} giây, bộ xử lý ${processor.toFixed(0)} giây.`;
}

/** What a build said of its index among all else, to the second; null where it did not. */
export function readIndexMade(said: string): IndexAnswer | null {
  const [, seconds, processor] = /Chỉ mục tìm kiếm đã xong: (\d+) giây, bộ xử lý (\d+) giây/.exec(said) ?? [];
  return seconds === undefined ? null : { seconds: Number(seconds), processor: Number(processor) };
}
