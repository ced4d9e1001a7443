import { join } from 'node:path';
import { withoutCulprits } from '../../src/convert/contain.ts';
import { formatDiagnostic, type Diagnostic } from '../../src/convert/diagnostic.ts';
import { compileKnowledge, type Knowledge, type Tables } from '../../src/convert/knowledge.ts';
import type { Outcome } from '../../src/convert/model.ts';
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { contentFolder } from '../../src/store/content-folder.ts';
import { readGlossary } from '../../src/store/glossary.ts';
import { readImprint } from '../../src/store/imprint.ts';
import { exampleFaults } from '../../src/convert/rows/row-examples.ts';
import type { TableRow, TableRows } from '../../src/store/read-rows.ts';
import type { TableFinding } from '../../src/store/table-finding.ts';
import {
  readAccuracy,
  readBodies,
  readBodySuccessions,
  readDepartments,
  readDocumentTypes,
  readIssuers,
  readOffices,
  readRenamed,
  readSynonyms,
} from '../../src/store/tables.ts';
import { gazetteerOf } from '../../src/store/gazetteer.ts';
import { root } from '../root.ts';

type RowTables = Omit<Tables, 'gazetteer'>;
type TableName = keyof RowTables;

/** A row with its place, and the table it belongs to. */
interface KnownRow extends TableRow<RowTables[TableName][number]> {
  readonly table: TableName;
}

/** The readers of the tables that conversion knows. */
const tableReaders: { readonly [T in TableName]: (content: string) => TableRows<RowTables[T][number]> } = {
  types: readDocumentTypes,
  issuers: readIssuers,
  departmentRows: readDepartments,
  bodyRows: readBodies,
  officeRows: readOffices,
  terms: readGlossary,
};

/**
 * Reads the tables of a content folder and the gazetteer. A row that does not fit its schema, or
 * that cannot be used, is left out and reported, also in the tables that only the site uses; one
 * whose own example is not read as it says is used and reported.
 */
export const readKnowledge = (content: string = contentFolder(root)): Outcome<Knowledge> => {
  const names = Object.keys(tableReaders) as TableName[];
  const tables = names.map((table) => ({ table, ...tableReaders[table](content) }));
  const rows = tables.flatMap(({ table, rows: some }) => some.map((row): KnownRow => ({ table, ...row })));
  const gazetteer = gazetteerOf(join(content, 'reference/gazetteer'));
  const { result, culprits } = withoutCulprits(rows, (some) => compile(some, gazetteer));
  const others = [readBodySuccessions, readSynonyms, readRenamed, readAccuracy, readImprint].map((read) => read(content));
  const found = [...tables, ...others].flatMap(({ findings }) => findings.map(diagnosticOf));
  const placeOf = new Map<unknown, KnownRow['at']>(rows.map(({ value, at }) => [value, at]));
  const misread = exampleFaults(result).flatMap(({ row, words }): Diagnostic[] => {
    const at = placeOf.get(row);
    return at ? [{ code: 'bang-nen-sua', ...at, value: words }] : [];
  });
  return { value: result, diagnostics: [...found, ...[...culprits].map(unusable), ...misread] };
};

/**
 * The tables of content/, for readers that have no report of their own: rows that do not fit are
 * left out, and said on standard error.
 */
export const loadKnowledge = (): Knowledge => {
  const { value, diagnostics } = readKnowledge();
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
  return value;
};

function diagnosticOf({ severity, words, ...at }: TableFinding): Diagnostic {
  return { ...at, code: severity === 'error' ? 'bang-sai' : 'bang-nen-sua', value: words };
}

function compile(rows: readonly KnownRow[], gazetteer: Gazetteer): Knowledge {
  const of = <T extends TableName>(table: T): readonly RowTables[T][number][] =>
    rows.flatMap((row) => (row.table === table ? [row.value as RowTables[T][number]] : []));
  return compileKnowledge({
    types: of('types'),
    issuers: of('issuers'),
    departmentRows: of('departmentRows'),
    bodyRows: of('bodyRows'),
    officeRows: of('officeRows'),
    terms: of('terms'),
    gazetteer,
  });
}

/** A row that fits its schema and still cannot be used. */
const unusable = ([{ value, at }, cause]: readonly [KnownRow, unknown]): Diagnostic => ({
  code: 'bang-sai',
  ...at,
  value: `chương trình không dùng được mục “${value.name}”`,
  cause,
});
