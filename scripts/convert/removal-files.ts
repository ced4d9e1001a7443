import { join } from 'node:path';
import { REMOVAL_ENDING, type Removal } from '../../src/schema/removal.ts';
import { writeWhole } from '../../src/store/write-whole.ts';

/**
 * Writes what the addresses of removed documents still say beside the generated directives, where
 * the site finds it. Called after everything else has been cleared from `folder`, which is there.
 */
export function writeRemovals(folder: string, removals: readonly Removal[]): void {
  for (const removal of removals)
    writeWhole(join(folder, `${removal.id}${REMOVAL_ENDING}`), `${JSON.stringify(removal)}\n`);
}
