/**
 * A document as search sees it, from its fields, its rendered text and the tables of names. Pure.
 */
import { expected } from '../../ground/expected.ts';
import { issuingBody, mentionsAs } from '../../archive/body/document-bodies.ts';
import { provisionNames } from '../../archive/document/reading/provision-name.ts';
import { sortDate } from '../../archive/document/newest-first.ts';
import { documentTitle, shownTitle, titleMark } from '../../archive/document/name/title.ts';
import { fullName } from '../../gazetteer/unit-name.ts';
import { lastSegment, lineage } from '../../gazetteer/path.ts';
import type { CitedDocument } from '../../archive/citation/citing.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Directive, Reference } from '../../schema/directive.ts';
import type { KeyedName, SearchAnchor, SearchDocument, SearchFacts, SearchReference, StandIn } from './document.ts';

/** What names the things that a document's fields only have keys of. */
export interface SearchNames {
  /** Names of types by slug. */
  readonly types: ReadonlyMap<string, string>;
  /** Names of terms by id. */
  readonly terms: ReadonlyMap<string, string>;
  readonly gazetteer: Pick<Gazetteer, 'unit' | 'provinceToday'>;
  /** The archive's documents by id. */
  readonly documents: ReadonlyMap<string, Directive>;
  /** The documents that they cite, by key. */
  readonly cited: ReadonlyMap<string, Pick<CitedDocument, 'hasPage'>>;
}

/** The text of a document's body, and where the text of each of its ids begins. */
export interface IndexedText {
  readonly text: string;
  readonly ids: ReadonlyMap<string, number>;
}

/** A document as search sees it, of what it knows besides the text and of the text. */
export function searchDocumentOf(
  facts: SearchFacts,
  provisions: Directive['provisions'],
  { text, ids }: IndexedText,
): SearchDocument {
  return { ...facts, text, anchors: anchorsOf(provisions, ids) };
}

/**
 * What search knows of a document besides its text. A type or term that has no name is called by
 * its key.
 */
export function searchFactsOf(d: Directive, names: SearchNames): SearchFacts {
  return {
    id: d.id,
    title: shownTitle(d),
    standIn: standInOf(d),
    number: d.number,
    date: d.date,
    sortDate: sortDate(d),
    type: typeOf(d.documentType, names),
    issuer: d.issuer && { key: issuingBody(d)?.key ?? d.issuer.key, name: d.issuer.name },
    assigned: bodiesIn(d, new Set(d.assignments.flatMap(({ agents }) => agents.map(({ body }) => body)))),
    addressed: bodiesIn(
      d,
      new Set(d.bodies.filter((b) => mentionsAs(b, 'addressee').length > 0).map(({ key }) => key)),
    ),
    regime: d.regime,
    places: searchPlaces(d, names),
    terms: d.terms.map(({ id }) => ({ key: id, name: names.terms.get(id) ?? id })),
    references: d.references.map((reference) => searchReference(reference, names)),
    source: { sha256: d.source.sha256, lines: d.source.lines },
    withdrawn: d.withdrawn && { replacedBy: replacementOf(d.withdrawn.replacedBy, names) },
  };
}

function standInOf(d: Directive): StandIn | null {
  const title = documentTitle(d);
  const mark = title && titleMark(title);
  return title === null || mark === null ? null : { text: title.text, mark };
}

function bodiesIn({ bodies }: Directive, keys: ReadonlySet<string>): readonly KeyedName[] {
  return bodies.filter(({ key }) => keys.has(key)).map(({ key, name }) => ({ key, name }));
}

/** The provisions that have a text. */
function anchorsOf(provisions: Directive['provisions'], ids: IndexedText['ids']): SearchAnchor[] {
  const labels = provisionNames(provisions);
  return provisions.flatMap(({ anchor }, i) => {
    const offset = ids.get(anchor);
    const label = expected(labels[i], `a name for provision ${anchor}`);
    return offset === undefined ? [] : [{ id: anchor, label, offset }];
  });
}

function typeOf(slug: string | null, { types }: SearchNames): KeyedName | null {
  return slug === null ? null : { key: slug, name: types.get(slug) ?? slug };
}

/**
 * The units a document names, those around them, and today's province around them, so that both
 * eras find it.
 */
function searchPlaces({ localities }: Directive, { gazetteer }: SearchNames): readonly KeyedName[] {
  const paths = new Map<string, string>();
  const nameOf = (path: string, otherwise: string): string => {
    const unit = gazetteer.unit(path);
    return unit ? fullName(unit) : otherwise;
  };
  for (const { unit, name } of localities) {
    if (unit === null) continue;
    for (const path of lineage(unit)) paths.set(path, nameOf(path, path === unit ? name : lastSegment(path)));
    const today = gazetteer.provinceToday(unit);
    if (today) paths.set(today.path, fullName(today));
  }
  return [...paths].map(([key, name]) => ({ key, name }));
}

function searchReference(reference: Reference, names: SearchNames): SearchReference {
  const { key, number, date, issuer, target, documentType } = reference;
  const hasPage = names.cited.get(key)?.hasPage !== false;
  return { key, number, date, issuer, target, type: typeOf(documentType, names), hasPage };
}

/** What took the place of a withdrawn document, called by type, number and title. */
function replacementOf(id: string | null, names: SearchNames): KeyedName | null {
  const by = id === null ? undefined : names.documents.get(id);
  if (by === undefined) return null;
  const type = typeOf(by.documentType, names)?.name ?? 'Văn bản';
  const name = by.number === null ? type : `${type} số ${by.number}`;
  return { key: by.id, name: [name, shownTitle(by)].filter(Boolean).join(': ') };
}
