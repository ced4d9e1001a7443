/** Writes into a built site what hosts read in its folder: `.htaccess`, `web.config`, `_headers`. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { htaccessText } from '../hosts/apache.ts';
import { cacheRules } from '../hosts/cache-rule.ts';
import { headersFileText } from '../hosts/headers-file.ts';
import { basePath, type HostedSite } from '../hosts/hosted-site.ts';
import { webConfigText } from '../hosts/iis.ts';
import { readImprint } from '../store/imprint.ts';
import type { BuiltSite } from './built-site.ts';

/** Writes them for a built site that has all else: IIS is told names that others write. */
export function writeHostFiles({ folder, content, base }: BuiltSite): void {
  const site: HostedSite = { base: basePath(base), embedding: readImprint(content).imprint.embedding };
  for (const [name, text] of filesInSite(site, folder)) writeFileSync(join(folder, name), text);
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
