/** The small tables of content/ for the site. What does not fit its schema is left out and said in `faults`; `npm run check` tells staff how to mend it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { accuracy, type Accuracy } from '../schema/accuracy.ts';
import { documentType, type DocumentType } from '../schema/document-type.ts';
import { term, type Term } from '../schema/term.ts';

/** The entries of a table that can be used, by id, and a line for each that cannot. */
export interface Table<T> {
  readonly entries: ReadonlyMap<string, T>;
  readonly faults: readonly string[];
}

const parseFile = (file: string): { readonly data: unknown; readonly fault: string | null } => {
  try {
    return { data: parse(readFileSync(file, 'utf8')), fault: null };
  } catch (error) {
    return { data: null, fault: `${file}: ${error instanceof Error ? error.message : String(error)}` };
  }
};

const tableOf = <T>(
  schema: z.ZodType<T>,
  rows: readonly { id: string; file: string; data: unknown }[],
  faults: string[],
): Table<T> => {
  const entries = new Map<string, T>();
  for (const { id, file, data } of rows) {
    const row = schema.safeParse(data);
    if (row.success) entries.set(id, row.data);
    else faults.push(`${file} (${id}): ${z.prettifyError(row.error)}`);
  }
  return { entries, faults };
};

/** content/glossary: a term a file, its id the file's name. */
export const readGlossary = (content: string): Table<Term> => {
  const folder = join(content, 'glossary');
  const faults: string[] = [];
  const rows = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const file = join(folder, name);
      const { data, fault } = parseFile(file);
      if (fault === null) return [{ id: name.slice(0, -5), file, data }];
      faults.push(fault);
      return [];
    });
  return tableOf(term, rows, faults);
};

/** content/reference/document-types.yaml: a type a row, its id the slug. */
export const readDocumentTypes = (content: string): Table<DocumentType> => {
  const file = join(content, 'reference', 'document-types.yaml');
  const { data, fault } = parseFile(file);
  const rows = Array.isArray(data) ? (data as { slug?: string }[]) : [];
  return tableOf(
    documentType,
    rows.map((row, i) => ({ id: row.slug ?? String(i + 1), file, data: row })),
    fault === null ? [] : [fault],
  );
};

/** content/reference/search-synonyms.yaml: rows of forms that search takes for one another. */
export const readSynonyms = (content: string): readonly (readonly string[])[] => {
  const { data } = parseFile(join(content, 'reference', 'search-synonyms.yaml'));
  const rows = z.array(z.array(z.string())).safeParse(data);
  return rows.success ? rows.data : [];
};

/** content/reference/accuracy.yaml; null when it is missing or wrong, and the about page then says nothing of accuracy. */
export const readAccuracy = (content: string): Accuracy | null =>
  accuracy.safeParse(parseFile(join(content, 'reference', 'accuracy.yaml')).data).data ?? null;
