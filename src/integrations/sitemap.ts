/** Lists the pages of a built site for search engines; only where its own address is known. */
import type { AstroIntegration } from 'astro';
import { closeSync, openSync, readSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sitemapFiles, type SitemapPage } from '../archive/frame/sitemap.ts';
import { contentFolder } from '../store/content-folder.ts';
import { sourceTimes } from './source-times.ts';

/** The integration. */
export function sitemap(): AstroIntegration {
  let content = '';
  let below: string | null = null;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = contentFolder(fileURLToPath(config.root));
        const base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        below = config.site === undefined ? null : new URL(base, config.site).href;
      },
      'astro:build:done': async ({ dir, pages }) => {
        if (below === null) return;
        const paths = pages.map(({ pathname }) => pathname).filter((path) => isFound(fileURLToPath(dir), path));
        for (const [name, text] of sitemapFiles(listed(paths.toSorted(), below, content), below))
          await writeFile(new URL(name, dir), text);
      },
    },
  };
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
  const file = openSync(path === '404/' ? join(site, '404.html') : join(site, path, 'index.html'), 'r');
  try {
    const length = readSync(file, bytes, 0, HEAD_BYTES, 0);
    return !bytes.toString('utf8', 0, length).includes('<meta name="robots" content="noindex"');
  } finally {
    closeSync(file);
  }
}
