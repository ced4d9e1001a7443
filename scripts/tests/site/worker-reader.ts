/** Asks the worker of the workbench, on a page of the built site and under its policy. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import type { DraftInArchive, DraftReading, DraftToRead } from '../../../src/workbench/reading.ts';

/** A worker on a page of its own. */
export interface WorkerReader {
  /** The paths that the page and its worker asked the site for, since the last time this was asked. */
  asked(): readonly string[];
  read(drafts: readonly DraftToRead[]): Promise<readonly DraftReading[]>;
  inArchive(reading: DraftReading): Promise<DraftInArchive>;
}

/** Opens the workbench, and a worker of the file that its script starts, to be asked by hand. */
export async function openWorkerReader(browser: Browser): Promise<WorkerReader> {
  const page = await browser.newPage();
  let asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${inject('siteAddress')}/them-van-ban/`);
  await page.evaluate(ASK, { file: await workerFile(), site: { root: '/', tables: await tablesFile() } });
  return {
    asked: () => {
      const all = asked;
      asked = [];
      return all;
    },
    read: (drafts) =>
      page.evaluate(
        (all) => Promise.all(all.map((draft) => globalThis.askWorker<DraftReading>('read', draft))),
        drafts.map(({ bytes, ...draft }) => ({ ...draft, bytes: Buffer.from(bytes).toString('base64') })),
      ),
    inArchive: (reading) =>
      page.evaluate((one) => globalThis.askWorker<DraftInArchive>('inArchive', one as object), reading),
  };
}

/** The worker that a script of the site starts, of those that read. */
async function workerFile(): Promise<string> {
  const folder = join(inject('siteFolder'), '_astro');
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.js')))
    if (READER.test(await readFile(join(folder, name), 'utf8'))) return `/_astro/${name}`;
  throw new Error('Cannot find the worker that reads, expected it among the scripts of the site');
}

/** What only the worker says. */
const READER = /before the worker knows its site/;

async function tablesFile(): Promise<string> {
  const names = await readdir(join(inject('siteFolder'), 'them-van-ban'));
  return `/them-van-ban/${names.find((name) => name.startsWith('bang-'))}`;
}

declare global {
  var askWorker: <Answer>(kind: string, asked: { readonly bytes?: string }) => Promise<Answer>;
}

/** Runs in the page: what the client of the workbench does, for a test that has no part of it. */
function ASK({ file, site }: { readonly file: string; readonly site: object }): void {
  const worker = new Worker(file, { type: 'module' });
  const waiting = new Map<number, (reply: { readonly answer?: unknown; readonly fault?: string }) => void>();
  const broken = new Promise<never>((_, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  let count = 0;
  worker.onmessage = ({
    data,
  }: MessageEvent<{ readonly id: number; readonly answer?: unknown; readonly fault?: string }>) =>
    waiting.get(data.id)?.(data);
  globalThis.askWorker = (kind, asked) => {
    const id = ++count;
    const bytes =
      asked.bytes === undefined ? {} : { bytes: Uint8Array.from(atob(asked.bytes), (c) => c.charCodeAt(0)) };
    worker.postMessage({ id, kind, asked: { ...asked, ...bytes } });
    const answered = new Promise<never>((resolve, reject) => {
      waiting.set(id, ({ answer, fault }) =>
        fault === undefined ? resolve(answer as never) : reject(new Error(fault)),
      );
    });
    return Promise.race([answered, broken]);
  };
  globalThis.askWorker('open', site).catch(() => {
    // Whoever asks next is told.
  });
}
