/** Every unit that has a page, for the filter box; the form of a row is `PackedPlace`. */
import type { APIRoute } from 'astro';
import { respond } from '../../archive/data/respond.ts';
import { placeNames } from '../../archive/place/place-names.ts';
import { loadArchive } from '../../site/load.ts';

export const GET: APIRoute = async () => respond(placeNames(await loadArchive()));
