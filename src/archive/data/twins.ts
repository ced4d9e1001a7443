/**
 * The JSON twins of pages that may be long, each in files of a bounded size: the first at the
 * address of the twin, the others below its page.
 */
import type { Archive } from '../archive.ts';
import { bodiesWithPage } from '../body/body-address.ts';
import type { Addresses } from '../urls.ts';
import { bodiesData, bodyData, hasBodyTwin } from './body-data.ts';
import { citedData, citedListData, hasCitedTwin } from './cited-data.ts';
import { documentInList } from './document-data.ts';
import { deadlinesData, dutiesData } from './duty-data.ts';
import { listFiles, type ListFile } from './list-files.ts';
import { networkData } from './network-data.ts';
import { hasPlaceTwin, placeData } from './place-data.ts';
import { sharedBodyTwins, sharedPlaceTwins } from './shared-twins.ts';
import { termData } from './term-data.ts';
import { timelineData } from './timeline-data.ts';
import { twinFiles } from './twin-files.ts';

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

/** One file of a twin, the first unless another is asked for (see `twinFiles`). */
export function twinPart(href: Addresses, { page, make }: Twin, part = 1): object {
  return twinFiles(href, page, make())[part - 1] ?? {};
}

/** All files of twins after the first. */
export function laterTwinParts(archive: Archive): readonly TwinPart[] {
  const own = longTwins(archive).map(({ page, make }) => ({ page, files: twinFiles(archive.href, page, make()) }));
  const shared = [...sharedPlaceTwins(archive).values(), ...sharedBodyTwins(archive).values()];
  const parts = [...own, ...shared].flatMap(({ page, files }) =>
    files.slice(1).map((value, n) => ({ page, part: n + 2, value })),
  );
  const documents = documentListFiles(archive).flatMap(({ part, value }) =>
    part === null ? [] : [{ page: archive.href.documents(), part, value }],
  );
  return [...parts, ...documents];
}

/** The files of the list of all documents, newest first. Not kept, for who asks takes only some. */
export function documentListFiles(archive: Archive): readonly ListFile[] {
  const { href, documents } = archive;
  const items = documents.map((document) => documentInList(archive, document));
  return listFiles(href, href.documents(), 'documents', items);
}

function longTwins(archive: Archive): readonly Twin[] {
  const { href, cited, places, terms } = archive;
  const bodies = bodiesWithPage(archive).filter(hasBodyTwin);
  return [
    ...Object.values(listTwins(archive)),
    ...bodies.map((body) => ({ page: href.body(body.key), make: () => bodyData(archive, body) })),
    ...[...places.values()]
      .filter((place) => hasPlaceTwin(place) && place.total + place.children.length > FEW_DOCUMENTS)
      .map((place) => ({ page: href.place(place.path), make: () => placeData(archive, place) })),
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
    timeline: { page: href.timeline(), make: () => timelineData(archive) },
  };
}

type ListTwin = 'bodies' | 'cited' | 'duties' | 'deadlines' | 'network' | 'timeline';
