import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../src/convert/diagnostic.ts';
import type { SourceFile } from '../src/convert/model.ts';
import { slug } from '../src/convert/text/slug.ts';

/** Names that are addresses as they are. */
const ADDRESS = /^[a-z0-9]+(?:[-_]+[a-z0-9]+)*$/;

/** The files of a folder of sources, in the order of their names, and what is wrong with those left out. */
export interface SourceFiles {
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads every `.txt` of a folder. A document's id is its file name; a name that is no address (capitals, tones, spaces) is published under the address made of
 * it, with a warning. Two names with one address: the first is kept, the second reported and left out, as is a file that cannot be opened.
 */
export const readSourceFiles = (folder: string, shown: string): SourceFiles => {
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const say = (code: Diagnostic['code'], path: string, value: string): void => {
    diagnostics.push({ code, file: path, line: 1, column: 1, value });
  };
  const taken = new Set<string>();
  const names = readdirSync(folder)
    .filter((name) => /\.txt$/i.test(name))
    .sort((a, b) => Number(ADDRESS.test(b.slice(0, -4))) - Number(ADDRESS.test(a.slice(0, -4))) || (a < b ? -1 : 1));
  for (const name of names) {
    const path = `${shown}/${name}`;
    const stem = name.slice(0, -4).normalize('NFC');
    const id = ADDRESS.test(stem) ? stem : slug(stem);
    if (id === '') {
      say('ten-tep-khong-hop-le', path, name);
      continue;
    }
    if (taken.has(id)) {
      say('trung-ma', path, id);
      continue;
    }
    if (id !== stem) say('ten-tep-kho-dung', path, name);
    try {
      files.push({ id, path, bytes: readFileSync(join(folder, name)) });
      taken.add(id);
    } catch (error) {
      say('khong-doc-duoc', path, error instanceof Error ? error.message : String(error));
    }
  }
  return { files: files.sort((a, b) => (a.id < b.id ? -1 : 1)), diagnostics };
};
