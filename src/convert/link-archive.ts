/** The archive's loop: which document each citation means. Pure over the documents that were read. */
import type { Directive, Reference } from '../schema/directive.ts';
import type { Knowledge } from './knowledge.ts';
import type { DraftReference, ReadDocument } from './read-document.ts';
import { authorityOf, authorityOfSymbol, type Authority, type Home } from './resolve/authority.ts';
import { resolveIdentities, type Claim, type Resolution } from './resolve/identity.ts';
import { symbolOf } from './text/symbol.ts';

/** What linking needs of a document; small, so that an archive of many fits in memory. */
export type Linkable = Pick<ReadDocument, 'fields' | 'home'>;

const authorityFor = (reference: DraftReference, home: Home, { issuers, gazetteer }: Knowledge): Authority | null =>
  (reference.issuer ? authorityOf(reference.issuer, home, issuers, gazetteer) : null) ??
  authorityOfSymbol(symbolOf(reference.number), home, issuers, gazetteer);

const ownClaim = ({ fields, home }: Linkable, { issuers, gazetteer }: Knowledge): Claim[] => {
  if (fields.number === null) return [];
  const authority = fields.issuer ? authorityOf(fields.issuer.name, home, issuers, gazetteer) : null;
  return [{ number: fields.number, date: fields.date, authority, spokenIn: home.province, held: fields.id }];
};

const complete = (
  draft: DraftReference,
  authority: Authority | null,
  resolution: Resolution,
  ownId: string,
): Reference => {
  const stated = draft.issuer !== null && authority?.origin !== 'inferred';
  const issuer = authority?.origin === 'inferred' ? authority.name : (draft.issuer ?? null);
  const origins = {
    ...draft.origins,
    issuer: stated ? ('stated' as const) : issuer ? ('inferred' as const) : ('unknown' as const),
  };
  if (resolution.kind === 'several')
    return {
      ...draft,
      issuer,
      origins,
      key: resolution.key,
      resolution: 'ambiguous',
      target: null,
      candidates: resolution.candidates.map((c) => c.key),
    };
  const { key, held } = resolution.identity;
  const target = held === ownId ? null : held;
  return { ...draft, issuer, origins, key, resolution: target ? 'held' : 'cited', target, candidates: [] };
};

/** Links every citation of every document. The result is in the order of `documents` and does not depend on it. */
export const linkArchive = (documents: readonly Linkable[], knowledge: Knowledge): Directive[] => {
  const authorities = documents.map((d) => d.fields.references.map((r) => authorityFor(r, d.home, knowledge)));
  const claims: Claim[] = documents.flatMap((d) => ownClaim(d, knowledge));
  const firstReference = claims.length;
  documents.forEach((d, i) =>
    d.fields.references.forEach((r, k) =>
      claims.push({
        number: r.number,
        date: r.date,
        authority: authorities[i]?.[k] ?? null,
        spokenIn: d.home.province,
        held: null,
      }),
    ),
  );
  const resolutions = resolveIdentities(claims);
  let at = firstReference;
  return documents.map((d, i) => ({
    ...d.fields,
    references: d.fields.references.map((r, k) =>
      complete(r, authorities[i]?.[k] ?? null, resolutions[at++] as Resolution, d.fields.id),
    ),
  }));
};
