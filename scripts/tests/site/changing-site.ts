/** A site that is taken off the network and comes back as another version, at one address. */
import { randomInt } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { serveFolder, type FolderServer } from '../../../src/integrations/static-server.ts';
import { writeOfflineFiles } from '../../../src/integrations/offline-files.ts';
import type { Subject } from '../../../src/offline/store/records.ts';
import { root } from '../../root.ts';

/** A copy of a built site that a test changes, served at an address that stays. */
export class ChangingSite {
  /** Where its files are. */
  readonly folder: string;
  /** The folder of its host that it is in: `/kho/`. */
  readonly base: string;
  readonly #host: string;
  #server: FolderServer | undefined;
  #address = '';
  readonly #open = new Set<Socket>();

  constructor(built: string, base = '/') {
    this.#host = mkdtempSync(join(tmpdir(), 'kho-doi-'));
    this.base = base;
    this.folder = join(this.#host, base);
    cpSync(built, this.folder, { recursive: true });
  }

  /** The address of a path below its root. */
  at(path: string): string {
    return `${this.#address}${this.base}${path}`;
  }

  /** Serves the folder; the second time where it was served first. */
  async start(): Promise<void> {
    // Of a range in which nobody is given the next free one while this is stopped.
    const port = this.#address === '' ? randomInt(20_000, 30_000) : Number(new URL(this.#address).port);
    this.#server = await serveFolder(this.#host, port);
    const address = this.#server.address.replace(/\/$/, '');
    if (this.#address !== '' && address !== this.#address) throw new Error(`Cannot serve at ${this.#address} again`);
    this.#address = address;
  }

  /** The network is gone: nobody answers. */
  async stop(): Promise<void> {
    await this.#server?.close();
  }

  /** The line is so poor that nothing ever comes: connections are taken and never answered. */
  async hang(): Promise<void> {
    await this.stop();
    const silent = createServer((socket) => this.#open.add(socket));
    const port = Number(new URL(this.#address).port);
    await new Promise<void>((done) => silent.listen(port, '127.0.0.1', done));
    const close = async (): Promise<void> => {
      for (const socket of this.#open) socket.destroy();
      await new Promise<void>((done) => silent.close(() => done()));
    };
    this.#server = { address: `${this.#address}/`, close };
  }

  /** Changes a file: what `change` makes of its text. */
  async edit(file: string, change: (text: string) => string): Promise<void> {
    const path = join(this.folder, file);
    await writeFile(path, change(await readFile(path, 'utf8')));
  }

  /** Publishes the pages that are there now, as a build does, without the documents `taken` away. */
  async publish(taken: readonly string[] = []): Promise<string> {
    for (const id of taken) rmSync(join(this.folder, 'van-ban', id), { recursive: true });
    return (await writeOfflineFiles(this.folder, new Set(await this.documents()), root)).version;
  }

  /** The ids of the documents that have a page. */
  async documents(): Promise<readonly string[]> {
    const entries = await readdir(join(this.folder, 'van-ban'), { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() && entry.name !== 'trang').map(({ name }) => name);
  }

  /** Ends it and removes the copy. */
  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#host, { recursive: true, force: true });
  }
}

/** What a browser keeps, as src/offline/store/records.ts has it; `base`: of which site. */
export const keptSubjects = (page: Page, base = '/'): Promise<readonly Subject[]> =>
  page.evaluate(async (name) => {
    // To open one that is not there would make it, without its stores.
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return [];
    const opened = indexedDB.open(name);
    await new Promise((done) => (opened.onsuccess = done));
    const asked = opened.result.transaction('subjects').objectStore('subjects').getAll();
    await new Promise((done) => (asked.onsuccess = done));
    opened.result.close();
    return asked.result as Subject[];
  }, `ngoai-tuyen ${base}`);

/** Waits until what a browser keeps is so. */
export const untilKept = async (
  page: Page,
  isSo: (subjects: readonly Subject[]) => boolean,
  base = '/',
): Promise<void> => {
  for (let tries = 0; tries < 300; tries++) {
    if (isSo(await keptSubjects(page, base))) return;
    await page.waitForTimeout(100);
  }
  const kept = (await keptSubjects(page, base)).map(({ key, version }) => `${key} (${version})`);
  throw new Error(`Kept: ${kept.join(', ')}; expected ${isSo.toString()}`);
};

/** That a subject is kept. */
export const has =
  (key: string) =>
  (subjects: readonly Subject[]): boolean =>
    subjects.some((subject) => subject.key === key);

/** That a subject is not kept. */
export const lacks =
  (key: string) =>
  (subjects: readonly Subject[]): boolean =>
    !has(key)(subjects);

/** That the worker of a version serves, and everything that is kept was brought to it. */
export const serves =
  (version: string) =>
  (subjects: readonly Subject[]): boolean =>
    subjects.some(({ kind }) => kind === 'frame') && subjects.every((subject) => subject.version === version);

/** That the worker of a version serves. */
export const hasFrame =
  (version: string) =>
  (subjects: readonly Subject[]): boolean => {
    const frames = subjects.filter(({ kind }) => kind === 'frame');
    return frames.length === 1 && frames[0]?.version === version;
  };

/** A browser of its own with a worker, and its one page. */
export const withWorker = async (
  browser: { readonly newContext: (options: object) => Promise<BrowserContext> },
  options: object = {},
): Promise<{ readonly context: BrowserContext; readonly page: Page }> => {
  const context = await browser.newContext({
    serviceWorkers: 'allow',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  return { context, page: await context.newPage() };
};
