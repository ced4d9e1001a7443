/**
 * Which units are lines of the page of their district, without a page of their own: communes and
 * wards of before the reform that few documents name. A page each would be a seventh of the files
 * of a small site, and say little that the pages of the documents do not.
 */
import { vietnameseOrder } from '../../vietnamese/order.ts';
import type { Archive } from '../archive.ts';
import type { Place } from './place.ts';
import { placeRows } from './place-use.ts';

/** A unit that more documents name has a page. */
const MOST_DOCUMENTS = 4;

/** What is asked of a place. */
type LineFacts = Pick<Place, 'era' | 'level' | 'parent' | 'total' | 'withFormer' | 'signed'>;

/**
 * Whether what documents say of a unit fits a line. Today’s communes keep their pages, because
 * offices look themselves up there; one that came from units with documents of their own has a page
 * too, which has those.
 */
export function isPlaceLine(place: LineFacts): boolean {
  const { total, withFormer, signed } = place;
  return mayHaveBeenLine(place) && total + signed.length <= MOST_DOCUMENTS && withFormer === total;
}

/**
 * Whether a unit was a line while fewer documents named it: its anchor stays on the page around it,
 * so that links to the line still lead to it.
 */
export function mayHaveBeenLine({ era, level, parent }: Pick<Place, 'era' | 'level' | 'parent'>): boolean {
  return era === '2021' && level === 'commune' && parent !== null;
}

/** The lines of the page of a place, by name. */
export function placeLines({ places }: Pick<Archive, 'places'>, place: Place): readonly Place[] {
  return place.children
    .flatMap((path) => places.get(path) ?? [])
    .filter(isPlaceLine)
    .toSorted((a, b) => vietnameseOrder(a.name, b.name));
}

/** How many documents a line lists. */
export function documentsOfLine(place: Place): number {
  return new Set(placeRows(place).map(({ document }) => document.id)).size;
}
