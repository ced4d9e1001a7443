/** Builds one part of a site from what was converted. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { SitePart } from '../../src/integrations/site-part.ts';
import { BUNDLE_FOLDER } from '../../src/search/drivers/bundle/files.ts';
import { cacheFolder } from '../../src/store/cache-folder.ts';
import { renameWhole } from '../../src/store/rename.ts';
import { sha256Of } from '../../src/store/sha256.ts';
import { systemErrorCode } from '../../src/store/system-error.ts';
import { heapLimit } from '../command/heap-limit.ts';
import { conversionInputs, readConverted } from '../convert/converted-from.ts';
import { root } from '../root.ts';
import { makePages } from '../site/make-pages.ts';
import { findPart, finishPart, mayBePart, SITE, type PartHead } from './part-files.ts';
import { partInputsOf } from './part-inputs.ts';
import type { PartName } from './part-name.ts';

/**
 * Why no part may be built into a folder of what was converted in `content`, in Vietnamese; null
 * where one may.
 */
export function partRefusal(folder: string, content: string): string | null {
  if (!mayBePart(folder)) return `trong ${folder} có tệp không phải của một phần, dựng vào đó sẽ xóa mất`;
  const converted = readConverted(content);
  if (converted === null) return 'các văn bản chưa được chuyển xong; hãy chạy trước: npm run convert';
  if (converted.digest !== conversionInputs(content))
    return 'văn bản, bảng hay chương trình đã đổi từ lần chuyển trước; hãy chạy lại trước: npm run convert';
  return null;
}

/** Whether the part in a folder is made of what is there now; that its files are whole is seen when it is joined. */
export function isPartCurrent(folder: string, content: string): boolean {
  const { head } = findPart(folder);
  if (head === null) return false;
  return Object.entries(partInputsOf(root, content)).every(([name, value]) => head[name as keyof PartHead] === value);
}

/**
 * Builds a part into a folder, whatever part was there; null where it was said why its pages cannot
 * be made. What it is made of is read before, so that what changes meanwhile makes it another's.
 * Throws where it cannot be built otherwise. It is then none.
 */
export async function buildPart(part: PartName, folder: string, content: string): Promise<PartHead | null> {
  const inputs = partInputsOf(root, content);
  rmSync(folder, { recursive: true, force: true });
  const site = join(folder, SITE);
  if (part === 'index') {
    const { buildSearchIndex } = await import('../../src/integrations/search-index.ts');
    await buildSearchIndex(root, join(site, BUNDLE_FOLDER));
  } else if (!(await buildPages(part, site, content))) return null;
  return finishPart(folder, part, inputs);
}

/**
 * Makes the pages of a part in the checkout and moves them to `site`; false where it was said why
 * they cannot be made. Elsewhere Astro would put the program that makes them into one folder of the
 * checkout for all builds (`.astro/.prerender`), and the first that ends would take it away from the
 * others.
 */
async function buildPages(part: SitePart, site: string, content: string): Promise<boolean> {
  const name = sha256Of(new TextEncoder().encode(resolve(site))).slice(0, 16);
  const making = join(cacheFolder('parts', root), name);
  rmSync(making, { recursive: true, force: true });
  const tidy = (): void => rmSync(making, { recursive: true, force: true });
  process.once('exit', tidy);
  try {
    const isMade = await makePages({ folder: making, part, heap: heapLimit(content) }).made;
    if (isMade) {
      mkdirSync(dirname(site), { recursive: true });
      moveFolder(making, site);
    }
    return isMade;
  } finally {
    process.off('exit', tidy);
    tidy();
  }
}

function moveFolder(from: string, to: string): void {
  try {
    renameWhole(from, to);
  } catch (error) {
    // On another disk.
    if (systemErrorCode(error) !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
