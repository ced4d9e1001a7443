/** The one file of the archive that asks for data: the generated directives, Astro's small collections, and the gazetteer. */
import { getCollection } from 'astro:content';
import { join } from 'node:path';
import { loadGazetteer } from '../../scripts/gazetteer.ts';
import { contentFolder } from '../integrations/content-folder.ts';
import { directiveReader, readBody } from '../integrations/directive-files.ts';
import { readRemovals } from '../integrations/removal-files.ts';
import { renderMdx } from '../render/mdx-to-html.ts';
import type { Directive } from '../schema/directive.ts';
import type { Removal } from '../schema/removal.ts';
import { buildArchive, type Archive } from './archive.ts';
import { marksOf } from './citation/marks.ts';
import { href } from './urls.ts';

const folder = join(contentFolder(), 'directives');
const readDirectives = directiveReader(folder);

const build = async (documents: readonly Directive[]): Promise<Archive> => {
  const [types, glossary] = await Promise.all([getCollection('documentTypes'), getCollection('glossary')]);
  return buildArchive({
    documents,
    types: new Map(types.map(({ data }) => [data.slug, data])),
    glossary: new Map(glossary.map(({ id, data }) => [id, data])),
    gazetteer: loadGazetteer(),
  });
};

let loaded: { readonly from: readonly Directive[]; readonly archive: Promise<Archive> } | undefined;

const loadFrom = (documents: readonly Directive[]): Promise<Archive> => {
  if (loaded?.from !== documents) loaded = { from: documents, archive: build(documents) };
  return loaded.archive;
};

/** The archive, indexed once a build; in dev again whenever a directive has changed. */
export const loadArchive = async (): Promise<Archive> =>
  loaded && !import.meta.env.DEV ? loaded.archive : loadFrom(await readDirectives());

/** The documents whose content was taken down. The archive does not know them. */
export const loadRemovals = (): Promise<readonly Removal[]> => readRemovals(folder);

/** The HTML of a document's body. */
export const bodyOf = async (document: Directive): Promise<string> => {
  const { byId } = await loadArchive();
  const isWithdrawn = (id: string): boolean => byId.get(id)?.withdrawn != null;
  return renderMdx(await readBody(folder, document.id), marksOf(document, href, isWithdrawn));
};
