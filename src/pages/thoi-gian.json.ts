/** JSON twin of the timeline: months of the whole archive, of each type and of each province. */
import type { APIRoute } from 'astro';
import { respond } from '../archive/data/respond.ts';
import { listTwins, twinPart } from '../archive/data/twins.ts';
import { href } from '../site/href.ts';
import { loadArchive } from '../site/load.ts';

export const GET: APIRoute = async () => respond(twinPart(href, listTwins(await loadArchive()).timeline));
