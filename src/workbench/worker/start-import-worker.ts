/** Starts the worker that imports, from a file of the site: its policy allows no other. */
export function startImportWorker(): Worker {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
}
