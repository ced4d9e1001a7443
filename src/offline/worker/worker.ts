/**
 * The service worker of the site. Pages come from the network first, files whose names are digests
 * from the device first, everything else never from the device (published.ts has the rule). Its
 * first line, which the build writes, is the build that it belongs to.
 */
import { kindOf, type PublishedBuild } from '../published.ts';
import { stateOf, openKeeping, type Keeping } from '../store/keeping.ts';
import { keepFrame, keepVisit, takeOver } from '../store/keep-subject.ts';
import { publishedPages } from '../store/lists.ts';
import { dropPage, dropWithdrawn, refresh } from '../store/refresh.ts';
import { CutOff } from './cut-off.ts';
import { keptPage, offlinePage } from './kept-page.ts';
import type { PageRequest, WaitingEvent, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope & { readonly publishedBuild: PublishedBuild };

/** How long a page may take where one of the device could be shown, in milliseconds. */
const PATIENCE = 4_000;

const build = self.publishedBuild;
const base = new URL(self.registration.scope).pathname;
const published = publishedPages(base, build);

let opened: Promise<Keeping> | undefined;
const keeping = (): Promise<Keeping> => (opened ??= openKeeping(base));
const cutOff = new CutOff(keeping, self.clients);

/** What fails beside the answer to a reader is tried again with the next page. */
const tried = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => console.warn(error));

self.addEventListener('install', (event: WaitingEvent) => event.waitUntil(install()));
self.addEventListener('activate', (event: WaitingEvent) => event.waitUntil(activate()));
self.addEventListener('fetch', (event: PageRequest) => answer(event));

async function install(): Promise<void> {
  const kept = await keeping();
  await tried(dropWithdrawn(kept, published));
  await keepFrame(kept, published);
  await self.skipWaiting();
}

async function activate(): Promise<void> {
  await takeOver(await keeping(), published);
  await self.clients.claim();
  // Not waited for: until this ends no page of the site is answered.
  void tried(keepOpenPages().then(bringUpToDate));
}

/** Pages that were open before the worker was there: they were visited too. */
async function keepOpenPages(): Promise<void> {
  const kept = await keeping();
  for (const { url } of await self.clients.matchAll({ type: 'window' })) {
    const path = pathOf(new URL(url));
    if (path === null || kindOf(path) === null || (await kept.database.countFromIndex('pages', 'path', path)) > 0)
      continue;
    const response = await fetch(base + path);
    if (response.ok) await keepVisit(kept, published, path, response);
  }
}

let rounds: Promise<unknown> = Promise.resolve();

/**
 * Brings what is kept to this build; where that fails, the next page tries it again. One round
 * after the other: what one could not get yet may be there for the next.
 */
function bringUpToDate(): Promise<unknown> {
  const round = async (): Promise<void> => {
    const kept = await keeping();
    // Another worker may have taken the place of this one.
    if ((await stateOf(kept, 'build'))?.version !== build.version) return;
    if ((await stateOf(kept, 'cleared')) !== build.version) await dropWithdrawn(kept, published);
    await refresh(kept, published);
  };
  return (rounds = rounds.then(() => tried(round())));
}

/** The path of an address below the root of the site; null for one of another site. */
function pathOf(url: URL): string | null {
  return url.origin === self.location.origin && url.pathname.startsWith(base) ? url.pathname.slice(base.length) : null;
}

function answer(event: PageRequest): void {
  const { request, clientId } = event;
  const path = pathOf(new URL(request.url));
  if (request.method !== 'GET' || path === null) return;
  if (request.mode === 'navigate') {
    if (request.destination === 'document') event.respondWith(page(event, path));
  } else if (path.startsWith('_astro/')) event.respondWith(file(request, path));
  // Answering is what costs time: a page that came from the network asks the network itself.
  else if (cutOff.mayBe(clientId)) event.respondWith(forPage(request, clientId, path));
}

/** A page: from the network; from the device where there is no network, or none that answers soon. */
async function page(event: PageRequest, path: string): Promise<Response> {
  const network = fetch(event.request);
  const kept = await keeping().catch(() => null);
  // A browser that keeps nothing: as if there were no worker.
  if (kept === null) return network;
  const isKept = kindOf(path) !== null;
  const received = network.then((response) => (isKept && response.ok ? response.clone() : response));
  event.waitUntil(tried(received.then((response) => remember(kept, path, response))));
  const own = await keptPage(kept, path);
  const sent = await (own ? Promise.race([network, afterPatience()]) : network).catch(() => null);
  if (sent && !(own && sent.status >= 500)) return sent;
  await cutOff.add(event.resultingClientId);
  return own ?? offlinePage(kept);
}

async function afterPatience(): Promise<null> {
  return new Promise((done) => setTimeout(() => done(null), PATIENCE));
}

/** After a page has come from the network: it is kept, or let go of, and so is what is out of date. */
async function remember(kept: Keeping, path: string, response: Response): Promise<void> {
  if (response.status === 404 || response.status === 410) await dropPage(kept, path);
  else if (response.ok && kindOf(path) !== null) await keepVisit(kept, published, path, response);
  if (response.ok) await bringUpToDate();
}

/** A file whose name says what is in it: wherever it comes from, it is the right one. */
async function file(request: Request, path: string): Promise<Response> {
  const kept = await keeping().catch(() => null);
  return (await kept?.files.match(base + path)) ?? fetch(request);
}

/** What a page asks for: if it came from the device, only what came with it. */
async function forPage(request: Request, clientId: string, path: string): Promise<Response> {
  if (!(await cutOff.has(clientId))) return fetch(request);
  return (await keptPage(await keeping(), path)) ?? Response.error();
}
