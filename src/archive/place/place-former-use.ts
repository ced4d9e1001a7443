/** Documents of the units that a place came from. */
import type { Archive } from '../archive.ts';
import type { Former } from './place-former.ts';
import { formerProvinces, formerUnits } from './place-former.ts';
import type { Place } from './place.ts';
import { placeRows, type PlaceRow, type Standing } from './place-use.ts';

/** Rows shown of one former unit; the rest is on its own page. */
export const formerRowsShown = 10;

/**
 * One document of a former unit, with all the reasons why it is listed: a body both issues a
 * document and rules its own area by it.
 */
export interface FormerRow extends Omit<PlaceRow, 'standing'> {
  readonly standings: readonly Standing[];
}

/**
 * One former unit that has documents, with those that name it. `place` is its page, which has all
 * of them.
 */
export interface FormerUse {
  readonly former: Former;
  readonly place: Place;
  readonly rows: readonly FormerRow[];
  readonly count: number;
}

/**
 * Former units whose documents still concern this place: all documents of a former province; for
 * smaller units, those that name it.
 */
export function formerUses(archive: Pick<Archive, 'gazetteer' | 'places'>, path: string): readonly FormerUse[] {
  return formerUnits(archive.gazetteer, path).flatMap((former): readonly FormerUse[] => {
    const place = archive.places.get(former.unit.path);
    if (!place) return [];
    const rows = byDocument(
      placeRows(place).filter(
        ({ standing }) => standing !== 'signed' && (standing !== 'inside' || place.level === 'province'),
      ),
    );
    return rows.length === 0 ? [] : [{ former, place, rows: rows.slice(0, formerRowsShown), count: rows.length }];
  });
}

/** One row a document, in the order of their first reasons. */
function byDocument(rows: readonly PlaceRow[]): FormerRow[] {
  return [...Map.groupBy(rows, ({ document }) => document)].map(([document, of]) => ({
    document,
    standings: of.map(({ standing }) => standing),
    localities: of.flatMap(({ localities }) => localities),
  }));
}

/** Places of the former provinces around a commune of the present era that have documents. */
export function formerProvincePlaces(archive: Pick<Archive, 'gazetteer' | 'places'>, path: string): readonly Place[] {
  return formerProvinces(archive.gazetteer, path)
    .flatMap((unit) => archive.places.get(unit.path) ?? [])
    .filter(({ total }) => total > 0);
}
