/**
 * Where what is known of a cited document is. One that a single document cites and that the archive
 * does not hold has no page of its own: its line under the document that cites it says all of it.
 * Most cited documents are such, and pages of their own would be most of the files of a site.
 */
import { expected } from '../../ground/expected.ts';
import type { Addresses } from '../urls.ts';
import type { CitedDocument } from './citing.ts';

/** The id that the line of a reference has on the page of the citing document. */
export function referenceAnchor(key: string): string {
  return `vien-dan-${key}`;
}

/**
 * The address of the page of a cited document, or of its line under the one document that cites it.
 */
export function citedAddress({ key, hasPage, citing }: CitedDocument, to: Addresses): string {
  if (hasPage) return to.citation(key);
  const { document } = expected(citing[0], `a citation of ${key}`);
  return to.document(document.id, referenceAnchor(key));
}
