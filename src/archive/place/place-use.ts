/** What the page of a place lists. */
import type { Directive, Locality, LocalityRole } from '../../schema/directive.ts';
import { lineage } from '../../gazetteer/path.ts';
import { roleMeanings, roleNames, type Place } from './place.ts';

/**
 * Why a document is listed under a place: by the role of the place itself, or because its province
 * is inferred, or only because of units inside, or only because it was signed there.
 */
export type Standing = LocalityRole | 'inferred' | 'inside' | 'signed';

/**
 * One document under a place. `localities` are those that put it there: the place itself, or the
 * units inside it.
 */
export interface PlaceRow {
  readonly standing: Standing;
  readonly document: Directive;
  readonly localities: readonly Locality[];
}

/** The order of the page. */
export const standings: readonly Standing[] = ['issuer', 'applies', 'inferred', 'mentioned', 'inside', 'signed'];

/** Ids of the sections, for links from the counts. */
export const standingAnchors: Readonly<Record<Standing, string>> = {
  issuer: 'ban-hanh',
  applies: 'ap-dung',
  inferred: 'suy-ra',
  mentioned: 'nhac-den',
  inside: 'don-vi-ben-trong',
  signed: 'noi-ky',
};

/** Rows a page. */
export const placePageSize = 40;

/** What the sections are called. */
export const standingNames: Readonly<Record<Standing, string>> = {
  ...roleNames,
  inferred: 'Suy ra là của tỉnh, thành phố này',
  inside: 'Chỉ nêu đơn vị bên trong',
  signed: 'Chỉ ghi làm nơi ký',
};

/** What they mean, in a clause. */
export const standingMeanings: Readonly<Record<Standing, string>> = {
  ...roleMeanings,
  inferred: 'văn bản không nêu tên tỉnh, thành phố; chỉ nêu các đơn vị bên trong',
  inside: 'văn bản không nêu tên chính nơi này',
  signed:
    'nơi này chỉ có ở dòng địa danh, ngày tháng, là nơi cơ quan khác đóng trụ sở; không tính vào số văn bản của nơi này',
};

/** The number of rows of a standing, and the page of the list on which they begin. */
export interface StandingCount {
  readonly standing: Standing;
  readonly count: number;
  readonly page: number;
}

/** All documents of a place as one list, by standing, each newest first. */
export function placeRows(place: Place): readonly PlaceRow[] {
  return standings.flatMap((standing): readonly PlaceRow[] => {
    if (standing === 'signed')
      return place.signed.map((document) => ({
        standing,
        document,
        localities: localitiesOfPlace(place.path, document),
      }));
    if (standing === 'inferred' || standing === 'inside')
      return place[standing].map((document) => ({
        standing,
        document,
        localities: localitiesInside(place.path, document),
      }));
    return place.uses[standing].map(({ document, locality }) => ({ standing, document, localities: [locality] }));
  });
}

/** The counts of a list of rows, in its order; a standing without rows is left out. */
export function standingCounts(rows: readonly PlaceRow[], size = placePageSize): readonly StandingCount[] {
  return standings.flatMap((standing) => {
    const first = rows.findIndex((row) => row.standing === standing);
    if (first < 0) return [];
    const count = rows.filter((row) => row.standing === standing).length;
    return [{ standing, count, page: Math.floor(first / size) + 1 }];
  });
}

function localitiesOfPlace(path: string, { localities }: Directive): readonly Locality[] {
  return localities.filter(({ unit }) => unit === path);
}

function localitiesInside(path: string, { localities }: Directive): readonly Locality[] {
  return localities.filter(({ unit }) => unit !== null && unit !== path && lineage(unit).includes(path));
}
