/** Feeds as Atom; none where the site's own address is not known, for a feed is read away from it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { feedFiles, feedRoute, type FeedFile } from '../../archive/feed/feed-files.ts';
import { atomFeed } from '../../archive/feed/write-feed.ts';
import { feedFrame } from '../../site/feed-frame.ts';
import { loadArchive } from '../../site/load.ts';

export const getStaticPaths = (async () => {
  const { SITE } = import.meta.env;
  if (!SITE) return [];
  return feedFiles(await loadArchive(), feedFrame(new URL(SITE)), 'xml').map(feedRoute);
}) satisfies GetStaticPaths;

export const GET: APIRoute<FeedFile> = ({ props, site }) =>
  new Response(site ? atomFeed(feedFrame(site), props.source, props.page) : null, {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
