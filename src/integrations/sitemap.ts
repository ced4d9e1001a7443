/** Lists the pages of a built site for search engines; only where its own address is known. */
import { closeSync, openSync, readdirSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitemapFiles, type SitemapPage } from '../archive/frame/sitemap.ts';
import { withSlashes } from '../store/path-forms.ts';
import type { BuiltSite } from './built-site.ts';
import { sourceTimes } from './source-times.ts';

/** Lists them. What a site has of pages is what lies in its folder. */
export function writeSitemap({ folder, content, base, site }: BuiltSite): void {
  if (site === null) return;
  const below = new URL(base, site).href;
  const paths = pagesIn(folder).filter((path) => isFound(folder, path));
  for (const [name, text] of sitemapFiles(listed(paths, below, content), below))
    writeFileSync(join(folder, name), text);
}

/** The paths of all pages but that of an address which is not there, in their order. */
function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => withSlashes(path))
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .sort();
}

/** What the page of a document shows changes with its text and its corrections; of other pages nothing is known. */
function listed(paths: readonly string[], below: string, content: string): readonly SitemapPage[] {
  const timesOf = sourceTimes(content);
  return paths.map((path) => {
    const id = /^van-ban\/([^/]+)\/$/.exec(path)?.[1];
    return { address: `${below}${encodeURI(path)}`, changed: id === undefined ? null : timesOf(id).lastChanged };
  });
}

/** The head of a page is in its first bytes, and with it whether search engines are to leave it out. */
const HEAD_BYTES = 4096;

function isFound(site: string, path: string): boolean {
  const bytes = Buffer.alloc(HEAD_BYTES);
  const file = openSync(join(site, path, 'index.html'), 'r');
  try {
    const length = readSync(file, bytes, 0, HEAD_BYTES, 0);
    return !bytes.toString('utf8', 0, length).includes('<meta name="robots" content="noindex"');
  } finally {
    closeSync(file);
  }
}
