/** Throws away kept pictures that no page of the built site has: of a text that was taken down too. */
import type { AstroIntegration } from 'astro';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../store/cache-folder.ts';

/** The folder of the pictures in a site. */
export const PICTURE_FOLDER = 'anh';

/** The folder that keeps what was drawn. */
export function pictureCache(root?: string): string {
  return cacheFolder('share-pictures', root);
}

/** The integration. */
export function sharePictures(): AstroIntegration {
  let root = '';
  return {
    name: 'share-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => {
        const [kept, site] = [pictureCache(root), fileURLToPath(new URL(`${PICTURE_FOLDER}/`, dir))];
        for (const name of readdirSync(kept)) if (!existsSync(join(site, name))) rmSync(join(kept, name));
      },
    },
  };
}
