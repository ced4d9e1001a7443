/**
 * What lets a device keep pages of the built site: the worker, and the lists of pages that can be
 * kept with their digests (src/offline/published.ts). It comes last, for it needs the pages as they
 * are published. A site that keeps nothing publishes a worker that takes the place of one that did.
 */
import type { AstroIntegration } from 'astro';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WORKER_FILE } from '../offline/published.ts';
import { removedWorker } from '../offline/worker/removed-worker.ts';
import { contentFolder } from '../store/content-folder.ts';
import { keepsOffline } from './keeps-offline.ts';
import { writeOfflineFiles } from './offline-files.ts';

/** The integration. */
export function offline(): AstroIntegration {
  let [root, content] = ['', ''];
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        content = contentFolder(root);
      },
      // The site that was looked at before on this address may have left its worker in the browser.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (new URL(request.url ?? '/', 'http://localhost').pathname.split('/').at(-1) !== WORKER_FILE) return next();
          response.setHeader('content-type', 'text/javascript; charset=utf-8');
          response.end(removedWorker);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        if (!keepsOffline(content)) {
          writeFileSync(join(site, WORKER_FILE), removedWorker);
          return;
        }
        const published = await writeOfflineFiles(site, documentIds(content), root);
        logger.info(`version ${published.version}, ${published.lists.length} lists`);
      },
    },
  };
}

/** The documents of the site; not those that were taken down, whose pages are notices. */
function documentIds(content: string): ReadonlySet<string> {
  const names = readdirSync(join(content, 'directives')).filter((name) => name.endsWith('.mdx'));
  return new Set(names.map((name) => name.slice(0, -'.mdx'.length)));
}
