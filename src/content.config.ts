/** The small tables. Directives are not a collection: see integrations/directive-files.ts. */
import { defineCollection } from 'astro:content';
import { contentFolder } from './integrations/content-folder.ts';
import { tableLoader } from './integrations/table-loaders.ts';
import { documentTypeTable, glossaryTable } from './integrations/tables.ts';
import { documentType } from './schema/document-type.ts';
import { term } from './schema/term.ts';

const content = contentFolder();

export const collections = {
  documentTypes: defineCollection({
    loader: tableLoader(`${content}/reference/document-types.yaml`, () => documentTypeTable(content)),
    schema: documentType,
  }),
  glossary: defineCollection({
    loader: tableLoader(`${content}/glossary`, () => glossaryTable(content)),
    schema: term,
  }),
};
