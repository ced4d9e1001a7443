/** The indexes of the archive: names with counts, by place, type, year and term. */
import { vietnameseOrder } from '../../vietnamese/order.ts';
import type { Archive } from '../archive.ts';
import { lastSegment } from '../../gazetteer/path.ts';
import { fullName } from '../../gazetteer/unit-name.ts';
import { addressOfPlace } from '../place/place-address.ts';
import { isPlaceLine, mayHaveBeenLine } from '../place/place-line.ts';
import type { Place } from '../place/place.ts';
import { typeName } from '../document/name/type-name.ts';
import { unknownSlug } from '../urls.ts';

/** One row. `unit` is the noun of what is counted, if not documents. */
export interface IndexEntry {
  readonly name: string;
  readonly href: string;
  readonly count: number;
  readonly unit?: string;
  readonly inner?: readonly IndexEntry[];
  /** The anchor of the row, where a line was before it became a page (`isPlaceLine`). */
  readonly anchor?: string;
}

/** Types, those with most documents first. */
export function typeIndex({ byType, types, href }: Archive): readonly IndexEntry[] {
  const entries = [...byType].map(([slug, documents]) => ({
    name: slug === unknownSlug ? 'Không rõ loại' : typeName(types, slug),
    href: href.type(slug),
    count: documents.length,
  }));
  return unknownLast(entries.sort(byCount), href.type(unknownSlug));
}

/** A year in words, by its slug. */
export function yearName(slug: string): string {
  return slug === unknownSlug ? 'Không rõ năm' : `Năm ${slug}`;
}

/** Years, newest first. */
export function yearIndex({ byYear, href }: Archive): readonly IndexEntry[] {
  const entries = [...byYear].map(([year, documents]) => ({
    name: yearName(year),
    href: href.year(year),
    count: documents.length,
  }));
  const newestFirst = entries.sort((a, b) => vietnameseOrder(b.name, a.name));
  return unknownLast(newestFirst, href.year(unknownSlug));
}

/** Terms, those in most documents first; a term that no document uses is listed with 0. */
export function termIndex({ terms, href }: Archive): readonly IndexEntry[] {
  return [...terms.values()]
    .map(({ id, name, uses }) => ({ name, href: href.term(id), count: uses.length }))
    .sort(byCount);
}

/** The units inside a place that have a page, by name, and the units inside these down to `depth`. */
export function childEntries(archive: Archive, place: Place, depth: number): readonly IndexEntry[] {
  return place.children
    .flatMap((path) => archive.places.get(path) ?? [])
    .filter((child) => child.withFormer > 0 && !isPlaceLine(child))
    .map((child) => placeEntry(archive, child, depth))
    .sort((a, b) => vietnameseOrder(a.name, b.name));
}

/** Rows in order, with the row of what is not known last. */
function unknownLast(entries: readonly IndexEntry[], unknownHref: string): readonly IndexEntry[] {
  return [
    ...entries.filter((entry) => entry.href !== unknownHref),
    ...entries.filter((entry) => entry.href === unknownHref),
  ];
}

function byCount(a: IndexEntry, b: IndexEntry): number {
  return b.count - a.count || vietnameseOrder(a.name, b.name);
}

function placeEntry(archive: Archive, place: Place, depth: number): IndexEntry {
  return {
    name: fullName(place),
    href: addressOfPlace(archive, place),
    count: place.withFormer,
    ...(mayHaveBeenLine(place) ? { anchor: lastSegment(place.path) } : {}),
    inner: depth > 0 ? childEntries(archive, place, depth - 1) : [],
  };
}
