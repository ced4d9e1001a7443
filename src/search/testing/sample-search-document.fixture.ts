/** Search documents for tests. */
import type { SearchDocument } from '../index/document.ts';

/** A document that says nothing, with an id and whatever else a test is about. */
export function sampleSearchDocument(given: Partial<SearchDocument> & { readonly id: string }): SearchDocument {
  return {
    text: '',
    anchors: [],
    title: null,
    number: null,
    date: null,
    type: null,
    issuer: null,
    regime: null,
    places: [],
    terms: [],
    references: [],
    withdrawn: null,
    ...given,
  };
}
