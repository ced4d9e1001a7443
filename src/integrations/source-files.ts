/** Puts the text files as received beside their pages: `/van-ban/<id>.txt`, byte for byte. */
import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const idOf = /\/van-ban\/([a-z0-9-]+)\.txt$/;

/** Copies after a build; answers requests in dev. Only sources whose document has a page are published. */
export const sourceFiles = (): AstroIntegration => {
  let sources = new URL('file:///');
  return {
    name: 'source-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        sources = new URL('content/sources/', config.root);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const id = idOf.exec(new URL(request.url ?? '/', 'http://localhost').pathname)?.[1];
          const file = id && new URL(`${id}.txt`, sources);
          if (!file || !existsSync(file)) return next();
          response.setHeader('content-type', 'text/plain');
          void readFile(file).then((bytes) => response.end(bytes), next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = new URL('van-ban/', dir);
        const held = (await readdir(sources)).filter(
          (name) => name.endsWith('.txt') && existsSync(new URL(`${name.slice(0, -4)}/index.html`, pages)),
        );
        for (const name of held) await copyFile(new URL(name, sources), new URL(name, pages));
        logger.info(`${held.length} source files from ${fileURLToPath(sources)}`);
      },
    },
  };
};
