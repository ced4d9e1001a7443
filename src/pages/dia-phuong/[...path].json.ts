/** JSON twin of the page of one unit that several documents name. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { hasPlaceTwin, placeData } from '../../archive/data/place-data.ts';
import { respond } from '../../archive/data/respond.ts';
import type { Place } from '../../archive/place/place.ts';
import { loadArchive } from '../../site/load.ts';

export const getStaticPaths = (async () =>
  [...(await loadArchive()).places.values()]
    .filter(hasPlaceTwin)
    .map((place) => ({ params: { path: place.path }, props: { place } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ place: Place }> = async ({ props }) =>
  respond(placeData(await loadArchive(), props.place));
