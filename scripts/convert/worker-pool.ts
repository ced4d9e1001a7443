/** Threads that work off tasks, one after the other in each. */
import { Worker } from 'node:worker_threads';

/**
 * Threads of one script, which are started with their first task and wait for more until they are
 * closed.
 */
export interface WorkerPool<Task, Answer> {
  /**
   * Hands every task to the next thread that is free, and says when each is done, with the one
   * message that the thread answers. Rejects where a thread ends by itself, such as for want of
   * memory; then no thread takes another task.
   */
  readonly workOff: (tasks: readonly Task[], onDone: (task: Task, answer: Answer) => void) => Promise<void>;
  /** Ends all threads. */
  readonly close: () => Promise<void>;
}

/** A thread, and what is to be called when it ends by itself. */
interface PoolThread {
  readonly worker: Worker;
  fail: (why: Error) => void;
}

/**
 * So many tasks lie before each thread: it need not wait for the next while this process is at
 * something else.
 */
const TASKS_AHEAD = 2;

/** A pool of at most `count` threads, each of which gets `data`. */
export function openWorkerPool<Task, Answer>(threads: {
  readonly script: URL;
  readonly data: unknown;
  readonly count: number;
}): WorkerPool<Task, Answer> {
  const pool: PoolThread[] = [];
  let ended: Error | null = null;
  const start = (): void => {
    const thread: PoolThread = {
      worker: new Worker(threads.script, { workerData: threads.data }),
      fail: () => undefined,
    };
    const end = (why: Error): void => {
      ended ??= why;
      thread.fail(why);
    };
    thread.worker.on('error', end);
    thread.worker.on('exit', (code) => end(new Error(`A thread ended before its work, with code ${code}`)));
    pool.push(thread);
  };
  return {
    workOff: async (tasks, onDone) => {
      if (ended !== null) throw ended;
      while (pool.length < Math.min(threads.count, tasks.length)) start();
      const left = tasks.values();
      await Promise.all(pool.map((thread) => takeTasks(thread, left, onDone)));
    },
    close: async () => {
      await Promise.all(pool.map(({ worker }) => worker.terminate()));
    },
  };
}

function takeTasks<Task, Answer>(
  thread: PoolThread,
  left: Iterator<Task>,
  onDone: (task: Task, answer: Answer) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const ahead: Task[] = [];
    const take = (): void => {
      while (ahead.length < TASKS_AHEAD) {
        const task = left.next();
        if (task.done === true) break;
        ahead.push(task.value);
        thread.worker.postMessage(task.value);
      }
      if (ahead.length > 0) return;
      thread.worker.off('message', answered);
      resolve();
    };
    const answered = (answer: Answer): void => {
      const task = ahead.shift();
      if (task !== undefined) onDone(task, answer);
      take();
    };
    thread.fail = reject;
    thread.worker.on('message', answered);
    take();
  });
}
