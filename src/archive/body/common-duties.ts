/**
 * What a body is told, and which documents it gets, together with others (giao chung, gửi chung).
 */
import type { Unit } from '../../gazetteer/unit.ts';
import type { Directive } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';
import { newestFirst } from '../document/newest-first.ts';
import { once, onceOf } from '../once.ts';
import { formerUnits } from '../place/place-former.ts';
import { meansTheCountry } from './body-index.ts';
import type { BodyPage, NamingDocument, Duty } from './body-page.ts';
import { issuingBody } from './document-bodies.ts';

/**
 * One sentence that tells a collective to do something, listed under a member. `former`: the unit
 * that the member's own came from, where the collective means that one; null where it means the
 * member itself.
 */
export interface CommonDuty extends Duty {
  readonly collective: BodyPage;
  readonly former: Unit | null;
}

/** A collective that includes a body, by the body's own unit or by one that it came from. */
export interface Inclusion {
  readonly collective: BodyPage;
  readonly former: Unit | null;
}

/** What reach asks of an archive. */
export type ReachedArchive = Pick<Archive, 'bodyIndex' | 'gazetteer'>;

/** The collectives that include a body, each once; its own unit first. */
export const inclusionsOf = onceOf(({ bodyIndex, gazetteer }: ReachedArchive, body: BodyPage): readonly Inclusion[] => {
  if (body.collective !== null) return [];
  const own = bodyIndex.reach(body).map((collective) => ({ collective, former: null }));
  const inclusions = new Map<string, Inclusion>(own.map((inclusion) => [inclusion.collective.key, inclusion]));
  for (const { unit } of body.unit === null ? [] : formerUnits(gazetteer, body.unit)) {
    if (unit.level !== body.level) continue;
    for (const collective of bodyIndex.reach({ ...body, unit: unit.path }))
      if (!inclusions.has(collective.key)) inclusions.set(collective.key, { collective, former: unit });
  }
  return [...inclusions.values()];
});

/**
 * What the collectives that include a body are told, newest first. What the body itself issued is
 * left out, and what a document of an unknown place tells all of its units.
 */
export function commonDuties(archive: ReachedArchive, body: BodyPage): readonly CommonDuty[] {
  return inclusionsOf(archive, body)
    .flatMap(({ collective, former }) => {
      const duties = notIssuedBy(body, dutiesOfMembers(collective));
      return former === null ? duties : duties.map((duty) => ({ ...duty, former }));
    })
    .sort((a, b) => newestFirst(a.document, b.document) || a.assignment.line - b.assignment.line);
}

/**
 * The documents that are addressed to the collectives that include a body, newest first, each once.
 */
export function commonlyAddressed(archive: ReachedArchive, body: BodyPage): readonly NamingDocument[] {
  const uses = inclusionsOf(archive, body).flatMap(({ collective }) =>
    notIssuedBy(body, addressedToMembers(collective)),
  );
  const own = new Set(body.addressed.map(({ document }) => document));
  const each = new Map(uses.map((use) => [use.document, use]));
  return [...each.values()]
    .filter(({ document }) => !own.has(document))
    .sort((a, b) => newestFirst(a.document, b.document));
}

/**
 * Made once for all members: thousands of bodies are told what “UBND các tỉnh” are, and looking
 * through its documents for each of them would take time quadratic in the archive.
 */
const dutiesOfMembers = once((collective: BodyPage): readonly CommonDuty[] =>
  meantFor(collective, collective.duties).map((duty) => ({ ...duty, collective, former: null })),
);

const addressedToMembers = once((collective: BodyPage) => meantFor(collective, collective.addressed));

function meantFor<T extends { readonly document: Directive }>(
  { key, collective }: BodyPage,
  uses: readonly T[],
): readonly T[] {
  return collective?.within === null ? uses.filter(({ document }) => meansTheCountry(document, key)) : uses;
}

function notIssuedBy<T extends { readonly document: Directive }>({ key }: BodyPage, uses: readonly T[]): readonly T[] {
  return uses.filter(({ document }) => issuingBody(document)?.key !== key);
}
