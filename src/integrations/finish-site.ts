/**
 * What is made of a whole site once its pages are there: lists, downloads and files for hosts. It is
 * done when the process that made the pages has given its memory back, and of a site in parts when
 * these are joined.
 */
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

/** Finishes a site that has all its pages. Throws where something cannot be written. */
export async function finishSite(site: BuiltSite): Promise<void> {
  for (const finish of [...ofEach, ...(site.edition === 'web' ? ofWeb : [])]) await finish(site);
}
