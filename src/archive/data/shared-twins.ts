/**
 * Files that the data of several places or bodies share: of those that few documents name, which
 * are most of them. A file each would be a tenth of all files of a site, and few ask for one.
 */
import { expected } from '../../ground/expected.ts';
import type { Archive } from '../archive.ts';
import { bodiesWithPage } from '../body/body-address.ts';
import { shelfOfBody } from '../body/body-shelf.ts';
import { once } from '../once.ts';
import { provincePath } from '../../gazetteer/path.ts';
import type { BodyPage } from '../body/body-page.ts';
import type { Place } from '../place/place.ts';
import { bodyData, hasBodyData, hasBodyTwin } from './body-data.ts';
import { hasPlaceTwin, placeData } from './place-data.ts';
import { twinFiles } from './twin-files.ts';

/** The files of one province or shelf. */
export interface SharedTwins {
  /** The address below which the files after the first are. */
  readonly page: string;
  readonly files: readonly object[];
  /** The number of the file that a place (by its path) or body (by its key) is in, or begins in. */
  readonly fileOf: ReadonlyMap<string, number>;
}

/** The files of places, by their province. */
export const sharedPlaceTwins = once((archive: Archive): ReadonlyMap<string, SharedTwins> => {
  const { places, href } = archive;
  const small = [...places.values()].filter((place) => !hasPlaceTwin(place));
  const byProvince = Map.groupBy(small, ({ path }) => provincePath(path));
  return new Map(
    [...byProvince].map(([province, own]) => {
      const data = own.map((place) => placeData(archive, place));
      const page = href.provinceUnits(province);
      const files = twinFiles(href, page, { places: data });
      return [province, { page, files, fileOf: filesByName(files, 'places', 'path') }];
    }),
  );
});

/** The files of bodies, by the slug of their shelf. */
export const sharedBodyTwins = once((archive: Archive): ReadonlyMap<string, SharedTwins> => {
  const { href } = archive;
  const small = bodiesWithPage(archive).filter((body) => hasBodyData(body) && !hasBodyTwin(body));
  const byShelf = Map.groupBy(small, (body) => shelfSlug(archive, body));
  return new Map(
    [...byShelf].map(([shelf, own]) => {
      const data = own.map((body) => bodyData(archive, body));
      const page = href.bodyShelf(shelf);
      const files = twinFiles(href, page, { bodies: data });
      return [shelf, { page, files, fileOf: filesByName(files, 'bodies', 'key') }];
    }),
  );
});

/** The address of the file that has the data of a place. */
export function placeTwin(archive: Archive, place: Place): string {
  const { href } = archive;
  if (hasPlaceTwin(place)) return href.placeData(place.path);
  const province = provincePath(place.path);
  const shared = sharedPlaceTwins(archive).get(province);
  const file = shared?.fileOf.get(place.path) ?? 1;
  return file === 1 ? href.provinceData(province) : href.dataPart(href.provinceUnits(province), file);
}

/** The address of the file that has the data of a body; null where too few documents name it. */
export function bodyTwin(archive: Archive, body: BodyPage): string | null {
  const { href } = archive;
  if (!hasBodyData(body)) return null;
  if (hasBodyTwin(body)) return href.data(href.body(body.key));
  const page = href.bodyShelf(shelfSlug(archive, body));
  const file = sharedBodyTwins(archive).get(shelfSlug(archive, body))?.fileOf.get(body.key) ?? 1;
  return file === 1 ? href.data(page) : href.dataPart(page, file);
}

function shelfSlug(archive: Archive, { key }: BodyPage): string {
  return expected(shelfOfBody(archive).get(key), `the shelf of ${key}`).slug;
}

/** In which file each item of a list begins; `name` is the field that names it. */
function filesByName(files: readonly object[], list: string, name: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [n, file] of files.entries())
    for (const item of (file as Record<string, readonly Record<string, string>[]>)[list] ?? []) {
      const id = item[name] ?? '';
      if (!found.has(id)) found.set(id, n + 1);
    }
  return found;
}
