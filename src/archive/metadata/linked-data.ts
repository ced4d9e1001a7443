/** Linked data of a page (JSON-LD 1.1) as a block of data in its head. */
import type { Crumb } from '../frame/crumb.ts';
import type { WebAddress } from './web-address.ts';

/** One node of linked data. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** Prefixes beside the terms of schema.org; only where a node has one. */
const ELI = { eli: 'http://data.europa.eu/eli/ontology#' } as const;

/**
 * The nodes of a page as the text of `<script type="application/ld+json">`: data that no browser
 * runs, so that the strict policy lets it be. `<` is escaped, for it could end the block. Null where
 * there are none.
 */
export function linkedDataText(nodes: readonly LinkedNode[]): string | null {
  if (nodes.length === 0) return null;
  const usesEli = nodes.some((node) => Object.keys(node).some((name) => name.startsWith('eli:')));
  const context = usesEli ? ['https://schema.org', ELI] : 'https://schema.org';
  const [only] = nodes;
  const said = nodes.length === 1 ? { '@context': context, ...only } : { '@context': context, '@graph': nodes };
  return JSON.stringify(said).replaceAll('<', '\\u003c');
}

/**
 * The way to a page from the home page. Its last step is the page itself, which needs no address; a
 * way of one step tells nobody anything and gives null.
 */
export function breadcrumbList(crumbs: readonly Crumb[], home: string, web: WebAddress): LinkedNode | null {
  if (crumbs.length === 0) return null;
  const steps: readonly Crumb[] = [{ name: 'Trang đầu', href: home }, ...crumbs];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, href }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      ...(href === undefined ? {} : { item: web(href) }),
    })),
  };
}

/** A node without the properties that have nothing to say: null, undefined, an empty list. */
export function said(node: LinkedNode): LinkedNode {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => value != null && !(Array.isArray(value) && value.length === 0)),
  );
}
