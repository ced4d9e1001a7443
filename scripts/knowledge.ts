import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { compileKnowledge, type Knowledge } from '../src/convert/knowledge.ts';
import { documentType } from '../src/schema/document-type.ts';
import { issuerRow } from '../src/schema/issuer-row.ts';
import { term } from '../src/schema/term.ts';
import { loadGazetteer } from './gazetteer.ts';
import { root } from './root.ts';

const table = <T>(schema: z.ZodType<T>, file: string): T => {
  const result = schema.safeParse(parse(readFileSync(join(root, file), 'utf8')));
  if (!result.success) throw new Error(`Cannot read ${file}: ${z.prettifyError(result.error)}`);
  return result.data;
};

/** Reads the tables of content/ and the gazetteer. Throws, naming file and field, when a table does not fit its schema. */
export const loadKnowledge = (): Knowledge => {
  const glossary = readdirSync(join(root, 'content/glossary'))
    .filter((f) => f.endsWith('.yaml'))
    .sort();
  return compileKnowledge({
    types: table(z.array(documentType), 'content/reference/document-types.yaml'),
    issuers: table(z.array(issuerRow), 'content/reference/issuers.yaml'),
    terms: glossary.map((f) => ({ id: f.slice(0, -5), ...table(term, `content/glossary/${f}`) })),
    gazetteer: loadGazetteer(),
  });
};
