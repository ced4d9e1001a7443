/**
 * What is made of a whole site once its pages are there: lists, downloads and files for hosts. A
 * build that makes all pages does it when they are written, one in parts when these are joined.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../store/content-folder.ts';
import type { BuiltSite } from './built-site.ts';
import { writeHostFiles } from './host-files.ts';
import { writeOffline } from './offline.ts';
import { forgetPictures } from './share-pictures.ts';
import { sayWithoutAddress } from './site-address.ts';
import { writeSitemap } from './sitemap.ts';
import { writeManifest } from './source-manifest.ts';
import { packAllTexts } from './text-archive.ts';

type Finish = (site: BuiltSite) => void | Promise<void>;

/** In their order: what comes later reads what is there. */
const ofEach: readonly Finish[] = [packAllTexts, writeManifest, forgetPictures, writeSitemap];

/** What a server or a browser with an address is told. */
const ofWeb: readonly Finish[] = [sayWithoutAddress, writeOffline, writeHostFiles];

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
        if (site !== null) await finishSite({ ...site, folder: fileURLToPath(dir) });
      },
    },
  };
}

/** Finishes a site that has all its pages. Throws where something cannot be written. */
export async function finishSite(site: BuiltSite): Promise<void> {
  for (const finish of [...ofEach, ...(site.edition === 'web' ? ofWeb : [])]) await finish(site);
}
