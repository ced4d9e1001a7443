/** Fetches pages and the files they need, and keeps those that are what a build states. */
import { digestOf } from '../digest.ts';
import type { PublishedPage } from '../published.ts';
import { documentsIn, filesInFile, filesInPage, titleOf } from '../references.ts';
import { putPage, type Keeping } from './keeping.ts';
import { pageKey, type PageRecord } from './records.ts';

/**
 * Why a page is not kept: the build does not have it (what leads to it is a notice), the host has
 * another one by now, has none, was not reached; no room.
 */
export type WhyNot = 'unlisted' | 'changed' | 'missing' | 'network' | 'storage';

/** A page that is not kept. */
export interface NotKept {
  readonly path: string;
  readonly why: WhyNot;
}

/** What became of pages: the keys of those that are kept, in their order, and the others. */
export interface FetchedPages {
  readonly keys: readonly string[];
  readonly failed: readonly NotKept[];
}

/** So many pages are fetched at once. */
const AT_ONCE = 4;

/** What a host says of a page that holds for its copy too. */
const POLICIES = [
  ...['content-security-policy', 'referrer-policy', 'permissions-policy', 'x-content-type-options'],
  ...['cross-origin-opener-policy', 'cross-origin-resource-policy'],
];

/** A page that was not taken, with the reason. */
class Refused extends Error {
  readonly why: WhyNot;
  constructor(why: WhyNot, what: string) {
    super(`Cannot keep ${what}: ${why}`);
    this.why = why;
  }
}

/**
 * Keeps pages in the version that a build states; those that are kept already are not fetched
 * again. To be called inside `alone`: until a subject has them they may be swept away. `onPage` is
 * told after each how many are done.
 */
export async function fetchPages(
  keeping: Keeping,
  pages: readonly PublishedPage[],
  onPage: (done: number) => void = () => undefined,
): Promise<FetchedPages> {
  const results: ({ key: string } | NotKept)[] = [];
  let [next, done] = [0, 0];
  const work = async (): Promise<void> => {
    for (let at = next++; at < pages.length; at = next++) {
      const page = pages[at];
      if (page === undefined) return;
      results[at] = await keepPage(keeping, page).catch((error: unknown) => ({ path: page[0], why: whyNot(error) }));
      onPage(++done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return {
    keys: results.flatMap((result) => ('key' in result ? [result.key] : [])),
    failed: results.filter((result): result is NotKept => 'why' in result),
  };
}

/** Keeps a page that was just received, whatever build it is of. To be called inside `alone`. */
export async function keepReceived(keeping: Keeping, path: string, response: Response): Promise<PageRecord> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  return keepBytes(keeping, { path, bytes, digest: await digestOf(bytes), response });
}

async function keepPage(keeping: Keeping, [path, digest]: PublishedPage): Promise<{ key: string }> {
  const key = pageKey(path, digest);
  const kept = await keeping.database.get('pages', key);
  if (kept && (await haveFiles(keeping, kept.files))) {
    await keeping.database.put('pages', { ...kept, fetched: Date.now() });
    return { key };
  }
  const response = await received(keeping.base + path);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if ((await digestOf(bytes)) !== digest) throw new Refused('changed', path);
  await keepBytes(keeping, { path, bytes, digest, response });
  return { key };
}

interface ReceivedPage {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly digest: string;
  readonly response: Response;
}

/** The files come first: a page that has a record can be shown whole. */
async function keepBytes(keeping: Keeping, { path, bytes, digest, response }: ReceivedPage): Promise<PageRecord> {
  const html = new TextDecoder().decode(bytes);
  const record: PageRecord = {
    key: pageKey(path, digest),
    path,
    digest,
    bytes: bytes.length,
    title: titleOf(html),
    fetched: Date.now(),
    headers: POLICIES.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    }),
    files: await keepFiles(keeping, filesInPage(html, keeping.base)),
    documents: documentsIn(html, keeping.base).filter((document) => document !== path),
  };
  await putPage(keeping, record, html);
  return record;
}

/** Keeps files and all that they name; gives all of them. */
async function keepFiles(keeping: Keeping, first: readonly string[]): Promise<readonly string[]> {
  const all = new Set(first);
  // A set gives what is added while it is walked through.
  for (const file of all) for (const further of await keepFile(keeping, file)) all.add(further);
  return [...all];
}

/** Keeps a file; gives those that it names. */
async function keepFile(keeping: Keeping, file: string): Promise<readonly string[]> {
  const known = keeping.filesOf.get(file);
  if (known && (await keeping.files.match(keeping.base + file))) return known;
  const response = (await keeping.files.match(keeping.base + file)) ?? (await storedFile(keeping, file));
  const named = /\.(?:js|css)$/.test(file) ? filesInFile(await response.text(), keeping.base) : [];
  keeping.filesOf.set(file, named);
  return named;
}

async function storedFile({ base, files }: Keeping, file: string): Promise<Response> {
  // The name of a file says what is in it, so that the browser's own copy will do.
  const response = await received(base + file, 'default');
  await files.put(base + file, response.clone());
  return response;
}

async function haveFiles({ base, files }: Keeping, wanted: readonly string[]): Promise<boolean> {
  const found = await Promise.all(wanted.map((file) => files.match(base + file)));
  return found.every((one) => one !== undefined);
}

async function received(address: string, cache: RequestCache = 'no-cache'): Promise<Response> {
  const response = await fetch(address, { cache });
  if (response.status === 404 || response.status === 410) throw new Refused('missing', address);
  if (!response.ok) throw new Refused('network', address);
  return response;
}

function whyNot(error: unknown): WhyNot {
  if (error instanceof Refused) return error.why;
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'storage' : 'network';
}
