/**
 * Starts a page that is opened from a folder. One classic script has all programs of the site, for
 * browsers refuse modules there; its element names in `data-start` those that its page runs.
 */
import { FolderSite, type Programs } from './folder-site.ts';
import type { ShardCounts } from './shard.ts';

/** Runs the programs that an element of the site's script (its `src` is from the page) names. */
export function openFolder(script: HTMLScriptElement | null, programs: Programs, counts: ShardCounts): void {
  if (!script) return;
  const root = (script.getAttribute('src') ?? '').replace(/[^/]*$/, '');
  globalThis.folderSite = new FolderSite(root, programs, counts);
  for (const name of (script.dataset['start'] ?? '').split(' '))
    if (Object.hasOwn(programs, name)) programs[name]?.().catch(reportError);
}
