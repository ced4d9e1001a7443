/** Throws away kept pictures that no page of the built site has: of a text that was taken down too. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../store/cache-folder.ts';
import type { BuiltSite } from './built-site.ts';

/** The folder of the pictures in a site. */
export const PICTURE_FOLDER = 'anh';

/** The folder that keeps what was drawn. */
export function pictureCache(root?: string): string {
  return cacheFolder('share-pictures', root);
}

/** Throws away what was drawn for pages that a built site no longer has. */
export function forgetPictures({ folder, root }: BuiltSite): void {
  const kept = pictureCache(root);
  for (const name of readdirSync(kept)) if (!existsSync(join(folder, PICTURE_FOLDER, name))) rmSync(join(kept, name));
}
