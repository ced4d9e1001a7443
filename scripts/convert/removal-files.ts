import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Removal } from '../../src/schema/removal.ts';
import { writeWhole } from '../../src/store/write-whole.ts';

/**
 * Writes what the addresses of removed documents still say beside the generated directives, where the site
 * finds it. Called after everything else has been cleared from `folder`, which is made if need be.
 */
export function writeRemovals(folder: string, removals: readonly Removal[]): void {
  if (removals.length > 0) mkdirSync(folder, { recursive: true });
  for (const removal of removals)
    writeWhole(join(folder, `${removal.id}.removed.json`), `${JSON.stringify(removal)}\n`);
}
