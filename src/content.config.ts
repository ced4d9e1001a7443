/** The small tables. Directives are not a collection: see integrations/directive-files.ts. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { documentType } from './schema/document-type.ts';
import { term } from './schema/term.ts';

export const collections = {
  documentTypes: defineCollection({ loader: file('content/reference/document-types.yaml'), schema: documentType }),
  glossary: defineCollection({ loader: glob({ base: 'content/glossary', pattern: '*.yaml' }), schema: term }),
};
