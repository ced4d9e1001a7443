/** The pages of bodies below /co-quan/. */
import type { Archive } from '../archive.ts';
import { bodiesWithPage, bodyAddress } from '../body/body-address.ts';
import type { BodyPage, Duty } from '../body/body-page.ts';
import { bodyShelves, type BodyShelf, type ShelvedBody } from '../body/body-shelf.ts';
import { dutiesShown, yearOfDuty } from '../body/duty-list.ts';
import type { Directive } from '../../schema/directive.ts';
import { sharedPages, type SharedPage } from '../body/shared/shared-pages.ts';
import { pagedRoutes, pathOfPage, type PagedRoute } from './paginate.ts';

/** Documents that a body issued a page: what it is told is on the page too. */
export const issuedPageSize = 10;

/** The page of each body; a long list of documents that it issued continues at `trang/n`. */
export function bodyRoutes(archive: Archive): PagedRoute<Directive, { readonly body: BodyPage }>[] {
  return pagedRoutes(
    bodiesWithPage(archive).map((body) => ({ slug: body.key, items: body.issued, props: { body } })),
    issuedPageSize,
  );
}

/** The years of what a body is told by name, where its own page does not hold all of it. */
export function dutyYears({
  duties,
}: BodyPage): readonly { readonly year: string; readonly duties: readonly Duty[] }[] {
  if (duties.length <= dutiesShown) return [];
  return [...Map.groupBy(duties, yearOfDuty)].map(([year, own]) => ({ year, duties: own }));
}

/** Sentences a page: many of one document stand together. */
const DUTY_PAGE = 100;

/** A page a year for the bodies that are told much. */
export function dutyYearRoutes(
  archive: Archive,
): PagedRoute<Duty, { readonly body: BodyPage; readonly year: string }>[] {
  const lists = bodiesWithPage(archive).flatMap((body) =>
    dutyYears(body).map(({ year, duties }) => ({
      slug: `${body.key}/duoc-giao/${year}`,
      items: duties,
      props: { body, year },
    })),
  );
  return pagedRoutes(lists, DUTY_PAGE);
}

/**
 * Addresses that bodies had and that lead to their pages; `to` is null where a body has a page no
 * more.
 */
export function movedBodies(archive: Archive): readonly { readonly from: string; readonly to: string | null }[] {
  const { bodies } = archive.bodyIndex;
  const found = new Map<string, { readonly to: string; readonly issued: number }>();
  for (const { key, formerKeys, issued } of bodies.values())
    for (const from of formerKeys)
      // Of several bodies that had one address, it leads to the one with most documents.
      if (!bodies.has(from) && issued.length > (found.get(from)?.issued ?? -1))
        found.set(from, { to: key, issued: issued.length });
  const ended = [...bodies.values()].filter(({ isGeneral }) => isGeneral).map(({ key }) => ({ from: key, to: null }));
  const moved = [...found].map(([from, { to }]) => ({ from, to: bodyAddress(archive, to) === null ? null : to }));
  return [...moved, ...ended];
}

/** The pages that small bodies share. */
export function sharedPageRoutes(
  archive: Archive,
): readonly { readonly params: { readonly path: string }; readonly props: { readonly page: SharedPage } }[] {
  return sharedPages(archive).map((page) => ({ params: { path: pathOfPage(page.slug, page) }, props: { page } }));
}

/** Lines of the index a page. */
const SHELF_PAGE = 80;

/** A page a shelf of the index. */
export function shelfRoutes(archive: Archive): PagedRoute<ShelvedBody, { readonly shelf: BodyShelf }>[] {
  return pagedRoutes(
    bodyShelves(archive).map((shelf) => ({ slug: shelf.slug, items: shelf.rows, props: { shelf } })),
    SHELF_PAGE,
  );
}
