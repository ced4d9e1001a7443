/**
 * Loads content/directives/*.mdx into the content layer and renders each body there. An `.mdx` entry of Astro's own glob loader becomes a
 * module of Vite: about 11 ms and 0.8 MB a document, too much for an archive of ten thousand. Bodies hold only marks (citation, place,
 * term, date), so nothing is lost by mapping them to elements here.
 */
import type { Loader, LoaderContext } from 'astro/loaders';
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { addresses } from '../archive/urls.ts';
import { directive, type Directive } from '../schema/directive.ts';
import { marksOf } from '../archive/marks.ts';
import { renderMdx } from '../render/mdx-to-html.ts';

/** Frontmatter and body of a generated file; null where it has no frontmatter. */
export const splitFrontmatter = (text: string): { frontmatter: string; body: string } | null => {
  const match = /^---\n([^]*?)\n---\n([^]*)$/.exec(text);
  return match ? { frontmatter: match[1] ?? '', body: match[2] ?? '' } : null;
};

const read = async (context: LoaderContext, file: URL): Promise<void> => {
  const id = basename(fileURLToPath(file), '.mdx');
  const text = await readFile(file, 'utf8');
  const digest = context.generateDigest(`${context.config.base}\n${text}`);
  if (context.store.get(id)?.digest === digest) return;
  const parts = splitFrontmatter(text);
  if (!parts) throw new Error('no frontmatter');
  const data: Directive = directive.parse(parse(parts.frontmatter));
  const html = renderMdx(parts.body, marksOf(data, addresses(context.config.base)));
  context.store.set({ id, data, digest, rendered: { html } });
};

/** One file that cannot be read is reported and left out; it never stops the site. */
const readOrReport = async (context: LoaderContext, file: URL): Promise<void> => {
  try {
    await read(context, file);
  } catch (error) {
    context.store.delete(basename(fileURLToPath(file), '.mdx'));
    context.logger.error(`${fileURLToPath(file)}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const watch = (context: LoaderContext, folder: URL): void => {
  const path = fileURLToPath(folder);
  const isOurs = (file: string): boolean => file.startsWith(path) && file.endsWith('.mdx');
  const changed = (file: string): void => {
    if (isOurs(file)) void readOrReport(context, new URL(basename(file), folder));
  };
  context.watcher?.add(path);
  context.watcher?.on('add', changed);
  context.watcher?.on('change', changed);
  context.watcher?.on('unlink', (file) => {
    if (isOurs(file)) context.store.delete(basename(file, '.mdx'));
  });
};

/** The loader of the collection `directives`. `folder` is relative to the project's root. Unchanged files are not rendered again. */
export const directiveLoader = (folder: string): Loader => ({
  name: 'directive-loader',
  schema: directive,
  load: async (context) => {
    const directory = new URL(folder, context.config.root);
    const names = await readdir(directory).catch(() => []);
    const files = names.filter((name) => name.endsWith('.mdx')).sort();
    const ids = new Set(files.map((name) => basename(name, '.mdx')));
    for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
    for (const name of files) await readOrReport(context, new URL(name, directory));
    if (files.length === 0) context.logger.warn(`${folder}: no directives; run npm run convert`);
    watch(context, directory);
  },
});
