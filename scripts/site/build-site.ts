import { build } from 'astro';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { documentsOf } from '../convert/document-list.ts';
import { quietAstro } from './quiet-astro.ts';
import { replaceSite, type SiteFolder } from './site-folder.ts';

/**
 * Builds the site of what was converted and puts it in place, if it has a page for every document.
 * Gives the ids of documents that it lacks; the old site then stays. Throws where Astro fails; the
 * old site then stays too.
 */
export async function buildSite(site: SiteFolder, content: string): Promise<readonly string[]> {
  quietAstro();
  const removeMade = (): void => rmSync(site.building, { recursive: true, force: true });
  removeMade();
  try {
    await build({ outDir: site.building, logLevel: 'warn' });
    const listed = new Set(documentsOf(site.building));
    const lost = converted(content).filter((id) => !listed.has(id));
    if (lost.length === 0) replaceSite(site);
    return lost;
  } finally {
    removeMade();
  }
}

const converted = (content: string): string[] =>
  readdirSync(join(content, 'directives'))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.slice(0, -'.mdx'.length));
