/** What an edition in a folder does not have, and why; what it says of itself is made of it. */

interface LeftOut {
  /** Files below the root that are this, or lie in it where it ends in a slash. */
  readonly path: string;
  readonly reason: string;
}

const rows: readonly LeftOut[] = [
  { path: '404.html', reason: 'a server shows it for an address that it does not have; a folder has no server' },
  { path: 'dia-chi-cu/', reason: 'former addresses lead on from that page alone' },
  { path: 'them-van-ban/', reason: 'the workbench reads in workers, which a browser refuses in a folder' },
  { path: 'nhung/', reason: 'the list to be shown in frames of other sites' },
  { path: 'theo-doi/', reason: 'feeds are read by programs over the network' },
  { path: 'site.webmanifest', reason: 'a site is installed from its address' },
  { path: 'robots.txt', reason: 'for search engines' },
  { path: 'llms.txt', reason: 'for assistants that read over the network' },
  { path: 'sitemap.xml', reason: 'for search engines' },
  { path: 'opensearch.xml', reason: 'names the address of the site' },
  { path: '.well-known/', reason: 'is read below an address' },
  { path: 'du-lieu/openapi.json', reason: 'describes requests to a server' },
  { path: 'du-lieu/dcat.jsonld', reason: 'for catalogues of data on the web' },
];

/** What is left out, as files and folders below the root. */
export const leftOutPaths: readonly string[] = rows.map(({ path }) => path);

/** Whether an edition in a folder leaves out a file of the site, by its path below the root. */
export function isLeftOut(path: string): boolean {
  return rows.some((row) => (row.path.endsWith('/') ? path.startsWith(row.path) : path === row.path));
}
