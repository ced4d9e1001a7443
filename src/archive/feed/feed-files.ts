/** Which files the feeds of a site are. */
import type { Archive } from '../archive.ts';
import { feedEntries, type FeedSite } from './feed-entry.ts';
import { feedPages, newestPage, type FeedPage } from './feed-pages.ts';
import { ALL, ALL_BY_ISSUE, ALL_CITING, ALL_TELLING, feedSources } from './feed-sources.ts';
import type { FeedSource } from './feed-source.ts';

/** One file of a feed. */
export interface FeedFile {
  readonly source: FeedSource;
  readonly page: FeedPage;
}

/** Feeds of the whole archive: programs that want some of it take the rest out themselves. */
export const WHOLE_FEEDS = [ALL, ALL_BY_ISSUE, ALL_CITING, ALL_TELLING] as const;

/**
 * The files in one format. Every feed is there as Atom, which every reader takes; as JSON Feed those
 * of the whole archive. What came before the newest entries is kept for the feed of all documents.
 */
export function feedFiles(archive: Archive, of: FeedSite, suffix: 'xml' | 'json'): readonly FeedFile[] {
  const sources = [...feedSources(archive).values()];
  return sources
    .filter(({ path }) => suffix === 'xml' || isWhole(path))
    .flatMap((source) => {
      const entries = feedEntries(archive, source, of);
      const pages = source.path === ALL ? feedPages(entries) : [newestPage(entries)];
      return pages.map((page) => ({ source, page }));
    });
}

/** Whether a feed is of the whole archive. */
export function isWhole(path: string): boolean {
  return (WHOLE_FEEDS as readonly string[]).includes(path);
}

/** A file as a route below /theo-doi/. */
export function feedRoute({ source, page }: FeedFile) {
  const { path } = source;
  const feed = page.archived === null ? path : `${path}/luu/${page.archived}`;
  return { params: { feed }, props: { source, page } };
}
