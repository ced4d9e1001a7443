/**
 * The archive's loop: which document each citation means. Pure over the documents that were read.
 */
import { itemAt } from '../../ground/expected.ts';
import { eraOf } from '../../gazetteer/era.ts';
import type { Directive, Reference } from '../../schema/directive.ts';
import type { InlineMark } from '../emit/inline-mark.ts';
import type { Knowledge } from '../knowledge.ts';
import type { DraftReference } from '../model.ts';
import type { ReadDocument } from '../read/document.ts';
import { authorityName } from '../recognize/body/authority-name.ts';
import type { Authority } from '../resolve/citation/authority.ts';
import type { Home } from '../resolve/place/home.ts';
import { authoritiesOfNumber, authorityOfNumber } from '../resolve/citation/authority-symbol.ts';
import { authorityKey, type Claim } from '../resolve/citation/identity-claim.ts';
import { resolveIdentities, type ClaimResolution } from '../resolve/citation/identity.ts';
import { fold } from '../../vietnamese/fold/fold.ts';
import { symbolOf } from '../../number/parse-number.ts';
import { onlyOne } from '../text/phrase/only-one.ts';

/** A document with its fields, to be linked; small, so that an archive of many fits in memory. */
export type Linkable = Pick<ReadDocument, 'fields' | 'home'>;

/** What linking needs of a document: what it says of itself and of others. */
export interface Citing {
  readonly fields: Pick<Linkable['fields'], 'id' | 'number' | 'documentType' | 'date' | 'withdrawn' | 'references'> & {
    readonly issuer: Pick<NonNullable<Linkable['fields']['issuer']>, 'name' | 'unit'> | null;
  };
  readonly home: Home;
}

/**
 * Which document each reference of a document means, in their order, and which the document is
 * itself (null: it has no number, or is one of several).
 */
export interface LinkedReferences {
  readonly identity: string | null;
  readonly links: readonly { readonly reference: Reference; readonly spans: DraftReference['spans'] }[];
}

/** The fields of a linked document, and the marks of its citations, which carry their keys. */
export interface Linked {
  readonly fields: Directive;
  readonly citationMarks: readonly InlineMark[];
}

/**
 * Links every citation of every document. A document never cites itself: its own number in a
 * footer, on a later page or in an annex is not a citation, and has no mark. The result is in the
 * order of `documents` and does not depend on it.
 */
export function linkArchive(documents: readonly Linkable[], knowledge: Knowledge): Linked[] {
  return linkReferences(documents, knowledge).map(({ identity, links }, i) => ({
    fields: { ...itemAt(documents, i).fields, identity, references: links.map(({ reference }) => reference) },
    citationMarks: links.flatMap(({ spans, reference: { key } }) =>
      spans.map(({ start, end }): InlineMark => ({ start, end, mark: { kind: 'citation', key } })),
    ),
  }));
}

/** The same of documents of which less is known. */
export function linkReferences(documents: readonly Citing[], knowledge: Knowledge): LinkedReferences[] {
  const ids = new Set(documents.map((d) => d.fields.id));
  const own = documents.map((d) => (isReplaced(d.fields, ids) ? [] : ownClaim(d, knowledge)));
  const cited = documents.map((d) =>
    d.fields.references.map((reference) => {
      const authorities = authoritiesFor(reference, d, knowledge);
      return { reference, authority: onlyOne(authorities) ?? null, claim: citedClaim(reference, authorities, d) };
    }),
  );
  const claims = [...own, ...cited.map((list) => list.map(({ claim }) => claim))].flat();
  const resolutions = new Map(resolveIdentities(claims).map((resolution, i) => [claims[i] as Claim, resolution]));
  const resolutionOf = (claim: Claim): ClaimResolution => resolutions.get(claim) as ClaimResolution;
  return documents.map(({ fields }, i) => {
    const mine = own[i]?.map(resolutionOf)[0];
    const identity = mine?.kind === 'one' ? mine.identity.key : null;
    const links = (cited[i] ?? [])
      .map(({ reference: { spans, ...draft }, authority, claim }) => ({
        spans,
        reference: complete(draft, authority, resolutionOf(claim), fields.id),
      }))
      .filter(({ reference }) => identity === null || reference.key !== identity);
    return { identity, links };
  });
}

/**
 * A document that another of the archive replaces does not answer for its number any more:
 * citations lead to the one that does.
 */
function isReplaced({ id, withdrawn }: Citing['fields'], ids: ReadonlySet<string>): boolean {
  return (
    withdrawn !== null && withdrawn.replacedBy !== null && withdrawn.replacedBy !== id && ids.has(withdrawn.replacedBy)
  );
}

function ownClaim({ fields, home }: Citing, knowledge: Knowledge): Claim[] {
  const { id, number, documentType, date, issuer } = fields;
  if (number === null) return [];
  const all = authoritiesOfNumber(number, issuer && authorityName(issuer.name, knowledge.bodies), home, knowledge);
  const said = onlyOne(all) ?? null;
  // Where its issuer sits was settled by the whole text, which knows more than the name.
  const unit = issuer?.unit ?? null;
  const authority = unit === null || !issuer ? said : { ...(said ?? nameless(issuer.name)), unit };
  const among = authority === null ? openIn(all) : null;
  return [
    {
      number,
      documentType,
      date,
      authority,
      among,
      wordless: false,
      spokenIn: home.province,
      spokenOn: date,
      held: id,
    },
  ];
}

/**
 * Who can have issued a cited document: one, several or nobody that is known; null where nothing is
 * said of it.
 */
function authoritiesFor(reference: DraftReference, own: Citing, knowledge: Knowledge): readonly Authority[] | null {
  const predecessor = ownPredecessor(reference, own, knowledge);
  const home = homeThen(own.home, reference.date);
  const name = reference.issuer === null ? null : authorityName(reference.issuer, knowledge.bodies);
  return predecessor ? [predecessor] : authoritiesOfNumber(reference.number, name, home, knowledge);
}

function citedClaim(
  reference: DraftReference,
  authorities: readonly Authority[] | null,
  { fields, home }: Citing,
): Claim {
  return {
    number: reference.number,
    documentType: reference.documentType,
    date: reference.date,
    authority: onlyOne(authorities) ?? null,
    among: openIn(authorities),
    wordless: reference.issuer === null,
    spokenIn: home.province,
    spokenOn: fields.date,
    held: null,
  };
}

function complete(
  draft: Omit<DraftReference, 'spans'>,
  authority: Authority | null,
  resolution: ClaimResolution,
  ownId: string,
): Reference {
  const inferred =
    authority?.origin === 'inferred' && draft.origins.issuer !== 'staff' && isOfAll(authority, resolution);
  const issuer = inferred ? authority.name : draft.issuer;
  const origins = { ...draft.origins, issuer: inferred ? ('inferred' as const) : draft.origins.issuer };
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
}

function nameless(name: string): Authority {
  return { body: fold(name), unit: null, name, origin: 'stated' };
}

/** Those that words leave open, where they do. */
function openIn(authorities: readonly Authority[] | null): readonly Authority[] | null {
  return onlyOne(authorities) === undefined ? authorities : null;
}

/**
 * A document that does away with a number of its own symbol, without saying whose, means one of its
 * own issuer.
 */
function ownPredecessor(reference: DraftReference, own: Citing, knowledge: Knowledge): Authority | null {
  const { number, issuer } = own.fields;
  const does = reference.relations.length > 0 && reference.issuer === null;
  if (!does || number === null || issuer === null || symbolOf(number) !== symbolOf(reference.number)) return null;
  const authority = authorityOfNumber(number, authorityName(issuer.name, knowledge.bodies), own.home, knowledge);
  return authority && { ...authority, name: issuer.name, origin: 'inferred' };
}

/** Units as they stood when the document was issued, not when it was cited. */
function homeThen(home: Home, date: string | null): Home {
  return date === null ? home : { ...home, era: eraOf(date), date };
}

/** An inferred issuer holds only where every document that the citation can mean is of it. */
function isOfAll(authority: Authority, resolution: ClaimResolution): boolean {
  return (
    resolution.kind === 'one' ||
    resolution.candidates.every((c) => authorityKey(c.authority) === authorityKey(authority))
  );
}
