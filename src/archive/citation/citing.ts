/**
 * Which documents cite which: every reference of every document, grouped by the document that is
 * cited.
 */
import { vietnameseOrder } from '../../vietnamese/order.ts';
import { expected } from '../../ground/expected.ts';
import type { Directive, Origin, Reference } from '../../schema/directive.ts';

/** One reference as seen from the cited side. */
export interface IncomingCitation {
  readonly document: Directive;
  readonly reference: Reference;
}

/**
 * A value stated for a field of the cited document, and the documents that state it, most supported
 * first.
 */
export interface ClaimedValue {
  readonly value: string;
  readonly origin: Origin;
  readonly by: readonly Directive[];
}

/** Words in which citing documents name a document, as printed, with how often. */
export interface Wording {
  readonly text: string;
  readonly count: number;
}

/**
 * A document that others cite, held by the archive or not. `citing` is in the order of the archive.
 */
export interface CitedDocument {
  readonly key: string;
  readonly number: string;
  /** Id of the document in the archive; null where it is not held. */
  readonly held: string | null;
  /** Keys of the documents it may be, where the words fit several. */
  readonly candidates: readonly string[];
  readonly documentType: readonly ClaimedValue[];
  readonly date: readonly ClaimedValue[];
  readonly issuer: readonly ClaimedValue[];
  /** Most frequent first. */
  readonly wordings: readonly Wording[];
  readonly citing: readonly IncomingCitation[];
  /**
   * False where one document cites it once, the archive does not hold it, and nothing else is said
   * of it.
   */
  readonly hasPage: boolean;
}

const originRank: Readonly<Record<Origin, number>> = { stated: 0, staff: 1, exchange: 2, inferred: 3, unknown: 4 };

/** Every cited document by its key. `documents` in the order wanted within `citing`. */
export function citedDocuments(documents: readonly Directive[]): ReadonlyMap<string, CitedDocument> {
  const citings = documents.flatMap((document) => document.references.map((reference) => ({ document, reference })));
  const ids = new Set(documents.map((d) => d.id));
  const grouped = Map.groupBy(citings, ({ reference }) => reference.key);
  const candidates = new Set(citings.flatMap(({ reference }) => reference.candidates));
  return new Map(
    [...grouped].map(([key, citing]) => {
      const cited = describe(key, citing, ids);
      const isAlone = citing.length === 1 && cited.held === null && cited.candidates.length === 0;
      return [key, { ...cited, hasPage: !isAlone || candidates.has(key) }];
    }),
  );
}

/** Citings by the id of the held document that they cite. */
export function citingByTarget(
  cited: ReadonlyMap<string, CitedDocument>,
): ReadonlyMap<string, readonly IncomingCitation[]> {
  const byTarget = new Map<string, IncomingCitation[]>();
  for (const { held, citing } of cited.values()) {
    if (held !== null) byTarget.set(held, [...(byTarget.get(held) ?? []), ...citing]);
  }
  return byTarget;
}

/** Cited by most documents first; of the same count, by number. */
export function mostCitedFirst(cited: ReadonlyMap<string, CitedDocument>): readonly CitedDocument[] {
  return [...cited.values()].sort((a, b) => b.citing.length - a.citing.length || vietnameseOrder(a.number, b.number));
}

function describe(
  key: string,
  citing: readonly IncomingCitation[],
  ids: ReadonlySet<string>,
): Omit<CitedDocument, 'hasPage'> {
  return {
    key,
    number: mostPrintedNumber(citing),
    held: citing.map(({ reference }) => reference.target).find((target) => target !== null && ids.has(target)) ?? null,
    candidates: [...new Set(citing.flatMap(({ reference }) => reference.candidates))],
    documentType: claimedValues(citing, 'documentType'),
    date: claimedValues(citing, 'date'),
    issuer: claimedValues(citing, 'issuer'),
    wordings: wordingsOf(citing),
    citing,
  };
}

/** The number in the form that most give it. */
function mostPrintedNumber(citing: readonly IncomingCitation[]): string {
  const forms = [...Map.groupBy(citing, ({ reference }) => reference.number)];
  const [most] = forms.sort(([, a], [, b]) => b.length - a.length);
  return expected(most, 'a reference to the cited document')[0];
}

function claimedValues(
  citing: readonly IncomingCitation[],
  field: 'documentType' | 'date' | 'issuer',
): readonly ClaimedValue[] {
  const byValue = new Map<string, { origin: Origin; by: Directive[] }>();
  for (const { document, reference } of citing) {
    const value = reference[field];
    if (value === null) continue;
    const origin = reference.origins[field];
    const seen = byValue.get(value);
    if (!seen) byValue.set(value, { origin, by: [document] });
    else {
      if (originRank[origin] < originRank[seen.origin]) seen.origin = origin;
      seen.by.push(document);
    }
  }
  return [...byValue]
    .map(([value, { origin, by }]) => ({ value, origin, by }))
    .sort((a, b) => originRank[a.origin] - originRank[b.origin] || b.by.length - a.by.length);
}

function wordingsOf(citing: readonly IncomingCitation[]): readonly Wording[] {
  const texts = citing.flatMap(({ reference }) => reference.mentions.map(({ text }) => text));
  return [...Map.groupBy(texts, (text) => text)]
    .map(([text, all]) => ({ text, count: all.length }))
    .sort((a, b) => b.count - a.count);
}
