import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder to keep what can be made again: `.cache/<name>` in the checkout, or a new temporary
 * folder where nothing can be written there.
 */
export function cacheFolder(name: string, root: string = process.cwd()): string {
  const folder = join(root, '.cache', name);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return mkdtempSync(join(tmpdir(), `kho-van-ban-${name}-`));
  }
}
