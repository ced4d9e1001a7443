/**
 * Sentences that tell bodies to do something, by body. Found by rule, so never all of them; every
 * name and sentence is shown as printed.
 */
import { slug } from '../../vietnamese/fold/slug.ts';
import { inShort } from '../../vietnamese/short-names.ts';
import { provincePath } from '../../gazetteer/path.ts';
import type { Agent, Assignment, Directive } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';
import type { BodyPage } from '../body/body-page.ts';
import { bodyShelves } from '../body/body-shelf.ts';
import { once } from '../once.ts';

/** A body that is told something, and the name of the shelf that it is on: its province. */
export interface ToldBody {
  readonly body: BodyPage;
  readonly shelf: string;
}

/** Bodies that some sentence names, by place and in the order of the index of bodies. */
export const toldByPlace = once((archive: Archive): readonly ToldBody[] =>
  bodyShelves(archive).flatMap(({ name, rows }) =>
    rows.filter(({ body }) => body.duties.length > 0).map(({ body }) => ({ body, shelf: name })),
  ),
);

/**
 * Bodies that are listed by how much they are told: more would be lines of one sentence, which are
 * listed by place.
 */
export const MOST_BY_COUNT = 300;

/** The same, those with most sentences first. */
export const toldByCount = once((archive: Archive): readonly ToldBody[] =>
  toldByPlace(archive).toSorted((a, b) => b.body.duties.length - a.body.duties.length),
);

/** A sentence of which it is not known whom it tells. */
export interface UnclearDuty {
  readonly document: Directive;
  readonly assignment: Assignment;
}

/**
 * Sentences that tell somebody to do something, of whom no body could be made out, or general
 * collectives alone.
 */
export const unclearDuties = once(({ documents, bodyIndex }: Archive): readonly UnclearDuty[] => {
  const isVague = ({ body }: Agent): boolean => {
    const known = bodyIndex.bodies.get(body);
    return known !== undefined && known.isGeneral;
  };
  return documents.flatMap((document) =>
    document.assignments.filter(({ agents }) => agents.every(isVague)).map((assignment) => ({ document, assignment })),
  );
});

/** How many sentences were found; one sentence for two bodies counts once. */
export function dutyCount({ documents }: Archive): number {
  return documents.reduce((sum, { assignments }) => sum + assignments.length, 0);
}

/** A page of its own had been given to agencies with at least so many sentences. */
const OWN_PAGE_FROM = 3;

/** Slugs below /nhiem-vu/ that are lists. */
const LISTS: ReadonlySet<string> = new Set(['', 'thoi-han', 'dia-phuong', 'khong-ro', 'trang', 'co-quan-khac']);

/**
 * Addresses below /nhiem-vu/ that pages of agencies had, when these were told apart by their
 * printed names, with the key of the body that each leads to.
 */
export const formerDutySlugs = once((archive: Archive): ReadonlyMap<string, string> => {
  const found = new Map<string, { readonly body: string; count: number }>();
  for (const document of archive.documents)
    for (const { agents } of document.assignments)
      for (const agent of agents) {
        const slug = formerSlug(archive, document, agent);
        const seen = found.get(slug) ?? { body: agent.body, count: 0 };
        seen.count++;
        found.set(slug, seen);
      }
  const kept = [...found].filter(([slug, { count }]) => count >= OWN_PAGE_FROM && !LISTS.has(slug));
  return new Map(kept.map(([slug, { body }]) => [slug, body]));
});

/** It became the name of a folder, which may have 255 bytes. */
const LONGEST_SLUG = 120;

/**
 * The printed name in small letters, abbreviated the usual way, and the unit of the document or its
 * province.
 */
function formerSlug({ bodyIndex }: Archive, { issuer, provinceInferred }: Directive, { text, body }: Agent): string {
  const level = bodyIndex.bodies.get(body)?.level;
  const own = issuer?.unit ?? provinceInferred?.unit ?? null;
  const unit = own === null || level === 'central' ? null : level === 'province' ? provincePath(own) : own;
  return slug([inShort(text.normalize('NFC')), ...(unit?.split('/').slice(1) ?? [])].join(' ')).slice(0, LONGEST_SLUG);
}
