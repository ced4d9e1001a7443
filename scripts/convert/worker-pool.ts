/** Threads that work off tasks, one after the other in each. */
import { Worker } from 'node:worker_threads';

/**
 * Hands every task to the next thread that is free, in as many threads of a script as are asked for,
 * and says when each is done. A thread gets `data`, and answers each task with one message. Rejects
 * where a thread ends by itself, such as for want of memory; all threads have ended then.
 */
export async function workOff<Task>(
  tasks: readonly Task[],
  threads: { readonly script: URL; readonly data: unknown; readonly count: number },
  onDone: (task: Task) => void,
): Promise<void> {
  const left = tasks.values();
  const workers = Array.from(
    { length: Math.min(threads.count, tasks.length) },
    () => new Worker(threads.script, { workerData: threads.data }),
  );
  try {
    await Promise.all(workers.map((worker) => takeTasks(worker, left, onDone)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function takeTasks<Task>(worker: Worker, left: Iterator<Task>, onDone: (task: Task) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const task = left.next();
      if (task.done === true) return resolve();
      worker.once('message', () => {
        onDone(task.value);
        next();
      });
      worker.postMessage(task.value);
    };
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`A thread ended before its work, with code ${code}`)));
    next();
  });
}
