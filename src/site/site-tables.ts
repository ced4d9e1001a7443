import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bodySuccessionTable, documentTypeTable, glossaryTable, vagueBodyKinds } from '../integrations/tables.ts';
import { renamedAddresses } from '../integrations/renamed-addresses.ts';
import type { BodySuccessionRow } from '../schema/row/body-succession-row.ts';
import type { DocumentType } from '../schema/row/document-type.ts';
import type { Term } from '../schema/term.ts';

/**
 * The tables that pages show: document types by slug, terms by id, what became of bodies, kinds of
 * bodies that are only text, former addresses of documents.
 */
export interface SiteTables {
  readonly types: ReadonlyMap<string, DocumentType>;
  readonly glossary: ReadonlyMap<string, Term>;
  readonly successions: readonly BodySuccessionRow[];
  readonly vagueKinds: ReadonlySet<string>;
  readonly renamed: ReadonlyMap<string, string | null>;
}

/**
 * A reader of the tables of a content folder. It answers the same value until a file of theirs has
 * changed. What is wrong in them is left out, with a line on the console each time they are read.
 */
export function siteTableReader(content: string): () => SiteTables {
  let kept: { readonly stamp: string; readonly tables: SiteTables } | undefined;
  return () => {
    const stamp = stampOfTables(content);
    if (kept?.stamp !== stamp) kept = { stamp, tables: readSiteTables(content) };
    return kept.tables;
  };
}

/** Another text whenever a file of the tables was added, changed or removed. */
function stampOfTables(content: string): string {
  const glossary = join(content, 'glossary');
  const terms = existsSync(glossary) ? readdirSync(glossary).map((name) => join(glossary, name)) : [];
  const tables = ['document-types.yaml', 'body-successions.yaml', 'bodies.yaml', 'renamed.yaml'].map((name) =>
    join(content, 'reference', name),
  );
  return [...tables, ...terms].map(stampOfFile).join('\n');
}

function readSiteTables(content: string): SiteTables {
  const [types, glossary] = [documentTypeTable(content), glossaryTable(content)];
  const successions = bodySuccessionTable(content);
  for (const fault of [...types.faults, ...glossary.faults, ...successions.faults]) console.warn(fault);
  return {
    types: sortedByKey(types.entries),
    glossary: sortedByKey(glossary.entries),
    successions: successions.rows,
    vagueKinds: vagueBodyKinds(content),
    renamed: renamedAddresses(content),
  };
}

function stampOfFile(path: string): string {
  const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? {};
  return `${path} ${mtimeMs} ${size}`;
}

/** By key, so that what is made of a table does not depend on the order of its rows. */
function sortedByKey<T>(entries: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
