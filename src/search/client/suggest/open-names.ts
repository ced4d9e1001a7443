/** The file of the suggestions that chooses the engine; see ../open-index.ts. */
import { BUNDLE_FOLDER } from '../../drivers/bundle/files.ts';
import { openBundleNames } from '../../drivers/bundle/read/open-names.ts';
import type { SuggestionIndex } from '../../port.ts';

/**
 * Opens the names of the site whose root (ending in a slash) is given; its files are fetched when
 * first needed.
 */
export function openNames(root: string): SuggestionIndex {
  return openBundleNames(`${root}${BUNDLE_FOLDER}/`);
}
