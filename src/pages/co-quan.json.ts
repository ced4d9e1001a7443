/** JSON twin of the list of issuing authorities. */
import type { APIRoute } from 'astro';
import { issuerInList } from '../archive/data/issuer-data.ts';
import { respond } from '../archive/data/respond.ts';
import { loadArchive } from '../site/load.ts';

export const GET: APIRoute = async () => {
  const archive = await loadArchive();
  return respond([...archive.byIssuer.values()].map((group) => issuerInList(archive, group)));
};
