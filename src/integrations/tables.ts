/**
 * The tables of content/ by id, as the site and its index of search take them; see store/tables.ts.
 */
import { vagueKindsOf } from '../archive/body/general-collective.ts';
import type { BodyTables } from '../archive/body/short-forms.ts';
import type { BodySuccessionRow } from '../schema/row/body-succession-row.ts';
import type { DocumentType } from '../schema/row/document-type.ts';
import type { Term } from '../schema/term.ts';
import { readGlossary } from '../store/glossary.ts';
import { findingWords } from '../store/table-finding.ts';
import {
  readBodies,
  readBodySuccessions,
  readDepartments,
  readDocumentTypes,
  readIssuers,
  readSynonyms,
} from '../store/tables.ts';

/** The entries of a table that can be used, by id, and a line for each thing that is wrong. */
export interface TableById<T> {
  readonly entries: ReadonlyMap<string, T>;
  readonly faults: readonly string[];
}

/** content/glossary: a term a file. */
export function glossaryTable(content: string): TableById<Term> {
  const { rows, findings } = readGlossary(content);
  const entries = new Map(rows.map(({ value: { id, ...term } }) => [id, term]));
  return { entries, faults: findings.map(findingWords) };
}

/** content/reference/document-types.yaml: a type a row, its id the slug. */
export function documentTypeTable(content: string): TableById<DocumentType> {
  const { rows, findings } = readDocumentTypes(content);
  return { entries: new Map(rows.map(({ value }) => [value.slug, value])), faults: findings.map(findingWords) };
}

/**
 * The tables of what names of bodies are made of. What is wrong in them is left out; conversion
 * says it.
 */
export function bodyTables(content: string): BodyTables {
  return {
    kinds: readBodies(content).rows.map(({ value }) => value),
    departments: readDepartments(content).rows.map(({ value }) => value),
    issuers: readIssuers(content).rows.map(({ value }) => value),
    synonyms: readSynonyms(content).rows.map(({ value }) => value),
  };
}

/**
 * The kinds of content/reference/bodies.yaml, by id, whose collectives are only text without more
 * words.
 */
export function vagueBodyKinds(content: string): ReadonlySet<string> {
  return vagueKindsOf(readBodies(content).rows.map(({ value }) => value));
}

/** content/reference/body-successions.yaml: its rows, and a line for each thing that is wrong. */
export function bodySuccessionTable(content: string): {
  readonly rows: readonly BodySuccessionRow[];
  readonly faults: readonly string[];
} {
  const { rows, findings } = readBodySuccessions(content);
  return { rows: rows.map(({ value }) => value), faults: findings.map(findingWords) };
}
