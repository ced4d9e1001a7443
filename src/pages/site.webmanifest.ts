import type { APIRoute } from 'astro';
import { webAppManifest } from '../archive/frame/web-app-manifest.ts';
import { href } from '../site/href.ts';
import { loadImprint, loadKeepsOffline } from '../site/load.ts';

export const GET: APIRoute = () =>
  new Response(webAppManifest(href, loadImprint().name, loadKeepsOffline()), {
    headers: { 'content-type': 'application/manifest+json' },
  });
