import { join } from 'node:path';
import { withoutCulprits } from '../../src/convert/contain.ts';
import { formatDiagnostic, type Diagnostic } from '../../src/convert/diagnostic.ts';
import { compileKnowledge, type Knowledge, type Tables } from '../../src/convert/knowledge.ts';
import type { Outcome } from '../../src/convert/model.ts';
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { contentFolder } from '../../src/store/content-folder.ts';
import { readGlossary } from '../../src/store/glossary.ts';
import { readImprint } from '../../src/store/imprint.ts';
import type { TableRow } from '../../src/store/read-rows.ts';
import type { TableFinding } from '../../src/store/table-finding.ts';
import { readAccuracy, readDepartments, readDocumentTypes, readIssuers, readSynonyms } from '../../src/store/tables.ts';
import { gazetteerOf } from '../../src/store/gazetteer.ts';
import { root } from '../root.ts';

/** A row with its place, and the table it belongs to. */
type KnownRow = {
  readonly [T in 'types' | 'issuers' | 'departmentRows' | 'terms']: { readonly table: T } & TableRow<Tables[T][number]>;
}['types' | 'issuers' | 'departmentRows' | 'terms'];

/**
 * Reads the tables of a content folder and the gazetteer. A row that does not fit its schema, or that cannot be used, is left out
 * and reported, also in the tables that only the site uses.
 */
export const readKnowledge = (content: string = contentFolder(root)): Outcome<Knowledge> => {
  const types = readDocumentTypes(content);
  const issuers = readIssuers(content);
  const departments = readDepartments(content);
  const terms = readGlossary(content);
  const rows: KnownRow[] = [
    ...types.rows.map((row) => ({ table: 'types' as const, ...row })),
    ...issuers.rows.map((row) => ({ table: 'issuers' as const, ...row })),
    ...departments.rows.map((row) => ({ table: 'departmentRows' as const, ...row })),
    ...terms.rows.map((row) => ({ table: 'terms' as const, ...row })),
  ];
  const gazetteer = gazetteerOf(join(content, 'reference/gazetteer'));
  const { result, culprits } = withoutCulprits(rows, (some) => compile(some, gazetteer));
  const tables = [types, issuers, departments, readSynonyms(content), readAccuracy(content), terms, readImprint(content)];
  const found = tables.flatMap(({ findings }) => findings.map(diagnosticOf));
  return { value: result, diagnostics: [...found, ...[...culprits].map(unusable)] };
};

/** The tables of content/, for readers that have no report of their own: rows that do not fit are left out, and said on standard error. */
export const loadKnowledge = (): Knowledge => {
  const { value, diagnostics } = readKnowledge();
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
  return value;
};

function diagnosticOf({ severity, words, ...at }: TableFinding): Diagnostic {
  return { ...at, code: severity === 'error' ? 'bang-sai' : 'bang-nen-sua', value: words };
}

const compile = (rows: readonly KnownRow[], gazetteer: Gazetteer): Knowledge =>
  compileKnowledge({
    types: rows.flatMap((r) => (r.table === 'types' ? [r.value] : [])),
    issuers: rows.flatMap((r) => (r.table === 'issuers' ? [r.value] : [])),
    departmentRows: rows.flatMap((r) => (r.table === 'departmentRows' ? [r.value] : [])),
    terms: rows.flatMap((r) => (r.table === 'terms' ? [r.value] : [])),
    gazetteer,
  });

/** A row that fits its schema and still cannot be used. */
const unusable = ([{ value, at }, cause]: readonly [KnownRow, unknown]): Diagnostic => ({
  code: 'bang-sai',
  ...at,
  value: `chương trình không dùng được mục “${value.name}”`,
  cause,
});
