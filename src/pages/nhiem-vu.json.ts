/** JSON twin of the list of agencies that were given something to do. */
import type { APIRoute } from 'astro';
import { dutiesData } from '../archive/data/duty-data.ts';
import { respond } from '../archive/data/respond.ts';
import { loadArchive } from '../site/load.ts';

export const GET: APIRoute = async () => respond(dutiesData(await loadArchive()));
