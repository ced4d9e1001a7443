/** Every unit that has a page, for the filter box and for reuse: path, name, where, number of documents, former names. */
import type { APIRoute } from 'astro';
import { loadArchive } from '../../archive/load.ts';
import { placeNames } from '../../archive/place-names.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(placeNames(await loadArchive())), { headers: { 'content-type': 'application/json' } });
