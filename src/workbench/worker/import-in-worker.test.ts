import { expect, test } from 'vitest';
import type { ImportAnswer } from './import-message.ts';
import { importInWorker } from './import-in-worker.ts';

const question = { name: 'a.pdf', bytes: new Uint8Array(1), assets: 'https://kho.vn/x/' };
const answer: ImportAnswer = { outcome: { ok: false, fault: { message: 'hỏng' } }, sidecar: null };

/** A thread that says these things, one after another. */
class Thread {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  ended = 0;
  readonly #says: readonly unknown[];
  constructor(says: readonly unknown[]) {
    this.#says = says;
  }
  postMessage(): void {
    for (const data of this.#says) this.onmessage?.({ data });
  }
  terminate(): void {
    this.ended++;
  }
}
const started = (...says: unknown[]): { thread: Thread; start: () => Worker } => {
  const thread = new Thread(says);
  return { thread, start: () => thread as unknown as Worker };
};

test('tells how far it is, passes over what others say in the thread, and ends it', async () => {
  const pages: unknown[] = [];
  const { thread, start } = started({ action: 'ready' }, { progress: { page: 1, of: 2 } }, answer);
  expect(await importInWorker(question, { onProgress: (at) => pages.push(at) }, start)).toEqual(answer);
  expect([pages, thread.ended]).toEqual([[{ page: 1, of: 2 }], 1]);
});

test('a fault of the program rejects and ends the thread', async () => {
  const { thread, start } = started({ fault: 'no' });
  await expect(importInWorker(question, {}, start)).rejects.toThrow('no');
  expect(thread.ended).toBe(1);
});

test('a file that is given up rejects and ends the thread', async () => {
  const { thread, start } = started();
  const stop = new AbortController();
  const going = importInWorker(question, { signal: stop.signal }, start);
  stop.abort(new Error('đã dừng'));
  await expect(going).rejects.toThrow('đã dừng');
  expect(thread.ended).toBe(1);
});
