import { expect, test } from 'vitest';
import { workOff } from './worker-pool.ts';

/** A thread that answers each task, and ends by itself at one that says so. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(
    `import { parentPort, workerData } from 'node:worker_threads';
     parentPort.on('message', (task) => {
       if (task === workerData.endsAt) process.exit(3);
       if (task === workerData.throwsAt) throw new RangeError('too long');
       parentPort.postMessage(null);
     });`,
  )}`,
);
const tasks = Array.from({ length: 20 }, (_, i) => i);

async function doneOf(data: object, count: number, of: readonly number[] = tasks): Promise<readonly number[]> {
  const done: number[] = [];
  await workOff(of, { script, data, count }, (task) => void done.push(task));
  return done.toSorted((a, b) => a - b);
}

test.each([
  ['one thread', 1],
  ['two threads', 2],
  ['more threads than tasks', 30],
])('every task is done once by %s', async (_, count) => {
  expect(await doneOf({}, count)).toEqual(tasks);
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
