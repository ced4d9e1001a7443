/** Feeds as JSON Feed, where [...feed].xml.ts makes them as Atom. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { feedFiles, feedRoute, type FeedFile } from '../../archive/feed/feed-files.ts';
import { jsonFeed } from '../../archive/feed/write-feed.ts';
import { feedFrame } from '../../site/feed-frame.ts';
import { loadArchive } from '../../site/load.ts';

export const getStaticPaths = (async () => {
  const { SITE } = import.meta.env;
  if (!SITE) return [];
  return feedFiles(await loadArchive(), feedFrame(new URL(SITE)), 'json').map(feedRoute);
}) satisfies GetStaticPaths;

export const GET: APIRoute<FeedFile> = ({ props, site }) =>
  new Response(site ? JSON.stringify(jsonFeed(feedFrame(site), props.source, props.page)) : null, {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
