/** In dev, an open page follows the generated directives: they are read from disk, so Vite does not know that pages depend on them. */
import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder } from './content-folder.ts';

/** The environments of Vite in which Astro keeps the answers of `getStaticPaths()`. */
const servers = ['ssr', 'prerender'] as const;

/** Reloads the browser when a file in content/directives is added, changed or removed. */
export const reloadDirectives = (): AstroIntegration => {
  let folder = '';
  return {
    name: 'reload-directives',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = join(contentFolder(fileURLToPath(config.root)), 'directives/');
      },
      'astro:server:setup': ({ server }) => {
        const reload = (file: string): void => {
          if (!file.startsWith(folder)) return;
          // What Astro sends itself when its content store changes: it forgets which pages there are and what they were given.
          for (const name of servers) server.environments[name]?.hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };
        server.watcher.add(folder);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
      },
    },
  };
};
