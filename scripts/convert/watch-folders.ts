/** Watching a folder with all folders in it. */
import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Calls back whenever something in a folder is added, changed, replaced or removed; `isWatched`
 * says what in it counts, by paths from there. Gives what ends the watching. Each folder is watched
 * as such: Node's own way of watching all of them follows the files, and misses every second time
 * that an editor puts a new file in the place of an old one.
 */
export function watchFolders(root: string, isWatched: (path: string) => boolean, onChange: () => void): () => void {
  const watched = new Map<string, FSWatcher>();
  const forget = (folder: string): void => {
    for (const [path, watcher] of watched) {
      if (path !== folder && !path.startsWith(folder + sep)) continue;
      watcher.close();
      watched.delete(path);
    }
  };
  const begin = (folder: string): void => {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    const watcher = watch(folder, (event, name) => {
      const path = name === null ? folder : join(folder, name);
      if (!isWatched(relative(root, path))) return;
      // A folder that came, went, or is another one of the same name.
      if (event === 'rename' && path !== folder) {
        forget(path);
        begin(path);
      }
      onChange();
    });
    watcher.on('error', () => forget(folder));
    watched.set(folder, watcher);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && isWatched(relative(root, path))) begin(path);
    }
  };
  begin(root);
  return () => forget(root);
}
