/** Links to the feeds of a page. */
import type { Archive } from '../archive.ts';
import type { CitedDocument } from '../citation/citing.ts';
import { isWhole } from './feed-files.ts';
import { ALL_CITING, feedPaths, feedSources } from './feed-sources.ts';

/** One feed. */
export interface FeedLink {
  readonly name: string;
  readonly meaning: string;
  readonly atom: string;
  /** Its JSON Feed; null where it has none. */
  readonly json: string | null;
  /** Words to filter its entries by, where it is of more than the page; null: none are needed. */
  readonly filterBy: string | null;
}

/** The feeds at these paths, without those that are not there. */
export function feedLinks(archive: Archive, ...paths: readonly string[]): readonly FeedLink[] {
  return paths.flatMap((path) => {
    const source = feedSources(archive).get(path);
    if (source === undefined) return [];
    const { name, meaning } = source;
    const json = isWhole(path) ? archive.href.feed(path, 'json') : null;
    return [{ name, meaning, atom: archive.href.feed(path, 'xml'), json, filterBy: null }];
  });
}

/**
 * What tells that something new cites a document: its own feed, or, where few cite it, the feed of
 * all documents that cite something, whose entries list the numbers.
 */
export function citedFeedLinks(archive: Archive, { key, number }: CitedDocument): readonly FeedLink[] {
  const own = feedLinks(archive, feedPaths.cited(key));
  return own.length > 0 ? own : feedLinks(archive, ALL_CITING).map((link) => ({ ...link, filterBy: number }));
}
