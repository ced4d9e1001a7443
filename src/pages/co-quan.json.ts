/** JSON twin of the index of bodies. */
import type { APIRoute } from 'astro';
import { respond } from '../archive/data/respond.ts';
import { listTwins, twinPart } from '../archive/data/twins.ts';
import { href } from '../site/href.ts';
import { loadArchive } from '../site/load.ts';

export const GET: APIRoute = async () => respond(twinPart(href, listTwins(await loadArchive()).bodies));
