/**
 * What conversion knows besides the text: the tables of content/, read by a script and handed in.
 */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { BodyRow } from '../schema/row/body-row.ts';
import type { DepartmentRow } from '../schema/row/department-row.ts';
import type { DocumentType } from '../schema/row/document-type.ts';
import type { IssuerRow } from '../schema/row/issuer-row.ts';
import type { OfficeRow } from '../schema/row/office-row.ts';
import { typeWords, type TypeWords } from './recognize/citation/citation-type.ts';
import { termPatterns, type TermPatterns, type TermRow } from './recognize/term.ts';
import { compileDepartments, type Departments } from './resolve/citation/department.ts';
import type { TypeNames } from './segment/head/type-line.ts';
import type { BodyHeads } from './text/body/body-heads.ts';
import { compileBodies, type BodyVocabulary } from './text/body/body-vocabulary.ts';
import { compileOffices, type OfficeWords } from './text/body/office-words.ts';
import { fold } from '../vietnamese/fold/fold.ts';

/** The tables as read from content/. */
export interface Tables {
  readonly types: readonly DocumentType[];
  readonly issuers: readonly IssuerRow[];
  readonly departmentRows: readonly DepartmentRow[];
  readonly bodyRows: readonly BodyRow[];
  readonly officeRows: readonly OfficeRow[];
  readonly terms: readonly TermRow[];
  readonly gazetteer: Gazetteer;
}

/** The tables and what is compiled from them once. */
export interface Knowledge extends Tables {
  readonly typeNames: TypeNames;
  readonly typeWords: TypeWords;
  readonly departments: Departments;
  readonly offices: OfficeWords;
  readonly bodies: BodyVocabulary;
  readonly heads: BodyHeads;
  readonly termPatterns: TermPatterns | null;
}

/** Compiles the tables for reading. */
export function compileKnowledge(tables: Tables): Knowledge {
  const bodies = compileBodies(tables);
  return {
    ...tables,
    typeNames: new Map(tables.types.map((t) => [fold(t.name), t.slug])),
    typeWords: typeWords(tables.types),
    departments: compileDepartments(tables.departmentRows),
    offices: compileOffices(tables.officeRows),
    bodies,
    heads: bodies.heads,
    termPatterns: termPatterns(tables.terms),
  };
}
