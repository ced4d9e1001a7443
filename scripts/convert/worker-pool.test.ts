import { expect, test } from 'vitest';
import { openWorkerPool } from './worker-pool.ts';

/** A thread that answers each task, and ends by itself at one that says so. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(
    `import { parentPort, workerData } from 'node:worker_threads';
     parentPort.on('message', (task) => {
       if (task === workerData.endsAt) process.exit(3);
       if (task === workerData.throwsAt) throw new RangeError('too long');
       parentPort.postMessage(task * 10);
     });`,
  )}`,
);
const tasks = Array.from({ length: 20 }, (_, i) => i);

async function doneOf(data: object, count: number, of: readonly number[] = tasks): Promise<readonly number[]> {
  const pool = openWorkerPool<number, number>({ script, data, count });
  try {
    const done: number[] = [];
    await pool.workOff(of, (task, answer) => void done.push(task, answer / 10));
    return done.toSorted((a, b) => a - b);
  } finally {
    await pool.close();
  }
}

test.each([
  ['one thread', 1],
  ['two threads', 2],
  ['more threads than tasks', 30],
])('every task is done once by %s', async (_, count) => {
  expect(await doneOf({}, count)).toEqual(tasks.flatMap((task) => [task, task]));
});

test('without tasks no thread is needed', async () => {
  expect(await doneOf({}, 2, [])).toEqual([]);
});

test.each([
  ['a thread that ends by itself', { endsAt: 7 }, /code 3/],
  ['a thread at a fault of its own', { throwsAt: 7 }, /too long/],
])('%s ends the work, and nobody waits for it', async (_, data, message) => {
  await expect(doneOf(data, 2)).rejects.toThrow(message);
});

test('threads take more tasks until they are closed', async () => {
  const pool = openWorkerPool<number, number>({ script, data: {}, count: 2 });
  const done: number[] = [];
  for (const part of [[1, 2, 3], [4], [5, 6]]) await pool.workOff(part, (_, answer) => void done.push(answer));
  await pool.close();
  expect(done.toSorted((a, b) => a - b)).toEqual([10, 20, 30, 40, 50, 60]);
});

test('after a thread ended no more tasks are taken', async () => {
  const pool = openWorkerPool<number, number>({ script, data: { endsAt: 7 }, count: 2 });
  await expect(pool.workOff(tasks, () => undefined)).rejects.toThrow(/code 3/);
  await expect(pool.workOff([1], () => undefined)).rejects.toThrow(/code 3/);
  await pool.close();
});
