/**
 * A document as data: what was read in it, and what others say of it. The about page describes the
 * format to those who build on it; what the text says itself is there by its line, not again.
 */
import type { Archive } from '../archive.ts';
import { coCiting } from '../citation/co-citation.ts';
import type { IncomingCitation } from '../citation/citing.ts';
import { shownTitle } from '../document/name/title.ts';
import { documentName } from '../document/name/document-name.ts';
import type {
  Assignment,
  Body,
  BodyMention,
  Directive,
  Mention,
  Provision,
  Reference,
} from '../../schema/directive.ts';
import { withWordedReasons } from './reason-data.ts';
import { withoutUnsaid } from './unsaid.ts';

/** The version of the twin of a document: raised where a field is lost or means something else. */
export const DOCUMENT_FORMAT = 3;

/** Of more documents that cite one, the data of the citation has all (`citedByAll`). */
const MOST_CITED_BY = 100;

/** A document in the lists of other pages' data. */
export function documentInList(archive: Archive, document: Directive) {
  return {
    id: document.id,
    name: documentName(archive, document),
    title: shownTitle(document),
    date: document.date,
    issuer: document.issuer?.name ?? null,
    withdrawn: document.withdrawn,
    href: archive.href.document(document.id),
  };
}

/**
 * The twin of /van-ban/<id>/. A field that has nothing to say is left out (see `withoutUnsaid`).
 */
export function documentData(archive: Archive, document: Directive): Record<string, unknown> {
  const { localities, bodies, references, terms, deadlines, assignments, provisions, ...facts } =
    withWordedReasons(document);
  return {
    format: DOCUMENT_FORMAT,
    href: archive.href.document(document.id),
    sourceHref: archive.href.source(document.id),
    ...withoutUnsaid({
      ...facts,
      localities: localities.map(localityData),
      bodies: bodies.map(bodyOfDocument),
      references: references.map(referenceData),
      terms: terms.map(byLine),
      deadlines: deadlines.map(({ sentence: _, anchor: __, ...deadline }) => deadline),
      assignments: assignments.map(assignmentData),
      provisions: provisionRows(provisions),
      ...citedByData(archive, document),
      coCiting: coCiting(archive, document).map(({ document: other, shared }) => ({
        id: other.id,
        name: documentName(archive, other),
        withdrawn: other.withdrawn,
        shared: shared.map(({ key }) => key),
      })),
    }),
  };
}

type WordedLocality = ReturnType<typeof withWordedReasons>['localities'][number];

/**
 * The line of a mention in the source and its words; of a body also as what it is named, and by
 * which office.
 */
type PlaceInText = readonly [line: number, text: string, use?: string, office?: string];

/** Places instead of mentions: the sentences stand in the text at the line. */
function byLine<T extends { readonly mentions: readonly (Mention | BodyMention)[] }>({ mentions, ...rest }: T) {
  return { ...rest, at: mentions.map(placeOf) };
}

/** Where a mention is: other pages' data leave its sentence to the text too. */
export function placeOf(mention: Mention | BodyMention): PlaceInText {
  const { line, text } = mention;
  if (!('use' in mention)) return [line, text];
  return mention.office === null ? [line, text, mention.use] : [line, text, mention.use, mention.office];
}

/** A cited document; `origins` has only what the words of the citation do not state. */
function referenceData({ origins, ...reference }: Reference) {
  const inferred = Object.entries(origins).filter(([, origin]) => origin !== 'stated');
  return byLine({ ...reference, origins: Object.fromEntries(inferred) });
}

/**
 * What bodies are told to do; their names are in `at` of `bodies`, unless none of them is known.
 */
function assignmentData({ line, text, agents, act, due, deadline, recurrence }: Assignment) {
  return {
    line,
    text: agents.length > 0 ? null : text,
    agents: agents.map(({ body, role, office }) => ({ body, role, office })),
    act,
    due,
    deadline,
    recurrence,
  };
}

/** A place; the words that only mention it are those of its first line. */
function localityData(locality: WordedLocality) {
  const { roleEvidence } = locality;
  const words = locality.role === 'mentioned' ? null : roleEvidence.words;
  return byLine({ ...locality, roleEvidence: { ...roleEvidence, words } });
}

/** A body; that its unit is inferred says already that it is the unit of the document. */
function bodyOfDocument(body: Body) {
  return byLine({ ...body, note: body.note?.code === 'unit-of-document' ? null : body.note });
}

/**
 * Rows of anchor, label, depth and line; a provision that heads others or is named in words has its
 * title too.
 */
function provisionRows(provisions: readonly Provision[]): readonly (readonly (string | number)[])[] {
  return provisions.map(({ anchor, label, depth, line, title }, i) => {
    const isHead = (provisions[i + 1]?.depth ?? 0) > depth || /\p{L}{3}/u.test(label);
    return isHead && title !== '' && !title.endsWith('…')
      ? [anchor, label, depth, line, title]
      : [anchor, label, depth, line];
  });
}

/** Who cites a document: the first of them where they are many, and then where all are. */
function citedByData(archive: Archive, { id }: Directive) {
  const all = archive.citedBy.get(id) ?? [];
  const [first] = all;
  const citedBy = all.slice(0, MOST_CITED_BY).map((citing) => citingData(archive, citing));
  if (first === undefined || all.length <= MOST_CITED_BY) return { citedBy };
  const { href } = archive;
  return { citedBy, citedByAll: { documents: all.length, href: href.data(href.citation(first.reference.key)) } };
}

function citingData(archive: Archive, { document, reference }: IncomingCitation) {
  const { role, relations, inPart, mentions } = reference;
  return { ...documentInList(archive, document), role, relations, inPart, at: mentions.map(placeOf) };
}
