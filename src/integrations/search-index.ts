/** Builds the search index of what was converted; in dev on the first request, into the cache. */
import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUNDLE_FOLDER, bundlePath, type ArchiveFile } from '../search/drivers/bundle/files.ts';
import { writeBundle } from '../search/drivers/bundle/write/write-bundle.ts';
import { cacheFolder } from '../store/cache-folder.ts';
import { contentFolder } from '../store/content-folder.ts';
import { readSearchArchive } from './search-archive.ts';
import { searchManner } from './search-manner.ts';
import { searchProgram } from './search-program.ts';

const REQUESTED = new RegExp(`/${BUNDLE_FOLDER}/([\\w./-]+)$`);

/** The integration, for dev: a build makes its index beside the pages. */
export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        const folder = cacheFolder(BUNDLE_FOLDER, root);
        let built: Promise<unknown> | undefined;
        server.middlewares.use((request, response, next) => {
          const path = REQUESTED.exec(new URL(request.url ?? '/', 'http://localhost').pathname)?.[1];
          if (path === undefined || path.includes('..')) return next();
          // The table of contents is asked for first: a new search in dev sees what has changed.
          if (path === bundlePath.archive) built = buildSearchIndex(root, folder);
          const answer = async (): Promise<void> => {
            await (built ??= buildSearchIndex(root, folder));
            const file = join(folder, path);
            if (!existsSync(file)) return next();
            if (path.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
            response.end(await readFile(file));
          };
          answer().catch(next);
        });
      },
    },
  };
}

/**
 * Writes the index into `folder`, which is emptied first. It reads content/ itself, so that it
 * indexes exactly what the pages show and nothing around it. `root`: the checkout.
 */
export async function buildSearchIndex(root: string, folder: string): Promise<ArchiveFile> {
  const program = searchProgram(root);
  const memory = { folder: cacheFolder('search-base', root), program };
  const content = contentFolder(root);
  const { fullText } = searchManner(content);
  return writeBundle(await readSearchArchive(content), folder, { memory, fullText });
}
