/** Starts the worker that reads, from a file of the site: its policy allows no other. */
export function startWorker(): Worker {
  return new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
}
