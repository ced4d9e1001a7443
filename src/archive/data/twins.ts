/**
 * The JSON twins of pages that may be long, each in files of a bounded size: the first at the
 * address of the twin, the others below its page.
 */
import type { Archive } from '../archive.ts';
import { bodiesWithPage } from '../body/body-address.ts';
import { documentsNaming } from '../body/shared/small-body.ts';
import type { Addresses } from '../urls.ts';
import { bodiesData, bodyData, hasBodyTwin } from './body-data.ts';
import { citedData, citedListData, hasCitedTwin } from './cited-data.ts';
import { cutData } from './cut-data.ts';
import { deadlinesData, dutiesData } from './duty-data.ts';
import { networkData } from './network-data.ts';
import { hasPlaceTwin, placeData, placesData, placesWithoutTwin } from './place-data.ts';
import { termData } from './term-data.ts';

/** The twin of a page: the address of the page, and what it says. */
export interface Twin {
  readonly page: string;
  readonly make: () => object;
}

/** One file of a twin after the first. */
export interface TwinPart {
  readonly page: string;
  readonly part: number;
  readonly value: object;
}

/** Pages of fewer documents say less than a file holds. */
const FEW_DOCUMENTS = 12;

/**
 * One file of a twin, the first unless another is asked for: where there are several with the
 * number of this one, how many there are, and the address of the next (null: none).
 */
export function twinPart(href: Addresses, { page, make }: Twin, part = 1): object {
  const value = make();
  const parts = cutData(value) as readonly object[];
  return parts.length <= 1 ? value : partOf(href, page, parts, part);
}

function partOf(href: Addresses, page: string, parts: readonly object[], part: number): object {
  const next = part < parts.length ? href.dataPart(page, part + 1) : null;
  return { ...parts[part - 1], part, parts: parts.length, next };
}

/** All files of twins after the first. */
export function laterTwinParts(archive: Archive): readonly TwinPart[] {
  return longTwins(archive).flatMap(({ page, make }) => {
    const parts = cutData(make()) as readonly object[];
    return parts.slice(1).map((_, n) => ({ page, part: n + 2, value: partOf(archive.href, page, parts, n + 2) }));
  });
}

function longTwins(archive: Archive): readonly Twin[] {
  const { href, cited, places, terms } = archive;
  const bodies = bodiesWithPage(archive).filter(
    (body) => hasBodyTwin(body) && documentsNaming(body).size > FEW_DOCUMENTS,
  );
  return [
    ...Object.values(listTwins(archive)),
    ...bodies.map((body) => ({ page: href.body(body.key), make: () => bodyData(archive, body) })),
    ...[...places.values()]
      .filter((place) => hasPlaceTwin(place) && place.total + place.children.length > FEW_DOCUMENTS)
      .map((place) => ({ page: href.place(place.path), make: () => placeData(archive, place) })),
    ...[...placesWithoutTwin(archive)].map(([province, own]) => ({
      page: href.provinceUnits(province),
      make: () => placesData(archive, own),
    })),
    ...[...cited.values()]
      .filter((one) => hasCitedTwin(one) && one.citing.length > FEW_DOCUMENTS)
      .map((one) => ({ page: href.citation(one.key), make: () => citedData(archive, one) })),
    ...[...terms.values()].map((used) => ({ page: href.term(used.id), make: () => termData(used, href) })),
  ];
}

/** The twins of the lists of the whole archive, by what they list. */
export function listTwins(archive: Archive): Readonly<Record<ListTwin, Twin>> {
  const { href } = archive;
  return {
    bodies: { page: href.bodies(), make: () => bodiesData(archive) },
    cited: { page: href.citations(), make: () => citedListData(archive) },
    duties: { page: href.duties(), make: () => dutiesData(archive) },
    deadlines: { page: href.deadlines(), make: () => deadlinesData(archive) },
    network: { page: href.network(), make: () => networkData(archive) },
  };
}

type ListTwin = 'bodies' | 'cited' | 'duties' | 'deadlines' | 'network';
