/**
 * Where a device keeps pages: IndexedDB for pages and what they belong to, a cache for the files
 * they need. One of each for each site, also where several share a host.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PublishedBuild } from '../published.ts';
import type { PageRecord, Subject } from './records.ts';

interface Kept extends DBSchema {
  pages: { key: string; value: PageRecord; indexes: { path: string } };
  /** The HTML of pages, by their keys. */
  html: { key: string; value: string };
  subjects: { key: string; value: Subject };
  state: { key: keyof KeptState; value: KeptState[keyof KeptState] };
}

/** What is known besides pages and subjects. */
export interface KeptState {
  /** The build of the worker that serves. */
  readonly build: PublishedBuild;
  /** The version of the build against which withdrawn pages were looked for last. */
  readonly cleared: string;
  /** The files of the frame before: open pages may still ask for them. */
  readonly formerFiles: readonly string[];
  /** The ids of the clients that show a page of the device. */
  readonly cutOff: readonly string[];
}

/** What is kept for the site at `base` (`/kho/`). */
export interface Keeping {
  readonly base: string;
  readonly database: IDBPDatabase<Kept>;
  readonly files: Cache;
  /** The files that a kept file names, as they were found. */
  readonly filesOf: Map<string, readonly string[]>;
}

/** Opens it; rejects where the browser keeps nothing (blocked storage, some private windows). */
export async function openKeeping(base: string): Promise<Keeping> {
  const name = `ngoai-tuyen ${base}`;
  const database = await openDB<Kept>(name, 1, {
    upgrade: (made) => {
      made.createObjectStore('pages', { keyPath: 'key' }).createIndex('path', 'path');
      made.createObjectStore('html');
      made.createObjectStore('subjects', { keyPath: 'key' });
      made.createObjectStore('state');
    },
    // A later program that changes the form must not wait for a page that is left open.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
  return { base, database, files: await caches.open(name), filesOf: new Map() };
}

/** One of the other things that are known; undefined where nothing is. */
export async function stateOf<Name extends keyof KeptState>(
  { database }: Keeping,
  name: Name,
): Promise<KeptState[Name] | undefined> {
  return (await database.get('state', name)) as KeptState[Name] | undefined;
}

/** Sets it. */
export async function setState<Name extends keyof KeptState>(
  { database }: Keeping,
  name: Name,
  value: KeptState[Name],
): Promise<void> {
  await database.put('state', value, name);
}

/** The HTML of a page that is kept. */
export async function htmlOf({ database }: Keeping, { key }: Pick<PageRecord, 'key'>): Promise<string> {
  return (await database.get('html', key)) ?? '';
}

/** Keeps a page with its HTML. */
export async function putPage({ database }: Keeping, page: PageRecord, html: string): Promise<void> {
  const writing = database.transaction(['pages', 'html'], 'readwrite');
  await Promise.all([
    writing.objectStore('pages').put(page),
    writing.objectStore('html').put(html, page.key),
    writing.done,
  ]);
}

/** Throws pages away. */
export async function deletePages({ database }: Keeping, keys: readonly string[]): Promise<void> {
  const writing = database.transaction(['pages', 'html'], 'readwrite');
  const [pages, html] = [writing.objectStore('pages'), writing.objectStore('html')];
  await Promise.all([...keys.flatMap((key) => [pages.delete(key), html.delete(key)]), writing.done]);
}

/**
 * Runs what writes, alone among the worker and all pages of the site: what one has fetched for a
 * subject must not be thrown away by another before the subject is written.
 */
export async function alone<T>({ base }: Keeping, run: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`ngoai-tuyen ${base}`, run) as Promise<T>;
}
