import { addresses, type Addresses } from '../archive/urls.ts';
import { asLinks, siteRoot } from '../edition/edition.ts';

/** The addresses of this site, below the `base` of astro.config.mjs. */
export const href: Addresses = asLinks(addresses(siteRoot(import.meta.env.BASE_URL)));
