/** `opensearch.xml`, by which a browser can add the archive's search to its address bar; not made where the site's own address is not known. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { openSearchDescription } from '../archive/frame/open-search.ts';
import { href } from '../site/href.ts';
import { loadImprint } from '../site/load.ts';

export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { description: 'opensearch' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site }) =>
  new Response(site ? openSearchDescription(site, href, loadImprint().name) : null, {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
