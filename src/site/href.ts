import { addresses, type Addresses } from '../archive/urls.ts';

/** The addresses of this site, below the `base` of astro.config.mjs. */
export const href: Addresses = addresses(import.meta.env.BASE_URL);
