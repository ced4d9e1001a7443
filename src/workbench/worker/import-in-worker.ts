import type { ImportOptions } from '../../import/imported.ts';
import type { ImportAnswer, ImportQuestion, ImportReply } from './import-message.ts';
import { startImportWorker } from './start-import-worker.ts';

/**
 * Imports a file in a thread of its own, so that the page stays free and a file can be given up: a
 * signal ends the thread and rejects with its reason. Rejects too where the program cannot be
 * loaded; a broken file is a fault in the outcome.
 */
export function importInWorker(
  question: ImportQuestion,
  { onProgress, signal }: ImportOptions = {},
  start: () => Worker = startImportWorker,
): Promise<ImportAnswer> {
  return new Promise<ImportAnswer>((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = start();
    const end = (): void => {
      worker.terminate();
      signal?.removeEventListener('abort', stop);
    };
    const fail = (why: unknown): void => {
      end();
      reject(why instanceof Error ? why : new Error(String(why)));
    };
    const stop = (): void => fail(signal?.reason);
    signal?.addEventListener('abort', stop);
    worker.onerror = ({ message }) =>
      fail(message || 'Cannot load the worker that imports, expected a file of the site');
    worker.onmessageerror = () => fail('Cannot take what the worker sent, expected plain values');
    worker.onmessage = ({ data }: MessageEvent<ImportReply>) => {
      if ('progress' in data) return onProgress?.(data.progress);
      if ('fault' in data) return fail(data.fault);
      // pdf.js takes the thread for one of its own and says so.
      if (!('outcome' in data)) return undefined;
      end();
      return resolve(data);
    };
    worker.postMessage(question);
  });
}
