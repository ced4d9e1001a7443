/** What conversion knows besides the text: the tables of content/, read by a script and handed in. */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { TypeNames } from './segment/type-line.ts';

/** A row of content/reference/document-types.yaml. */
export interface DocumentTypeRow {
  readonly slug: string;
  readonly name: string;
  readonly abbreviations: readonly string[];
  readonly regime?: 'state' | 'party' | undefined;
}

/** A row of content/reference/issuers.yaml. */
export interface IssuerRow {
  readonly name: string;
  readonly symbols: readonly string[];
  readonly also?: readonly string[] | undefined;
  readonly party?: boolean | undefined;
}

/** A file of content/glossary. Variants are written in lower case; figures and their names are told apart by the recogniser. */
export interface TermRow {
  readonly id: string;
  readonly name: string;
  readonly variants: readonly string[];
}

export interface Knowledge {
  readonly types: readonly DocumentTypeRow[];
  readonly typeNames: TypeNames;
  readonly issuers: readonly IssuerRow[];
  readonly terms: readonly TermRow[];
  readonly gazetteer: Gazetteer;
}
