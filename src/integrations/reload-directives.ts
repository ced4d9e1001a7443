/** In dev, an open page follows the generated directives: they are read from disk, so Vite does not know that pages depend on them. */
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

/** Reloads the browser when a file in content/directives is added, changed or removed. */
export const reloadDirectives = (): AstroIntegration => ({
  name: 'reload-directives',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const folder = fileURLToPath(new URL('content/directives/', `file://${server.config.root}/`));
      const reload = (file: string): void => {
        if (file.startsWith(folder)) server.environments.client.hot.send({ type: 'full-reload', path: '*' });
      };
      server.watcher.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
    },
  },
});
