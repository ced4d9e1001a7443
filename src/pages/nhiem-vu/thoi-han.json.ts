/** JSON twin of the deadlines. */
import type { APIRoute } from 'astro';
import { deadlinesData } from '../../archive/data/duty-data.ts';
import { respond } from '../../archive/data/respond.ts';
import { loadArchive } from '../../site/load.ts';

export const GET: APIRoute = async () => respond(deadlinesData(await loadArchive()));
