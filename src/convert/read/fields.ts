import { expected } from '../../ground/expected.ts';
import type { Assignment, Directive, Issuer, Locality, Origin, Provision, TermUse } from '../../schema/directive.ts';
import { provisionTitle } from '../../schema/generated/provision-title.ts';
import { bodyKey } from '../resolve/body/body-key.ts';
import type { Knowledge } from '../knowledge.ts';
import type { BodyFound, DraftReference, Outline } from '../model.ts';
import type { CitedInText } from '../resolve/citation/reference.ts';
import { blockAt } from '../text/layout/block-at.ts';
import { wordsOfSpan } from '../text/sentence.ts';
import { duesOf } from './due.ts';
import { originsOf } from './origins.ts';
import type { Recognized } from './recognized.ts';

/** The fields of a document before its references are linked. */
export type DraftFields = Omit<Directive, 'references'> & { readonly references: readonly DraftReference[] };

/** What was recognised → the fields of the schema. */
export function fieldsOf(id: string, r: Recognized, knowledge: Knowledge): DraftFields {
  const { source } = r.outline;
  return {
    id,
    identity: null,
    documentType: r.type?.slug ?? null,
    number: r.number.value,
    date: r.placeDate.date,
    dateInferred: r.dateInferred,
    place: r.placeDate.place,
    issuer: issuerField(r, knowledge),
    title: r.title?.text ?? null,
    signatory: r.signatory && {
      name: r.signatory.name,
      position: r.signatory.position,
      capacity: r.signatory.capacity,
    },
    addressees: r.addressees,
    recipients: r.recipients,
    regime: r.regime?.regime ?? null,
    provinceInferred: r.places.provinceInferred,
    localities: localitiesOf(r),
    bodies: [],
    references: r.cited.map((c) => referenceOf(c, r)),
    terms: termsOf(r, knowledge),
    deadlines: r.deadlines.map((d) => ({
      ...r.toMention(d),
      date: d.date,
      latest: d.latest,
      recurrence: d.recurrence,
      relative: d.relative,
    })),
    assignments: assignmentFields(r),
    provisions: provisionsOf(r),
    complete: r.completeness.complete,
    incompleteBecause: r.completeness.because,
    origins: originsOf(r),
    withdrawn: null,
    textChanges: [],
    public: null,
    redacted: null,
    source: {
      file: source.path,
      sha256: source.sha256,
      bytes: source.byteLength,
      encoding: source.encoding,
      lines: source.lineCount,
    },
  };
}

function issuerField({ issuer, places }: Recognized, knowledge: Knowledge): Issuer | null {
  return (
    issuer && {
      name: issuer.name,
      parent: issuer.parent,
      key: bodyKey(issuer.name, places.issuerUnit ?? places.provinceInferred?.unit ?? null, knowledge.gazetteer),
      unit: places.issuerUnit,
    }
  );
}

function localitiesOf({ places }: Recognized): Locality[] {
  return places.localities.map((l) => (l.unit !== null && l.unit === places.issuerUnit ? asIssuer(l) : l));
}

/**
 * The unit of an issuer whose name has it from the địa danh: that it issued the document is
 * concluded.
 */
function asIssuer(l: Locality): Locality {
  if (l.role === 'issuer') return l;
  return {
    ...l,
    role: 'issuer',
    roleEvidence: { ...l.roleEvidence, origin: 'inferred', rule: 'issuer' },
    appliesToo: l.role === 'applies' ? l.roleEvidence : null,
  };
}

function referenceOf(
  { mentions, relations, inPart, ...facts }: CitedInText,
  { toMention }: Recognized,
): DraftReference {
  const originOf = (value: string | null): Origin => (value ? 'stated' : 'unknown');
  return {
    ...facts,
    origins: {
      documentType: originOf(facts.documentType),
      date: originOf(facts.date),
      issuer: originOf(facts.issuer),
    },
    relations: [...relations],
    inPart: [...inPart],
    mentions: mentions.map(toMention),
    spans: mentions.map(({ start, end }) => ({ start, end })),
  };
}

function termsOf({ terms, toMention }: Recognized, knowledge: Knowledge): TermUse[] {
  const usesOf = Map.groupBy(terms, (t) => t.id);
  return knowledge.terms.flatMap(({ id }) => {
    const uses = usesOf.get(id);
    return uses ? [{ id, mentions: uses.map(toMention) }] : [];
  });
}

function assignmentFields({ assignments, deadlines, outline }: Recognized): Assignment[] {
  const dues = duesOf(assignments, deadlines, outline);
  return assignments.map((a, i) => {
    const due = dues[i];
    const [first] = a.agents;
    return {
      text: first ? wordsOfFound(outline, first.found) : '',
      sentence: a.sentenceWords ?? wordsOfSpan(outline, a.sentence),
      anchor: expected(blockAt(outline.blocks, a.sentence.start), 'a block of the sentence').anchor,
      line: outline.source.positionAt(a.sentence.start).line,
      agents: [],
      act: a.actWords ?? (a.act && wordsOfSpan(outline, a.act)),
      due: due ? wordsOfSpan(outline, due) : null,
      deadline: due?.date ?? null,
      recurrence: due?.recurrence ?? null,
    };
  });
}

function wordsOfFound(outline: Outline, found: BodyFound): string {
  return found.words ?? wordsOfSpan(outline, found);
}

function provisionsOf({ outline }: Recognized): Provision[] {
  return outline.blocks.flatMap((b) =>
    b.label === null || b.style === null || b.kind === 'mark'
      ? []
      : [
          {
            anchor: b.anchor,
            label: b.label,
            title: provisionTitle(wordsOfSpan(outline, b), b.label),
            depth: b.depth,
            line: outline.source.positionAt(b.start).line,
          },
        ],
  );
}
