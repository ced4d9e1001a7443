import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { withSlashes } from '../../src/store/path-forms.ts';
import { root } from '../root.ts';

/**
 * The modules that a path from the root names: itself, or those below a folder, without tests and
 * what only tests use. Throws a sentence for a path that leads to no module.
 */
export function mutableFiles(path: string): string[] {
  const place = join(root, path);
  const files = !existsSync(place) ? [] : statSync(place).isDirectory() ? modulesBelow(path) : [path];
  if (files.length === 0)
    throw new Error(`Cannot judge \`${path}\`, expected a module or a folder with modules, such as \`src/archive\``);
  return files;
}

function modulesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture|d)\.ts$/.test(name))
    .map((name) => posix.join(folder, withSlashes(name)))
    .sort();
}
