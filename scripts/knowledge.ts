import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withoutCulprits } from '../src/convert/contain.ts';
import { formatDiagnostic, type Diagnostic } from '../src/convert/diagnostic.ts';
import { compileKnowledge, type Knowledge, type Tables } from '../src/convert/knowledge.ts';
import type { Outcome } from '../src/convert/model.ts';
import { contentFolder } from '../src/integrations/content-folder.ts';
import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import { documentType } from '../src/schema/document-type.ts';
import { issuerRow } from '../src/schema/issuer-row.ts';
import { term } from '../src/schema/term.ts';
import { gazetteerOf } from './gazetteer.ts';
import { readRow, readRows, type Table } from './read-table.ts';
import { root } from './root.ts';
import { systemErrorWords } from './system-error.ts';

/** A row, the file it stands in, and the table it belongs to. */
type Entry = {
  readonly [T in 'types' | 'issuers' | 'terms']: {
    readonly table: T;
    readonly row: Tables[T][number];
    readonly file: string;
  };
}['types' | 'issuers' | 'terms'];

/** Reads the tables of a content folder and the gazetteer. A row that does not fit its schema, or that cannot be used, is left out and reported. */
export const readKnowledge = (content: string = contentFolder(root)): Outcome<Knowledge> => {
  const [typesFile, issuersFile] = ['content/reference/document-types.yaml', 'content/reference/issuers.yaml'];
  const types = contained(typesFile, (file) => readRows(documentType, onDisk(content, file), file));
  const issuers = contained(issuersFile, (file) => readRows(issuerRow, onDisk(content, file), file));
  const terms = termFiles(content).map((name) => {
    const file = `content/glossary/${name}`;
    return { id: name.slice(0, -5), file, ...contained(file, () => readRow(term, onDisk(content, file), file)) };
  });
  const entries: Entry[] = [
    ...types.rows.map((row) => ({ table: 'types' as const, row, file: typesFile })),
    ...issuers.rows.map((row) => ({ table: 'issuers' as const, row, file: issuersFile })),
    ...terms.flatMap(({ id, file, rows }) =>
      rows.map((row) => ({ table: 'terms' as const, row: { id, ...row }, file })),
    ),
  ];
  const gazetteer = gazetteerOf(join(content, 'reference/gazetteer'));
  const { result, culprits } = withoutCulprits(entries, (some) => compile(some, gazetteer));
  return {
    value: result,
    diagnostics: [...[types, issuers, ...terms].flatMap((t) => t.diagnostics), ...[...culprits].map(unusable)],
  };
};

/** The tables of content/, for readers that have no report of their own: rows that do not fit are left out, and said on standard error. */
export const loadKnowledge = (): Knowledge => {
  const { value, diagnostics } = readKnowledge();
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
  return value;
};

const onDisk = (content: string, file: string): string => join(content, file.replace(/^content\//, ''));

function termFiles(content: string): string[] {
  const folder = join(content, 'glossary');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

/** A table whose file cannot be read, whatever the reason, is an empty one with a finding. */
function contained<T>(file: string, read: (file: string) => Table<T>): Table<T> {
  try {
    return read(file);
  } catch (error) {
    const value = systemErrorWords(error) ?? 'chương trình không đọc được tệp này';
    return { rows: [], diagnostics: [{ code: 'bang-sai', file, line: 1, column: 1, value, cause: error }] };
  }
}

const compile = (entries: readonly Entry[], gazetteer: Gazetteer): Knowledge =>
  compileKnowledge({
    types: entries.flatMap((e) => (e.table === 'types' ? [e.row] : [])),
    issuers: entries.flatMap((e) => (e.table === 'issuers' ? [e.row] : [])),
    terms: entries.flatMap((e) => (e.table === 'terms' ? [e.row] : [])),
    gazetteer,
  });

/** A row that fits its schema and still cannot be used. */
const unusable = ([{ row, file }, cause]: readonly [Entry, unknown]): Diagnostic => ({
  code: 'bang-sai',
  file,
  line: 1,
  column: 1,
  value: `chương trình không dùng được mục “${row.name}”`,
  cause,
});
