import { resolve } from 'node:path';

/**
 * The content folder of the archive, as an absolute path: `content` in the checkout, or what
 * ARCHIVE_CONTENT names (the tests build from a folder of their own). `root` is the checkout; npm
 * runs every command there.
 */
export function contentFolder(root: string = process.cwd()): string {
  return resolve(root, process.env['ARCHIVE_CONTENT'] ?? 'content');
}
