/** Builds the search bundle into `/pagefind/` of the built site; in dev, on the first request, into the cache. */
import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArchiveFile } from '../search/files.ts';
import { writeBundle } from '../search/build/bundle.ts';
import { cacheFolder } from '../store/cache-folder.ts';
import { contentFolder } from '../store/content-folder.ts';
import { searchDocuments } from './search-documents.ts';
import { glossaryTable } from './tables.ts';

const termNames = (content: string): ReadonlyMap<string, string> =>
  new Map([...glossaryTable(content).entries].map(([id, { name }]) => [id, name]));

const build = async (root: string, folder: string): Promise<ArchiveFile> => {
  const content = contentFolder(root);
  return writeBundle(await searchDocuments(content, termNames(content)), folder);
};

const requested = /\/pagefind\/([\w./-]+)$/;

/** The integration. It reads content/ itself, so that it indexes exactly what the pages show and nothing around it. */
export const pagefind = (): AstroIntegration => {
  let root = '';
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        const folder = cacheFolder('pagefind', root);
        let built: Promise<unknown> | undefined;
        server.middlewares.use((request, response, next) => {
          const path = requested.exec(new URL(request.url ?? '/', 'http://localhost').pathname)?.[1];
          if (path === undefined || path.includes('..')) return next();
          // The table of contents is asked for first: a new search in dev sees what has changed.
          if (path === 'archive.json') built = build(root, folder);
          const answer = async (): Promise<void> => {
            await (built ??= build(root, folder));
            const file = join(folder, path);
            if (!existsSync(file)) return next();
            if (path.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
            response.end(await readFile(file));
          };
          answer().catch(next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { documents, chunks } = await build(root, fileURLToPath(new URL('pagefind/', dir)));
        logger.info(`${documents} documents, ${chunks} chunks of phrases`);
      },
    },
  };
};
