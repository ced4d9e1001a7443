import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileKnowledge, type Knowledge } from '../src/convert/knowledge.ts';
import type { Outcome } from '../src/convert/model.ts';
import { documentType } from '../src/schema/document-type.ts';
import { issuerRow } from '../src/schema/issuer-row.ts';
import { term } from '../src/schema/term.ts';
import { loadGazetteer } from './gazetteer.ts';
import { readRow, readRows } from './read-table.ts';
import { root } from './root.ts';

/** Reads the tables of a content folder and the gazetteer. A row that does not fit its schema is left out and reported at its line. */
export const readKnowledge = (content: string = join(root, 'content')): Outcome<Knowledge> => {
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
    gazetteer: loadGazetteer(),
  });
  return { value, diagnostics: [types, issuers, ...terms].flatMap((t) => t.diagnostics) };
};

/** The tables of content/, for readers that have nowhere to report. Throws when a row does not fit, naming file and line. */
export const loadKnowledge = (): Knowledge => {
  const { value, diagnostics } = readKnowledge();
  const [first] = diagnostics;
  if (first) throw new Error(`Cannot read ${first.file}:${first.line}:${first.column}: ${first.value}`);
  return value;
};
