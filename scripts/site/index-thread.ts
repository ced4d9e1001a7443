/** A thread that makes the index of search for the process that started it. */
import { parentPort, workerData } from 'node:worker_threads';
import { buildSearchIndex } from '../../src/integrations/search-index.ts';
import { guardLog } from '../command/log-guard.ts';

/** What such a thread is started with: the checkout, and the folder to be written. */
export interface IndexThreadData {
  readonly root: string;
  readonly folder: string;
}

/** What it says when the index is whole. */
export interface IndexAnswer {
  /** How long it took, and the processor time of this thread; in seconds. */
  readonly seconds: number;
  readonly processor: number;
}

guardLog();
const { root, folder } = workerData as IndexThreadData;
// A thread counts time from when its process began.
const began = performance.now();
await buildSearchIndex(root, folder);
const { user, system } = process.threadCpuUsage();
const answer: IndexAnswer = { seconds: (performance.now() - began) / 1000, processor: (user + system) / 1e6 };
parentPort?.postMessage(answer);
