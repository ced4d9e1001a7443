import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { REMOVAL_ENDING, removal, type Removal } from '../schema/removal.ts';

/**
 * The removed documents of a folder of generated directives, by id. A file that cannot be read is
 * reported and still answers, with nothing but its name: an address must not lose its notice.
 */
export async function readRemovals(folder: string): Promise<Removal[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(REMOVAL_ENDING)).sort();
  return Promise.all(names.map((name) => readRemoval(join(folder, name))));
}

async function readRemoval(path: string): Promise<Removal> {
  try {
    return removal.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    return { id: basename(path, REMOVAL_ENDING), reason: null, on: null, describedAs: null, replacedBy: null };
  }
}
