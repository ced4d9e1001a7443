/**
 * The pages that small bodies share, one a district or province, and where on them each body is.
 */
import { fnv1a } from '../../../ground/fnv1a.ts';
import { once } from '../../once.ts';
import type { BodyPage } from '../body-page.ts';
import { commonDuties, commonlyAddressed, type ReachedArchive } from '../common-duties.ts';
import { commonDutiesShown } from '../duty-list.ts';
import { alikeBodies, type AlikeBodies } from './alike.ts';
import { sharedPlace } from './shared-place.ts';
import { isSmallBody } from './small-body.ts';

/**
 * One page of a place: `place` is the path of its unit or a slug, `part` the number among several
 * without a unit (else null).
 */
export interface SharedPage {
  readonly slug: string;
  readonly place: string;
  readonly number: number;
  readonly count: number;
  readonly groups: readonly AlikeBodies[];
}

/**
 * Bodies a page where no unit says which belong together: spread by the hash of their keys, so that
 * a new one moves few.
 */
const BODIES_A_PART = 20;

/** Lines and sentences a page: about 40 KB of HTML. */
const MOST_ON_PAGE = 40;

/** All shared pages. */
export const sharedPages = once((archive: ReachedArchive): readonly SharedPage[] => {
  const small = [...archive.bodyIndex.bodies.values()].filter((body) => isSmallBody(body) && !body.isGeneral);
  const shown = small.filter(hasSomethingToShow);
  const byPlace = [...Map.groupBy(shown, (body) => sharedPlace(archive.gazetteer, body))].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return byPlace.flatMap(([place, bodies]) =>
    place.includes('/') ? pagesOfUnit(archive, place, bodies) : pagesOfParts(archive, place, bodies),
  );
});

/** The shared page that a body is on, by its key. */
export const sharedPageOf = once(
  (archive: ReachedArchive): ReadonlyMap<string, SharedPage> =>
    new Map(
      sharedPages(archive).flatMap((page) =>
        page.groups.flatMap(({ named, silent }) =>
          [...named, ...silent].map(({ key }): [string, SharedPage] => [key, page]),
        ),
      ),
    ),
);

/** Bodies that are only received or mentioned are lines of the index, as they ever were. */
function hasSomethingToShow({ silent, duties, addressed, cited }: BodyPage): boolean {
  return silent || duties.length + addressed.length + cited.length > 0;
}

function pagesOfUnit(archive: ReachedArchive, place: string, bodies: readonly BodyPage[]): readonly SharedPage[] {
  const pages: AlikeBodies[][] = [];
  let room = 0;
  for (const group of alikeBodies(archive, bodies)) {
    const weight = weightOf(archive, group);
    const last = pages.at(-1);
    if (last === undefined || weight > room) {
      pages.push([group]);
      room = MOST_ON_PAGE - weight;
    } else {
      last.push(group);
      room -= weight;
    }
  }
  return pages.map((groups, n) => ({ slug: place, place, number: n + 1, count: pages.length, groups }));
}

function pagesOfParts(archive: ReachedArchive, place: string, bodies: readonly BodyPage[]): readonly SharedPage[] {
  const parts = 2 ** Math.ceil(Math.log2(Math.max(1, bodies.length / BODIES_A_PART)));
  const byPart = Map.groupBy(bodies, ({ key }) => fnv1a(key) % parts);
  return [...byPart]
    .toSorted(([a], [b]) => a - b)
    .map(([part, own]) => ({
      slug: `${place}/${part + 1}`,
      place,
      number: 1,
      count: 1,
      groups: alikeBodies(archive, own),
    }));
}

function weightOf(archive: ReachedArchive, { named, silent, one }: AlikeBodies): number {
  const own = named.reduce(
    (sum, { duties, addressed, cited }) => sum + 1 + duties.length + addressed.length + cited.length,
    0,
  );
  const common =
    Math.min(commonDutiesShown, commonDuties(archive, one).length) + commonlyAddressed(archive, one).length;
  return own + common + silent.length / 3;
}
