/** JSON twin of the web of the whole archive: every citation, whatever the picture leaves out. */
import type { APIRoute } from 'astro';
import { networkData } from '../archive/data/network-data.ts';
import { respond } from '../archive/data/respond.ts';
import { loadArchive } from '../site/load.ts';

export const GET: APIRoute = async () => respond(networkData(await loadArchive()));
