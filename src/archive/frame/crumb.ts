/** Breadcrumbs. */
import type { Archive } from '../archive.ts';
import { fullName } from '../../gazetteer/unit-name.ts';
import { eraOfPath, lineage } from '../../gazetteer/path.ts';
import { addressOfPlace } from '../place/place-address.ts';
import { eraNames } from '../place/place.ts';

/** One step; the last, the page itself, has no href. */
export interface Crumb {
  readonly name: string;
  readonly href?: string;
}

/** From “Địa phương” through the era and the units around a place to the place itself. */
export function placeCrumbs({ places, href }: Pick<Archive, 'places' | 'href'>, path: string): readonly Crumb[] {
  return [
    { name: 'Địa phương', href: href.places() },
    ...(eraOfPath(path) === '2021' ? [{ name: `Đơn vị ${eraNames['2021']}`, href: href.formerPlaces() }] : []),
    ...lineage(path)
      .toReversed()
      .flatMap((step) => places.get(step) ?? [])
      .map((place) =>
        place.path === path
          ? { name: fullName(place) }
          : { name: fullName(place), href: addressOfPlace({ href }, place) },
      ),
  ];
}
