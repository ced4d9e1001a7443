/** JSON twin of the index of bodies: all of them, also those without a page. */
import type { APIRoute } from 'astro';
import { bodyInList } from '../archive/data/body-data.ts';
import { respond } from '../archive/data/respond.ts';
import { loadArchive } from '../site/load.ts';

export const GET: APIRoute = async () => {
  const archive = await loadArchive();
  return respond([...archive.bodyIndex.bodies.values()].map((body) => bodyInList(archive, body)));
};
