/** JSON twin of the index of bodies: all of its lines, also those without a page. */
import type { APIRoute } from 'astro';
import { isGeneral } from '../archive/body/general-collective.ts';
import { bodyInList } from '../archive/data/body-data.ts';
import { respond } from '../archive/data/respond.ts';
import { loadArchive } from '../site/load.ts';

export const GET: APIRoute = async () => {
  const archive = await loadArchive();
  const listed = [...archive.bodyIndex.bodies.values()].filter((body) => !isGeneral(body));
  return respond(listed.map((body) => bodyInList(archive, body)));
};
