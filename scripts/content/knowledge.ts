import { join } from 'node:path';
import { formatDiagnostic, type Diagnostic } from '../../src/convert/diagnostic.ts';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import type { Outcome } from '../../src/convert/model.ts';
import { exampleFaults } from '../../src/convert/rows/row-examples.ts';
import { usableKnowledge } from '../../src/convert/usable-knowledge.ts';
import { contentFolder } from '../../src/store/content-folder.ts';
import { gazetteerOf } from '../../src/store/gazetteer.ts';
import { readImprint } from '../../src/store/imprint.ts';
import { readKnowledgeRows } from '../../src/store/knowledge-rows.ts';
import type { TableFinding } from '../../src/store/table-finding.ts';
import { readAccuracy, readBodySuccessions, readRenamed, readSynonyms } from '../../src/store/tables.ts';
import { root } from '../root.ts';

/**
 * Reads the tables of a content folder and the gazetteer. A row that does not fit its schema, or
 * that cannot be used, is left out and reported, also in the tables that only the site uses; one
 * whose own example is not read as it says is used and reported.
 */
export const readKnowledge = (content: string = contentFolder(root)): Outcome<Knowledge> => {
  const { rows, placeOf, findings } = readKnowledgeRows(content);
  const gazetteer = gazetteerOf(join(content, 'reference/gazetteer'));
  const { knowledge, unusable } = usableKnowledge({ ...rows, gazetteer });
  const others = [readBodySuccessions, readSynonyms, readRenamed, readAccuracy, readImprint].map((read) => read(content));
  const found = [...findings, ...others.flatMap((other) => other.findings)].map(diagnosticOf);
  const at = (row: object, said: Pick<Diagnostic, 'code' | 'value' | 'cause'>): Diagnostic[] => {
    const place = placeOf.get(row);
    return place ? [{ ...said, ...place }] : [];
  };
  const left = [...unusable].flatMap(([row, cause]) =>
    at(row, { code: 'bang-sai', value: `chương trình không dùng được mục “${row.name}”`, cause }),
  );
  const misread = exampleFaults(knowledge).flatMap(({ row, words }) => at(row, { code: 'bang-nen-sua', value: words }));
  return { value: knowledge, diagnostics: [...found, ...left, ...misread] };
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
