/** JSON twins of the pages of units: a file for each that many documents name, and the first of those that the others of a province share. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { hasPlaceTwin, placeData } from '../../archive/data/place-data.ts';
import { respond } from '../../archive/data/respond.ts';
import { sharedPlaceTwins } from '../../archive/data/shared-twins.ts';
import { twinPart } from '../../archive/data/twins.ts';
import type { Place } from '../../archive/place/place.ts';
import { href } from '../../site/href.ts';
import { loadArchive } from '../../site/load.ts';

type Props = { readonly place: Place } | { readonly file: object };

export const getStaticPaths = (async () => {
  const archive = await loadArchive();
  const own = [...archive.places.values()].filter(hasPlaceTwin);
  return [
    ...own.map((place) => ({ params: { path: place.path }, props: { place } as Props })),
    ...[...sharedPlaceTwins(archive)].map(([province, { files }]) => ({
      params: { path: `${province}/don-vi` },
      props: { file: files[0] ?? {} } as Props,
    })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) => {
  if ('file' in props) return respond(props.file);
  const archive = await loadArchive();
  return respond(twinPart(href, { page: href.place(props.place.path), make: () => placeData(archive, props.place) }));
};
