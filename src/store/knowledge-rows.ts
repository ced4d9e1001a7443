import type { BodyRow } from '../schema/row/body-row.ts';
import type { DepartmentRow } from '../schema/row/department-row.ts';
import type { DocumentType } from '../schema/row/document-type.ts';
import type { IssuerRow } from '../schema/row/issuer-row.ts';
import type { OfficeRow } from '../schema/row/office-row.ts';
import { readGlossary, type StoredTerm } from './glossary.ts';
import type { TableRow, TableRows } from './read-rows.ts';
import type { TableFinding } from './table-finding.ts';
import { readBodies, readDepartments, readDocumentTypes, readIssuers, readOffices } from './tables.ts';

/** The rows that conversion knows, by table; the gazetteer is beside them. */
export interface KnowledgeRows {
  readonly types: readonly DocumentType[];
  readonly issuers: readonly IssuerRow[];
  readonly departmentRows: readonly DepartmentRow[];
  readonly bodyRows: readonly BodyRow[];
  readonly officeRows: readonly OfficeRow[];
  readonly terms: readonly StoredTerm[];
}

/** The rows of a content folder, where each of them is, and what is wrong with those left out. */
export interface StoredKnowledge {
  readonly rows: KnowledgeRows;
  readonly placeOf: ReadonlyMap<object, TableRow<object>['at']>;
  readonly findings: readonly TableFinding[];
}

/** Reads the tables of a content folder that conversion knows. Nothing throws. */
export function readKnowledgeRows(content: string): StoredKnowledge {
  const read = {
    types: readDocumentTypes(content),
    issuers: readIssuers(content),
    departmentRows: readDepartments(content),
    bodyRows: readBodies(content),
    officeRows: readOffices(content),
    terms: readGlossary(content),
  };
  const tables: readonly TableRows<object>[] = Object.values(read);
  return {
    rows: {
      types: valuesOf(read.types),
      issuers: valuesOf(read.issuers),
      departmentRows: valuesOf(read.departmentRows),
      bodyRows: valuesOf(read.bodyRows),
      officeRows: valuesOf(read.officeRows),
      terms: valuesOf(read.terms),
    },
    placeOf: new Map(tables.flatMap(({ rows }) => rows.map(({ value, at }) => [value, at] as const))),
    findings: tables.flatMap(({ findings }) => findings),
  };
}

function valuesOf<T>({ rows }: TableRows<T>): readonly T[] {
  return rows.map(({ value }) => value);
}
