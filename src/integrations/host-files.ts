/** Writes into a built site what hosts read in its folder: `.htaccess`, `web.config`, `_headers`. */
import type { AstroIntegration } from 'astro';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { htaccessText } from '../hosts/apache.ts';
import { cacheRules } from '../hosts/cache-rule.ts';
import { headersFileText } from '../hosts/headers-file.ts';
import { basePath, type HostedSite } from '../hosts/hosted-site.ts';
import { webConfigText } from '../hosts/iis.ts';
import { contentFolder } from '../store/content-folder.ts';
import { readImprint } from '../store/imprint.ts';

/** The integration. It comes last: IIS is told names that others write. */
export function hostFiles(): AstroIntegration {
  let site: HostedSite | null = null;
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = {
          base: basePath(config.base),
          embedding: readImprint(contentFolder(fileURLToPath(config.root))).imprint.embedding,
        };
      },
      'astro:build:done': ({ dir }) => {
        if (site !== null)
          for (const [name, text] of filesInSite(site, fileURLToPath(dir))) writeFileSync(new URL(name, dir), text);
      },
    },
  };
}

/**
 * The files by name. nginx reads none in a folder, so its text is printed (`npm run host-files`);
 * Netlify and Cloudflare read theirs only at the root of a host.
 */
function filesInSite(site: HostedSite, folder: string): readonly (readonly [name: string, text: string])[] {
  return [
    ['.htaccess', htaccessText(site)],
    ['web.config', webConfigText(site, namedFiles(folder))],
    ...(site.base === '/' ? [['_headers', headersFileText(site)] as const] : []),
    // GitHub Pages leaves out folders with an underscore where it is given a branch without this file.
    ['.nojekyll', ''],
  ];
}

/** The paths of all files and folders of a site that lie where a cache rule names one. */
export function namedFiles(folder: string): readonly string[] {
  const parents = new Set(
    cacheRules.flatMap(({ paths }) => paths.map((path) => path.slice(0, path.lastIndexOf('/') + 1))),
  );
  return [...parents].flatMap((parent) => {
    const inside = join(folder, parent);
    return existsSync(inside) ? readdirSync(inside).map((name) => parent + name) : [];
  });
}
