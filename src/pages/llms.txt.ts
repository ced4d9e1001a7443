import type { APIRoute } from 'astro';
import { llmsText } from '../archive/frame/llms-text.ts';
import { webAddress } from '../archive/metadata/web-address.ts';
import { loadArchive, loadImprint } from '../site/load.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(llmsText(await loadArchive(), loadImprint(), webAddress(site)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
