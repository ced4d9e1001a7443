import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE_FOLDER } from '../../src/search/drivers/bundle/files.ts';
import { documentsOf } from '../convert/document-list.ts';
import { root } from '../root.ts';
import { giveMemoryBack } from './give-memory-back.ts';
import { indexBeside, indexMade, type IndexBeside } from './index-beside.ts';
import { quietAstro } from './quiet-astro.ts';
import { replaceSite, type SiteFolder } from './site-folder.ts';

let running: { readonly site: SiteFolder; readonly index: IndexBeside } | null = null;

/**
 * Builds the site of what was converted, with its index, and puts it in place, if it has a page for
 * every document. Gives the ids of documents that it lacks; the old site then stays. `finish` is
 * done in the new site before it takes its place. Throws where the pages or the index cannot be made
 * or that fails; the old site then stays too.
 */
export async function buildSite(
  site: SiteFolder,
  content: string,
  finish: (folder: string) => Promise<void> = async () => {},
): Promise<readonly string[]> {
  quietAstro();
  giveMemoryBack();
  removeMade(site);
  const index = indexBeside({ root, folder: site.index });
  running = { site, index };
  try {
    const { build } = await import('astro');
    await build({ outDir: site.building, logLevel: 'warn' });
    // Minutes may pass in a large archive; a build shows nothing else.
    console.log('Trang đã xong, còn chỉ mục tìm kiếm …');
    console.log(indexMade(await index.done));
    renameSync(site.index, join(site.building, BUNDLE_FOLDER));
    const lost = lostDocuments(site.building, content);
    if (lost.length > 0) return lost;
    await finish(site.building);
    replaceSite(site);
    return lost;
  } finally {
    await stopBuilding();
  }
}

/** Ends the build of this process, if there is one, and takes away what it has made so far. */
export async function stopBuilding(): Promise<void> {
  await running?.index.stop();
  if (running) removeMade(running.site);
  running = null;
}

function removeMade({ building, index }: SiteFolder): void {
  for (const folder of [building, index]) rmSync(folder, { recursive: true, force: true });
}

/** The ids of documents that were converted and that a made site does not list. */
export function lostDocuments(folder: string, content: string): readonly string[] {
  const listed = new Set(documentsOf(folder));
  return readdirSync(join(content, 'directives'))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.slice(0, -'.mdx'.length))
    .filter((id) => !listed.has(id));
}
