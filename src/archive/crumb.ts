/** Breadcrumbs. */
import type { Place } from './place.ts';
import { fullName, lineage } from './place.ts';
import { href } from './urls.ts';

/** One step; the last, the page itself, has no href. */
export interface Crumb {
  readonly name: string;
  readonly href?: string;
}

/** From “Địa phương” through the units around a place to the place itself. */
export const placeCrumbs = (places: ReadonlyMap<string, Place>, path: string): readonly Crumb[] => [
  { name: 'Địa phương', href: href.places() },
  ...lineage(path)
    .toReversed()
    .flatMap((step) => places.get(step) ?? [])
    .map((place) =>
      place.path === path ? { name: fullName(place) } : { name: fullName(place), href: href.place(place.path) },
    ),
];
