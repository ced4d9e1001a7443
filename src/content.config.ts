import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { directiveLoader } from './integrations/directive-loader.ts';
import { documentType } from './schema/document-type.ts';
import { term } from './schema/term.ts';

export const collections = {
  directives: defineCollection({ loader: directiveLoader('content/directives/') }),
  documentTypes: defineCollection({ loader: file('content/reference/document-types.yaml'), schema: documentType }),
  glossary: defineCollection({ loader: glob({ base: 'content/glossary', pattern: '*.yaml' }), schema: term }),
};
