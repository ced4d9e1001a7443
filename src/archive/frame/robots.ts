import type { Addresses } from '../urls.ts';

/**
 * `robots.txt` (RFC 9309): everything may be read. Where the address of the site is known it names
 * the sitemap; crawlers read the file at the root of a host alone.
 */
export function robotsText(href: Addresses, site: URL | undefined): string {
  const sitemap = site === undefined ? '' : `\nSitemap: ${new URL(href.file('sitemap.xml'), site).href}\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
