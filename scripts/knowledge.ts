import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formatDiagnostic } from '../src/convert/diagnostic.ts';
import { compileKnowledge, type Knowledge } from '../src/convert/knowledge.ts';
import type { Outcome } from '../src/convert/model.ts';
import { contentFolder } from '../src/integrations/content-folder.ts';
import { documentType } from '../src/schema/document-type.ts';
import { issuerRow } from '../src/schema/issuer-row.ts';
import { term } from '../src/schema/term.ts';
import { gazetteerOf } from './gazetteer.ts';
import { readRow, readRows } from './read-table.ts';
import { root } from './root.ts';

/** Reads the tables of a content folder and the gazetteer. A row that does not fit its schema is left out and reported at its line. */
export const readKnowledge = (content: string = contentFolder(root)): Outcome<Knowledge> => {
  const types = readRows(
    documentType,
    join(content, 'reference/document-types.yaml'),
    'content/reference/document-types.yaml',
  );
  const issuers = readRows(issuerRow, join(content, 'reference/issuers.yaml'), 'content/reference/issuers.yaml');
  const terms = readdirSync(join(content, 'glossary'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      id: name.slice(0, -5),
      ...readRow(term, join(content, 'glossary', name), `content/glossary/${name}`),
    }));
  const value = compileKnowledge({
    types: types.rows,
    issuers: issuers.rows,
    terms: terms.flatMap(({ id, rows }) => rows.map((row) => ({ id, ...row }))),
    gazetteer: gazetteerOf(join(content, 'reference/gazetteer')),
  });
  return { value, diagnostics: [types, issuers, ...terms].flatMap((t) => t.diagnostics) };
};

/** The tables of content/, for readers that have no report of their own: rows that do not fit are left out, and said on standard error. */
export const loadKnowledge = (): Knowledge => {
  const { value, diagnostics } = readKnowledge();
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
  return value;
};
