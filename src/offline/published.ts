/**
 * What a build says of its pages, so that a device can keep them and know whether what it keeps is
 * still what is published. The build writes it (src/integrations/offline.ts), the worker and the
 * pages read it.
 *
 * **The rule of versions.** A page is kept only where its bytes have the digest that one build
 * states, together with all the files it names (`_astro/`, whose names are digests of their
 * content), so a kept page can never meet a style sheet or a script of another build. Files that
 * change under the same address (the index of search, data beside pages) are never kept, and a page
 * that came from the device is cut off from them (worker/cut-off.ts). A new build is a new worker,
 * because its digests are in it: what is kept is brought to it one subject at a time, whole or not
 * at all (refresh.ts).
 */
import { fnv1a } from '../ground/fnv1a.ts';

/**
 * A page: its address below the root of the site (`van-ban/x/`), the digest of its bytes
 * (digest.ts), how many bytes it has; `covered` for a document of which something was covered, so
 * that no former version of it may stay.
 */
export type PublishedPage = readonly [path: string, digest: string, bytes: number, covered?: 'covered'];

/** What the page of a covered document has in its HTML (src/pages/van-ban/[id].astro). */
export const COVERED_MARK = ' data-covered';

/** What a build states of itself; the first line of its worker has it. */
export interface PublishedBuild {
  /** Another one where any page that can be kept is another. */
  readonly version: string;
  /** The pages that are always kept: home, search, the page of what is kept. */
  readonly frame: readonly PublishedPage[];
  /** The digests of the lists of all pages that can be kept; a list is named by its own. */
  readonly lists: readonly string[];
}

/** The page that lists what is kept; the worker shows it in place of a page that is not kept. */
export const OFFLINE_PAGE = 'ngoai-tuyen/';

/** The pages of the frame, below the root of the site. */
export const FRAME_PAGES = ['', 'tim-kiem/', OFFLINE_PAGE] as const;

/** The worker, below the root of the site: its scope is the folder that it is in. */
export const WORKER_FILE = 'sw.js';

/** The folder of files whose names are digests of their content. */
export const FILES_FOLDER = '_astro/';

/** The address of a list below the root of the site. */
export function listPath(digest: string): string {
  return `${OFFLINE_PAGE}ban/${digest}.json`;
}

/** The most pages of which a list has the rows: about 20 KB. */
const LONGEST_LIST = 400;

/** How many lists there are of so many pages: a power of two, so that it seldom changes. */
export function listCount(pages: number): number {
  let count = 1;
  while (count * LONGEST_LIST < pages) count *= 2;
  return count;
}

/** Which of so many lists has a page. */
export function listOf(path: string, count: number): number {
  return fnv1a(path) % count;
}

/** What a page that can be kept is; null for a page that cannot. */
export type PageKind = 'document' | 'place';

/** The kind of a page by its address below the root of the site. */
export function kindOf(path: string): PageKind | null {
  if (/^van-ban\/(?!trang\/)[^/]+\/$/.test(path)) return 'document';
  return /^dia-phuong\/(?:2021|2025)\/(?:[^/]+\/)+$/.test(path) ? 'place' : null;
}
