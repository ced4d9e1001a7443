/** Addresses in metadata, which is read away from its page. */

/** An href of the site as metadata has it. */
export type WebAddress = (href: string) => string;

/**
 * Whole addresses below `site`; without one the hrefs, which every reader of linked data resolves
 * against the page that has them.
 */
export function webAddress(site: URL | undefined): WebAddress {
  return (href) => (site === undefined ? href : new URL(href, site).href);
}
