/**
 * The tables of content/, for conversion and for the site. What is wrong in them is left out and
 * found; nothing throws.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { fold } from '../vietnamese/fold/fold.ts';
import { placeTone, placeTones } from '../vietnamese/tone-place.ts';
import { accuracy, type Accuracy } from '../schema/accuracy.ts';
import { bodyRow, type BodyRow } from '../schema/row/body-row.ts';
import { bodySuccessionRow, type BodySuccessionRow } from '../schema/row/body-succession-row.ts';
import { departmentRow, type DepartmentRow } from '../schema/row/department-row.ts';
import { documentType, type DocumentType } from '../schema/row/document-type.ts';
import { issuerRow, type IssuerRow } from '../schema/row/issuer-row.ts';
import { officeRow, type OfficeRow } from '../schema/row/office-row.ts';
import { renamedRow, type RenamedRow } from '../schema/row/renamed-row.ts';
import { searchSynonyms } from '../schema/row/search-synonyms.ts';
import { firstHolds, type TakenName } from './first-holds.ts';
import { readRows, type TableRows } from './read-rows.ts';

/** content/reference/document-types.yaml. A slug or a name belongs to the first row that has it. */
export function readDocumentTypes(content: string): TableRows<DocumentType> {
  const table = readRows(documentType, ...fileOf(content, 'document-types.yaml'));
  return firstHolds(table, ({ slug, name }) => [takenName('slug', slug), takenName('name', name)]);
}

/** content/reference/issuers.yaml. A name or a symbol belongs to the first row that has it. */
export function readIssuers(content: string): TableRows<IssuerRow> {
  const table = readRows(issuerRow, ...fileOf(content, 'issuers.yaml'));
  return firstHolds(table, ({ name, also, symbols }) => [
    ...[name, ...(also ?? [])].map((one) => takenName('name', one)),
    ...symbols.map((one) => ({ key: `symbol ${one}`, shown: one })),
  ]);
}

/**
 * content/reference/departments.yaml. A name, in whatever spelling, belongs to the first row of its
 * level that has it. Empty where there is no such file.
 */
export function readDepartments(content: string): TableRows<DepartmentRow> {
  const table = rowsIfAny(departmentRow, content, 'departments.yaml');
  return firstHolds(table, ({ name, also, level }) => [name, ...(also ?? [])].map((one) => takenName(level, one)));
}

/**
 * content/reference/bodies.yaml. An id, and each way to write a name, belongs to the first row that
 * has it. Empty where there is no such file.
 */
export function readBodies(content: string): TableRows<BodyRow> {
  const table = rowsIfAny(bodyRow, content, 'bodies.yaml');
  return firstHolds(table, ({ id, name, forms }) => [
    { key: `id ${id}`, shown: id },
    ...[name, ...(forms ?? [])].map((one) => ({ key: `name ${placeTones(one.toLowerCase())}`, shown: one })),
  ]);
}

/**
 * content/reference/body-successions.yaml. A name goes, at its level and within the same units, by
 * the first row of a day that has it. Empty where there is no such file.
 */
export function readBodySuccessions(content: string): TableRows<BodySuccessionRow> {
  const table = rowsIfAny(bodySuccessionRow, content, 'body-successions.yaml');
  return firstHolds(table, ({ from, level, on, in: within, notIn }) =>
    from.map((one) => ({ key: `${fold(one)} ${level} ${on} ${String(within)} ${String(notIn)}`, shown: one })),
  );
}

/** content/reference/offices.yaml. A name, with its tones, belongs to the first row that has it. */
export function readOffices(content: string): TableRows<OfficeRow> {
  const table = readRows(officeRow, ...fileOf(content, 'offices.yaml'));
  return firstHolds(table, ({ name }) => [{ key: placeTone(name.toLowerCase()), shown: name }]);
}

/**
 * content/reference/search-synonyms.yaml: rows of forms that search takes for one another. Empty
 * where there is no such file.
 */
export function readSynonyms(content: string): TableRows<readonly string[]> {
  return rowsIfAny(searchSynonyms, content, 'search-synonyms.yaml');
}

/**
 * content/reference/renamed.yaml. A former address belongs to the first row that has it. Empty
 * where there is no such file.
 */
export function readRenamed(content: string): TableRows<RenamedRow> {
  const table = rowsIfAny(renamedRow, content, 'renamed.yaml');
  return firstHolds(table, ({ from }) => [{ key: from, shown: from }]);
}

/**
 * content/reference/accuracy.yaml; no rows when it is missing, and the about page then says nothing
 * of accuracy.
 */
export function readAccuracy(content: string): TableRows<Accuracy> {
  return rowsIfAny(accuracy, content, 'accuracy.yaml');
}

/** The rows of a table that a content folder may do without. */
function rowsIfAny<T>(schema: z.ZodType<T>, content: string, name: string): TableRows<T> {
  const [file, shown] = fileOf(content, name);
  return existsSync(file) ? readRows(schema, file, shown) : { rows: [], findings: [] };
}

function fileOf(content: string, name: string): [file: string, shown: string] {
  return [join(content, 'reference', name), `content/reference/${name}`];
}

function takenName(kind: string, shown: string): TakenName {
  return { key: `${kind} ${fold(shown).replace(/\s+/g, ' ')}`, shown };
}
