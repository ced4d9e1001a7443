import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { finishSite } from '../../src/integrations/finish-site.ts';
import { BUNDLE_FOLDER } from '../../src/search/drivers/bundle/files.ts';
import { heapLimit } from '../command/heap-limit.ts';
import { documentsOf } from '../convert/document-list.ts';
import { root } from '../root.ts';
import { indexBeside, indexMade } from './index-beside.ts';
import { makePages } from './make-pages.ts';
import { replaceSite, type SiteFolder } from './site-folder.ts';
import { wholeSite } from './whole-site.ts';

let running: { readonly site: SiteFolder; readonly stop: () => Promise<unknown> } | null = null;

/**
 * Builds the site of what was converted, with its index, and puts it in place; gives what keeps it
 * from there, in Vietnamese, as far as it was not said before. The old site then stays. `pack` is
 * done in the new site before it takes its place. Throws where the index cannot be made or something
 * cannot be written; the old site then stays too.
 */
export async function buildSite(
  site: SiteFolder,
  content: string,
  pack: (folder: string) => Promise<void> = async () => {},
): Promise<readonly string[]> {
  removeMade(site);
  const heap = heapLimit(content);
  const index = indexBeside({ root, folder: site.index, heap });
  const pages = makePages({ folder: site.building, part: null, heap });
  running = { site, stop: () => Promise.all([pages.stop(), index.stop()]) };
  try {
    if (!(await pages.made)) return ['Các trang chưa làm xong.'];
    await finishSite(wholeSite(site.building, content));
    // Minutes may pass in a large archive; a build shows nothing else.
    console.log('Trang đã xong, còn chỉ mục tìm kiếm …');
    console.log(indexMade(await index.done));
    renameSync(site.index, join(site.building, BUNDLE_FOLDER));
    const lost = lostDocuments(site.building, content);
    if (lost.length > 0)
      return [`Bản vừa dựng thiếu trang của ${lost.length} văn bản: ${lost.join(', ')}. Bản ấy bị bỏ.`];
    await pack(site.building);
    replaceSite(site);
    return [];
  } finally {
    await stopBuilding();
  }
}

/** Ends the build of this process, if there is one, and takes away what it has made so far. */
export async function stopBuilding(): Promise<void> {
  await running?.stop();
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
