/** The data of one unit's page. */
import type { APIRoute } from 'astro';
import type { Archive } from '../../archive/archive.ts';
import { loadArchive } from '../../site/load.ts';
import { placeData } from '../../archive/data/place-data.ts';

export const getStaticPaths = async () => {
  const { places }: Archive = await loadArchive();
  return [...places.keys()].map((path) => ({ params: { path } }));
};

export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(placeData(await loadArchive(), params['path'] ?? '')), {
    headers: { 'content-type': 'application/json' },
  });
