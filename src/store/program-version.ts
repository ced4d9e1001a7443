import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of the program, of package.json in the checkout; npm runs every command there. */
export function programVersion(root: string = process.cwd()): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}
