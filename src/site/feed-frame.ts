import type { FeedSite } from '../archive/feed/feed-entry.ts';
import type { FeedFrame } from '../archive/feed/write-feed.ts';
import { href } from './href.ts';
import { loadImprint, loadTimes } from './load.ts';

/** What the feeds of a site at this address are made with. */
export function feedFrame(site: URL): FeedFrame & FeedSite {
  return { site, href, imprint: loadImprint(), timesOf: loadTimes() };
}
