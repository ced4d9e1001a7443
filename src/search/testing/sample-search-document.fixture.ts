/** Search documents for tests. */
import type { BodyNames } from '../../archive/body/packed-bodies.ts';
import type { SearchArchive, SearchDocument } from '../index/document.ts';

/** A document that says nothing, with an id and whatever else a test is about. */
export function sampleSearchDocument(given: Partial<SearchDocument> & { readonly id: string }): SearchDocument {
  return {
    text: '',
    anchors: [],
    title: null,
    standIn: null,
    number: null,
    date: null,
    sortDate: given.date ?? '',
    type: null,
    issuer: null,
    assigned: [],
    addressed: [],
    regime: null,
    places: [],
    terms: [],
    references: [],
    source: { sha256: '', lines: 0 },
    withdrawn: null,
    ...given,
  };
}

/** An archive of documents and nothing besides. */
export function sampleSearchArchive(documents: readonly SearchDocument[]): SearchArchive {
  return {
    documents: documents.map((one) => ({
      facts: one,
      print: JSON.stringify(one),
      read: () => Promise.resolve(one),
    })),
    bodies: noBodies,
    places: [],
    names: [],
    deadlines: [],
  };
}

/** An archive without bodies. */
export const noBodies: BodyNames = { short: [], wheres: [], pages: [], rows: [] };
