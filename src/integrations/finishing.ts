/** Finishes a site that was built in one, once its pages are there (finish-site.ts). */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../store/content-folder.ts';
import type { BuiltSite } from './built-site.ts';

/** The integration. It comes after those that write a file beside a page or change one. */
export function finishing(): AstroIntegration {
  let site: Omit<BuiltSite, 'folder'> | null = null;
  return {
    name: 'finishing',
    hooks: {
      'astro:config:done': ({ config }) => {
        const root = fileURLToPath(config.root);
        site = {
          root,
          content: contentFolder(root),
          base: config.base.endsWith('/') ? config.base : `${config.base}/`,
          site: config.site ?? null,
          edition: process.env['SITE_EDITION'] === 'folder' ? 'folder' : 'web',
        };
      },
      'astro:build:done': async ({ dir }) => {
        if (site !== null) await finishInThread({ ...site, folder: fileURLToPath(dir) });
      },
    },
  };
}

/**
 * Finishes a site in a thread of its own. Beside the records of a large archive, which this one holds,
 * each file that is read lets the collector look at all of them: of 10,000 texts that took twice
 * the time. Rejects where something cannot be written.
 */
export async function finishInThread(site: BuiltSite): Promise<void> {
  const thread = new Worker(new URL('./finish-thread.ts', import.meta.url), { workerData: site });
  // `once` rejects with the error of a thread that ends with one.
  const [code] = (await once(thread, 'exit')) as [number];
  if (code !== 0) throw new Error(`The thread that finishes the site ended with code ${code}`);
}
