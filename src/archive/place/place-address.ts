/**
 * Where a place is shown. Every link to a place asks here, so that none leads to a page or a line
 * that is not there.
 */
import type { Archive } from '../archive.ts';
import { lineKey } from '../urls.ts';
import { isPlaceLine } from './place-line.ts';
import type { Place } from './place.ts';

/**
 * The address of the page of a unit, or of its line on that of its district; null where documents
 * and units with documents do not lead to it, so that it has neither.
 */
export function placeAddress({ places, href }: Pick<Archive, 'places' | 'href'>, path: string): string | null {
  const place = places.get(path);
  return place === undefined ? null : href.place(placeKey(place));
}

/** The address of a place that is there. */
export function addressOfPlace({ href }: Pick<Archive, 'href'>, place: Place): string {
  return href.place(placeKey(place));
}

/** The address of a unit that a document names: such a unit is always shown. */
export function namedPlaceAddress(archive: Pick<Archive, 'places' | 'href'>, path: string): string {
  return placeAddress(archive, path) ?? archive.href.place(path);
}

/** What `href.place` is asked for: the path of a unit with a page, the key of one that is a line. */
export function placeKey(place: Place): string {
  return isPlaceLine(place) ? lineKey(place.path) : place.path;
}

/** The units that have a page. */
export function placesWithPage({ places }: Pick<Archive, 'places'>): readonly Place[] {
  return [...places.values()].filter((place) => !isPlaceLine(place));
}
