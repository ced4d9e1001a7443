/** JSON twin of the page of one unit. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { placeData } from '../../archive/data/place-data.ts';
import { respond } from '../../archive/data/respond.ts';
import type { Place } from '../../archive/place/place.ts';
import { loadArchive } from '../../site/load.ts';

export const getStaticPaths = (async () =>
  [...(await loadArchive()).places.values()].map((place) => ({
    params: { path: place.path },
    props: { place },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ place: Place }> = async ({ props }) =>
  respond(placeData(await loadArchive(), props.place));
