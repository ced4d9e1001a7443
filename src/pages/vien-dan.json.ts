/** JSON twin of the register of cited documents. */
import type { APIRoute } from 'astro';
import { mostCitedFirst } from '../archive/citation/citing.ts';
import { citedInList } from '../archive/data/cited-data.ts';
import { respond } from '../archive/data/respond.ts';
import { loadArchive } from '../site/load.ts';

export const GET: APIRoute = async () => {
  const archive = await loadArchive();
  return respond(mostCitedFirst(archive.cited).map((cited) => citedInList(archive, cited)));
};
