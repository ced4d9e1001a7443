/**
 * The file of the search page that chooses the engine; suggest/open-names.ts does it for the boxes
 * of all pages.
 */
import { BUNDLE_FOLDER, bundlePath } from '../drivers/bundle/files.ts';
import { openBundle } from '../drivers/bundle/read/open-bundle.ts';
import type { SearchIndex } from '../port.ts';

/**
 * Opens the index of the site whose root (ending in a slash) is given; its files are fetched when
 * first needed.
 */
export function openIndex(root: string): SearchIndex {
  return openBundle(`${root}${BUNDLE_FOLDER}/`);
}

/**
 * The address of the file that every search needs first, so that the page can ask for it at once.
 */
export function firstFile(root: string): string {
  return `${root}${BUNDLE_FOLDER}/${bundlePath.archive}`;
}
