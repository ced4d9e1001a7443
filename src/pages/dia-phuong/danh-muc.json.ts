/** Every unit that has a page, for the filter box; the form of a row is `PackedPlace`. */
import type { APIRoute } from 'astro';
import { loadArchive } from '../../site/load.ts';
import { placeNames } from '../../archive/place/place-names.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(placeNames(await loadArchive())), { headers: { 'content-type': 'application/json' } });
