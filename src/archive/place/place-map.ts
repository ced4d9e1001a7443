/** The country as tiles, with the number of documents of each province. */
import { expected } from '../../ground/expected.ts';
import type { Place } from './place.ts';
import { tileGrid } from '../../gazetteer/tile-grid.ts';
import type { Era } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';

/** One tile as it is drawn. `step` is its shade: 0 for no documents, then 1 to 5. */
export interface MapTile {
  readonly href: string;
  readonly name: string;
  /** For an archipelago, the province it belongs to. */
  readonly of: string | null;
  readonly count: number;
  readonly step: number;
  readonly column: number;
  readonly row: number;
}

/**
 * The smallest count of each shade from 1 up: geometric, at most five, so that one crowded province
 * does not pale all others.
 */
export function shadeBounds(most: number): readonly number[] {
  const bounds = [0, 1, 2, 3, 4].map((step) => Math.ceil((most + 1) ** (step / 5)));
  return [...new Set(bounds)].filter((bound) => bound <= most);
}

/** The shade of a count. */
export function shadeOf(count: number, bounds: readonly number[]): number {
  return bounds.filter((bound) => bound <= count).length;
}

/** The tiles of an era and the bounds of their shades. */
export function countryMap(
  { places, href }: Pick<Archive, 'places' | 'href'>,
  era: Era,
): { readonly tiles: readonly MapTile[]; readonly bounds: readonly number[] } {
  const drawn = tileGrid[era].flatMap((tile) => {
    const place = places.get(tile.unit);
    return place ? [{ tile, place }] : [];
  });
  const bounds = shadeBounds(Math.max(0, ...drawn.map(({ place }) => place.withFormer)));
  const tiles = drawn.map(({ tile: { label, column, row }, place }) => ({
    href: href.place(place.path),
    name: label ?? place.name,
    of: label === null ? null : provinceAround(places, place).name,
    count: place.withFormer,
    step: shadeOf(place.withFormer, bounds),
    column,
    row,
  }));
  return { tiles, bounds };
}

/** The legend: the counts that each shade means, “1”, “2”, “3–4”. */
export function legend(bounds: readonly number[], most: number): readonly string[] {
  return bounds.map((from, i) => {
    const to = (bounds[i + 1] ?? most + 1) - 1;
    return to > from ? `${from}–${to}` : String(from);
  });
}

/** The province that an archipelago belongs to. */
function provinceAround(places: Archive['places'], { path, parent }: Place): Place {
  return expected(parent === null ? null : places.get(parent), `the province around ${path}`);
}
