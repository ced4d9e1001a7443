/** The file of the search page that chooses the engine; open-index.ts does it for the small look-ups of other pages. */
import { openEngine } from '../drivers/postings/open-engine.ts';
import type { GroupEngine } from '../engine.ts';
import { openIndex } from './open-index.ts';

/**
 * Opens a whole search over the index of the site whose root (ending in a slash) is given; its
 * files are fetched when first needed.
 */
export function openSiteEngine(root: string): GroupEngine {
  return openEngine(openIndex(root));
}
