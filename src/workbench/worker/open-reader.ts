import type { DraftInArchive, DraftReading, DraftToRead } from '../reading.ts';
import type { ReaderAnswers, ReaderQuestion, ReaderReply, ReaderSite } from './message.ts';
import { startWorker } from './start-worker.ts';

/**
 * Reads drafts beside the page, which stays free to answer. Each question rejects where there is no
 * answer: the worker or its tables could not be loaded, or the program has a fault; asking again
 * tries again.
 */
export interface Reader {
  /** What the archive would make of a draft; asks nothing of the site but its tables, once. */
  read(draft: DraftToRead): Promise<DraftReading>;
  /** What the published archive has of it; asks the site, but nothing for a text that is held back. */
  inArchive(reading: DraftReading): Promise<DraftInArchive>;
  /** Ends the worker; whatever is asked for rejects. */
  close(): void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (why: Error) => void;
}

/** Opens a reader; its worker is loaded at once, and the tables with it. */
export function openReader(site: ReaderSite, start: () => Worker = startWorker): Reader {
  const waiting = new Map<number, Waiting>();
  let [worker, asked]: [Worker | null, number] = [null, 0];
  const end = (why: string): void => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  const opened = (): Worker => {
    if (worker !== null) return worker;
    worker = start();
    worker.onmessage = ({ data }: MessageEvent<ReaderReply>) => {
      const question = waiting.get(data.id);
      waiting.delete(data.id);
      if ('fault' in data) question?.reject(new Error(data.fault));
      else question?.resolve(data.answer as never);
    };
    worker.onerror = (event) => end(event.message || 'Cannot load the worker that reads, expected a file of the site');
    worker.onmessageerror = () => end('Cannot take what the worker sent, expected plain values');
    ask('open', site).catch(() => {
      // Whoever asks next is told.
    });
    return worker;
  };
  const ask = <K extends keyof ReaderAnswers>(kind: K, value: ReaderAnswers[K]['asked']) =>
    new Promise<ReaderAnswers[K]['answer']>((resolve, reject) => {
      const target = opened();
      const id = ++asked;
      waiting.set(id, { resolve, reject });
      target.postMessage({ id, kind, asked: value } as ReaderQuestion);
    });
  opened();
  return {
    read: (draft) => ask('read', draft),
    inArchive: (reading) => ask('inArchive', reading),
    close: () => end('The reader was closed'),
  };
}
