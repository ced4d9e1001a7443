/** Puts the text files as received beside their pages: `/van-ban/<id>.txt`, byte for byte. */
import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSourceFiles } from '../sources/source-files.ts';
import type { SourceFile } from '../convert/model.ts';
import { contentFolder } from '../store/content-folder.ts';

const idOf = /\/van-ban\/([a-z0-9_-]+)\.txt$/;

/**
 * Copies after a build; answers requests in dev. Only sources whose document has a page are
 * published.
 */
export function sourceFiles(): AstroIntegration {
  let sources = '';
  return {
    name: 'source-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        sources = join(contentFolder(fileURLToPath(config.root)), 'sources');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const id = idOf.exec(new URL(request.url ?? '/', 'http://localhost').pathname)?.[1];
          const file = id && isPublished(sources, id) && sourcesIn(sources).find((source) => source.id === id);
          if (!file) return next();
          response.setHeader('content-type', 'text/plain');
          response.end(file.bytes);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = new URL('van-ban/', dir);
        const held = sourcesIn(sources).filter(
          ({ id }) => isPublished(sources, id) && existsSync(new URL(`${id}/index.html`, pages)),
        );
        for (const { id, bytes } of held) await writeFile(new URL(`${id}.txt`, pages), bytes);
        logger.info(`${held.length} source files from ${sources}`);
      },
    },
  };
}

/**
 * Whether a text was converted: one that was left out or taken down has no generated directive,
 * whatever is at its address.
 */
function isPublished(sources: string, id: string): boolean {
  return existsSync(join(sources, '..', 'directives', `${id}.mdx`));
}

/**
 * The texts by the id of their page: a file whose name is not an address is published under the
 * address made of it.
 */
function sourcesIn(folder: string): readonly SourceFile[] {
  return readSourceFiles(folder, 'content/sources').files;
}
