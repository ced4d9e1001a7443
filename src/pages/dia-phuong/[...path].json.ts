/** JSON twins of the pages of units: a file for each that several documents name, and one for the others of a province. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { hasPlaceTwin, placeData, placesData, placesWithoutTwin } from '../../archive/data/place-data.ts';
import { twinPart } from '../../archive/data/twins.ts';
import { respond } from '../../archive/data/respond.ts';
import type { Place } from '../../archive/place/place.ts';
import { href } from '../../site/href.ts';
import { loadArchive } from '../../site/load.ts';

type Props = { readonly place: Place } | { readonly province: string; readonly places: readonly Place[] };

export const getStaticPaths = (async () => {
  const archive = await loadArchive();
  const own = [...archive.places.values()].filter(hasPlaceTwin);
  return [
    ...own.map((place) => ({ params: { path: place.path }, props: { place } as Props })),
    ...[...placesWithoutTwin(archive)].map(([province, places]) => ({
      params: { path: `${province}/don-vi` },
      props: { province, places } as Props,
    })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) => {
  const archive = await loadArchive();
  const twin =
    'place' in props
      ? { page: href.place(props.place.path), make: () => placeData(archive, props.place) }
      : { page: href.provinceUnits(props.province), make: () => placesData(archive, props.places) };
  return respond(twinPart(href, twin));
};
