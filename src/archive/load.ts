/** The one file of the archive that asks Astro for content. */
import { getCollection } from 'astro:content';
import { buildArchive, type Archive } from './archive.ts';

const load = async (): Promise<Archive> => {
  const [directives, types, glossary] = await Promise.all([
    getCollection('directives'),
    getCollection('documentTypes'),
    getCollection('glossary'),
  ]);
  return buildArchive({
    documents: directives.map((entry) => entry.data),
    types: new Map(types.map(({ data }) => [data.slug, data])),
    glossary: new Map(glossary.map(({ id, data }) => [id, data])),
    unitFacts: () => null,
  });
};

let loaded: Promise<Archive> | undefined;

/** The archive, indexed once a build; in dev each time, since sources change. */
export const loadArchive = (): Promise<Archive> => (import.meta.env.DEV ? load() : (loaded ??= load()));
