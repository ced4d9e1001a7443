/** Where a text is put: never over another one. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../src/store/write-whole.ts';

export interface Placed {
  readonly outcome: 'written' | 'there' | 'taken';
  readonly target: string;
}

/** What of one text is put into the folder, under one name. */
export interface TextFiles {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The `.yaml` beside it; null where there is none. */
  readonly sidecar: string | null;
}

/**
 * Puts a text into a folder. A text that is there already, byte for byte, is left; a name that
 * another text had before this run stays that text’s; one that this run gave away (`given`) is
 * counted on: `name-2`, `name-3`. Throws what the system throws.
 */
export function placeText(folder: string, { name, bytes, sidecar }: TextFiles, given: Set<string>): Placed {
  let own = name;
  for (let count = 2; ; count++) {
    const target = join(folder, `${own}.txt`);
    if (!existsSync(target) && !existsSync(join(folder, `${own}.yaml`))) {
      // The text last: what is half done after a failure is done again in the next run.
      if (sidecar !== null) writeWhole(join(folder, `${own}.yaml`), sidecar);
      writeWhole(target, bytes);
      given.add(own);
      return { outcome: 'written', target };
    }
    if (isSame(target, bytes)) {
      given.add(own);
      return { outcome: 'there', target };
    }
    if (!given.has(own)) return { outcome: 'taken', target };
    own = `${name}-${count}`;
  }
}

function isSame(file: string, bytes: Uint8Array): boolean {
  return existsSync(file) && readFileSync(file).equals(bytes);
}
