/** JSON twin of the list of terms. */
import type { APIRoute } from 'astro';
import { respond } from '../archive/data/respond.ts';
import { termInList } from '../archive/data/term-data.ts';
import { href } from '../site/href.ts';
import { loadArchive } from '../site/load.ts';

export const GET: APIRoute = async () =>
  respond([...(await loadArchive()).terms.values()].map((used) => termInList(used, href)));
