/** The addresses of a site for those who read all of it (sitemaps.org, 0.9). */
import { escapeMarkup } from '../../ground/escape-markup.ts';

/** One page. `changed`: when what it shows changed last (UTC); null where that is not known. */
export interface SitemapPage {
  readonly address: string;
  readonly changed: string | null;
}

/** The most addresses that one file may have by the protocol; 50,000 of 200 characters are 13 MB of the 50 MB that it allows. */
export const MOST_ADDRESSES = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The files by name: `sitemap.xml` lists the others. `at`: the address that their names are below. */
export function sitemapFiles(pages: readonly SitemapPage[], at: string): ReadonlyMap<string, string> {
  const parts = Array.from({ length: Math.ceil(pages.length / MOST_ADDRESSES) }, (_, i) =>
    pages.slice(i * MOST_ADDRESSES, (i + 1) * MOST_ADDRESSES),
  );
  const named = parts.map((part, i) => [`sitemap-${i + 1}.xml`, part] as const);
  return new Map([
    [
      'sitemap.xml',
      document(
        'sitemapindex',
        named.map(([name, part]) => entry('sitemap', `${at}${name}`, newest(part))),
      ),
    ],
    ...named.map(
      ([name, part]) =>
        [
          name,
          document(
            'urlset',
            part.map(({ address, changed }) => entry('url', address, changed)),
          ),
        ] as const,
    ),
  ]);
}

function document(root: string, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${entries.join('\n')}\n</${root}>\n`;
}

function entry(name: string, address: string, changed: string | null): string {
  const lastmod = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
  return `<${name}><loc>${escapeMarkup(address)}</loc>${lastmod}</${name}>`;
}

/** When a part changed last is known only where it is known of each of its pages. */
function newest(pages: readonly SitemapPage[]): string | null {
  const times = pages.flatMap(({ changed }) => changed ?? []).toSorted();
  return times.length === pages.length ? (times.at(-1) ?? null) : null;
}
