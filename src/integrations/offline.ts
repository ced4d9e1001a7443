/**
 * What lets a device keep pages of the built site: the worker, and the lists of pages that can be
 * kept with their digests (src/offline/published.ts), of the pages as they are published. A site
 * that keeps nothing publishes a worker that takes the place of one that did.
 */
import type { AstroIntegration } from 'astro';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKER_FILE } from '../offline/published.ts';
import { removedWorker } from '../offline/worker/removed-worker.ts';
import type { BuiltSite } from './built-site.ts';
import { keepsOffline } from './keeps-offline.ts';
import { writeOfflineFiles } from './offline-files.ts';

/** The integration, for dev: a built site gets its worker when it is finished. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      // The site that was looked at before on this address may have left its worker in the browser.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (new URL(request.url ?? '/', 'http://localhost').pathname.split('/').at(-1) !== WORKER_FILE) return next();
          response.setHeader('content-type', 'text/javascript; charset=utf-8');
          response.end(removedWorker);
        });
      },
    },
  };
}

/** Writes the worker of a built site and the lists of its pages. */
export async function writeOffline({ folder, root, content }: BuiltSite): Promise<void> {
  if (keepsOffline(content)) await writeOfflineFiles(folder, documentIds(content), root);
  else writeFileSync(join(folder, WORKER_FILE), removedWorker);
}

/** The documents of the site; not those that were taken down, whose pages are notices. */
function documentIds(content: string): ReadonlySet<string> {
  const names = readdirSync(join(content, 'directives')).filter((name) => name.endsWith('.mdx'));
  return new Set(names.map((name) => name.slice(0, -'.mdx'.length)));
}
