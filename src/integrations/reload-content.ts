/**
 * In dev, an open page follows the generated directives and the tables: they are read from disk, so
 * Vite does not know that pages depend on them.
 */
import type { AstroIntegration } from 'astro';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '../store/content-folder.ts';

/** The environments of Vite in which Astro keeps the answers of `getStaticPaths()`. */
const servers = ['ssr', 'prerender'] as const;

/** Parts of the content folder that pages are made of. */
const PARTS = ['directives', 'glossary', 'reference'];

/** Reloads the browser when a generated directive or a table is added, changed or removed. */
export function reloadContent(): AstroIntegration {
  let folders: readonly string[] = [];
  return {
    name: 'reload-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        const content = contentFolder(fileURLToPath(config.root));
        folders = PARTS.map((part) => join(content, part) + sep);
      },
      'astro:server:setup': ({ server }) => {
        const reload = (file: string): void => {
          if (!folders.some((folder) => file.startsWith(folder))) return;
          // What Astro sends itself when its content store changes: it forgets which pages there
          // are and what they were given.
          for (const name of servers) server.environments[name]?.hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };
        // The generated directives are told of by who writes them (scripts/dev.ts).
        server.watcher.add(folders.filter((folder) => !folder.endsWith(`directives${sep}`)));
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
      },
    },
  };
}
