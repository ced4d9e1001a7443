import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE_FOLDER } from '../../src/search/drivers/bundle/files.ts';
import { writeBundle } from '../../src/search/drivers/bundle/write/write-bundle.ts';
import type { SearchArchive } from '../../src/search/index/document.ts';
import { contentTables } from './content-tables.ts';

/**
 * Writes into `folder` what search reads of a built site, and none of its pages: the index, and the
 * tables of the search page. For measurements of archives whose pages would take hours.
 */
export async function writeSearchSite(folder: string, content: string, archive: SearchArchive): Promise<void> {
  mkdirSync(join(folder, 'tim-kiem'), { recursive: true });
  const data = JSON.stringify(contentTables(content, archive)).replaceAll('<', '\\u003c');
  writeFileSync(join(folder, 'tim-kiem/index.html'), `<script id="search-data">${data}</script>`);
  writeFileSync(join(folder, 'ban-ke.json'), '{}');
  await writeBundle(archive, join(folder, BUNDLE_FOLDER));
}
