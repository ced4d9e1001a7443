/** Joins the parts of a site under one address. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { finishSite } from '../../src/integrations/finish-site.ts';
import { lostDocuments } from '../site/build-site.ts';
import { replaceSite, type SiteFolder } from '../site/site-folder.ts';
import { wholeSite } from '../site/whole-site.ts';
import { fileFaults } from './file-faults.ts';
import { partFaults } from './part-faults.ts';
import { filesIn, findPart, SITE } from './part-files.ts';
import { partInputsOf } from './part-inputs.ts';
import { placeFiles } from './place-files.ts';

/** What is joined, and where. */
export interface JoinAsked {
  /** The folders of the parts. */
  readonly folders: readonly string[];
  readonly site: SiteFolder;
  readonly root: string;
  readonly content: string;
  /** How the folder of the site is named in what is said. */
  readonly out: string;
}

/**
 * Joins parts and puts the site in place; gives why that cannot be, in Vietnamese, and then leaves
 * the old site as it is. What is made of the whole site (lists, downloads, what devices keep) is
 * made here, before the index comes, as in a build that is not parted. Throws where files cannot be
 * read or written; the old site stays then too.
 */
export async function joinParts({ folders, site, root, content, out }: JoinAsked): Promise<readonly string[]> {
  const found = folders.map(findPart);
  const faults = partFaults(found, partInputsOf(root, content), out);
  if (faults.length > 0) return faults;
  const parts = found.flatMap(({ folder, head }) => (head === null ? [] : [{ folder, head }]));
  const damaged = fileFaults(parts, out);
  if (damaged.length > 0) return damaged;
  removeJoined(site);
  try {
    const place = (isIndex: boolean): void => {
      for (const { folder, head } of parts)
        if ((head.part === 'index') === isIndex) placeFiles(join(folder, SITE), site.building, filesIn(folder));
    };
    place(false);
    await finishSite(wholeSite(site.building, content));
    place(true);
    const lost = lostDocuments(site.building, content);
    if (lost.length > 0) return [`Các phần thiếu trang của ${lost.length} văn bản: ${lost.join(', ')}.`];
    replaceSite(site);
    return [];
  } finally {
    removeJoined(site);
  }
}

/** Takes away what was joined so far. */
export function removeJoined({ building }: SiteFolder): void {
  rmSync(building, { recursive: true, force: true });
}
