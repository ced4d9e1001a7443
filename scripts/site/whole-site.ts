import { FOLDER_BASE } from '../../src/edition/shard.ts';
import type { BuiltSite } from '../../src/integrations/built-site.ts';
import { root } from '../root.ts';

/**
 * A site whose pages are all in `folder`, made of what was converted in `content`, ready to be
 * finished; with the address and of the edition that `astro.config.mjs` reads in the environment.
 */
export function wholeSite(folder: string, content: string): BuiltSite {
  const { SITE_URL, BASE_PATH = '/', SITE_EDITION } = process.env;
  if (SITE_EDITION === 'folder') return { folder, root, content, base: FOLDER_BASE, site: null, edition: 'folder' };
  // As Astro makes it.
  const base = `/${BASE_PATH}/`.replace(/\/{2,}/g, '/');
  return { folder, root, content, base, site: SITE_URL || null, edition: 'web' };
}
