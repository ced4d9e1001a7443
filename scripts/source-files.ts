import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRemoval } from '../src/convert/correct/content-removal.ts';
import type { Sidecar } from '../src/convert/correct/sidecar.ts';
import type { Diagnostic } from '../src/convert/diagnostic.ts';
import type { SourceFile } from '../src/convert/model.ts';
import { slug } from '../src/vietnamese/slug.ts';
import { systemErrorWords } from './system-error.ts';

/** Names that are addresses as they are. */
const ADDRESS = /^[a-z0-9]+(?:[-_]+[a-z0-9]+)*$/;

/** The files of a folder of sources, in the order of their ids, their sidecars by id, and what is wrong with those left out. */
export interface SourceFiles {
  readonly files: readonly SourceFile[];
  readonly sidecars: ReadonlyMap<string, Sidecar>;
  readonly diagnostics: readonly Diagnostic[];
}

type Say = (code: Diagnostic['code'], path: string, value: string) => void;

/** A file name without its ending, and the id made of it: the name itself where it is an address. */
const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '').normalize('NFC');
const idOf = (stem: string): string => (ADDRESS.test(stem) ? stem : slug(stem));

const read = <T>(path: string, file: string, say: Say, use: (bytes: Uint8Array) => T): T | null => {
  try {
    return use(readFileSync(file));
  } catch (error) {
    say('khong-doc-duoc', path, systemErrorWords(error) ?? 'lý do không rõ');
    return null;
  }
};

/** Names that are addresses first, so that of two names with one address the better keeps it. */
const inOrder = (names: readonly string[]): string[] =>
  names.toSorted(
    (a, b) => Number(ADDRESS.test(stemOf(b))) - Number(ADDRESS.test(stemOf(a))) || (a < b ? -1 : a > b ? 1 : 0),
  );

/** git keeps no empty folder: an archive without a text may have none. */
const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

/**
 * Reads the texts (`.txt`) of a folder and the corrections (`.yaml`) beside them. A document's id is its file name; a name that is no address (capitals, tones,
 * spaces) is published under the address made of it, with a warning. Two names with one address: the first is kept, the second reported and left out, as
 * is a file that cannot be opened or is neither text nor correction. Hidden files don't count.
 */
export const readSourceFiles = (folder: string, shown: string): SourceFiles => {
  const diagnostics: Diagnostic[] = [];
  const say: Say = (code, file, value) => void diagnostics.push({ code, file, line: 1, column: 1, value });
  const names = inOrder(namesIn(folder).filter((name) => !name.startsWith('.')));
  const files = new Map<string, SourceFile>();
  const textNames = names.filter((name) => /\.txt$/i.test(name));
  for (const name of textNames) {
    const path = `${shown}/${name}`;
    const stem = stemOf(name);
    const id = idOf(stem);
    if (id === '') say('ten-tep-khong-hop-le', path, name);
    else if (files.has(id)) say('trung-ma', path, id);
    else {
      if (id !== stem) say('ten-tep-kho-dung', path, `“${name}”; trang lấy địa chỉ “${id}”`);
      const file = read(path, join(folder, name), say, (bytes) => ({ id, path, bytes }));
      if (file) files.set(id, file);
    }
  }
  const stems = new Set(textNames.map(stemOf));
  const sidecars = new Map<string, Sidecar>();
  for (const name of names.filter((n) => /\.yaml$/i.test(n))) {
    const path = `${shown}/${name}`;
    const stem = stemOf(name);
    const sidecar = read(path, join(folder, name), say, (bytes) => ({ path, bytes }));
    if (sidecar === null) continue;
    // A text that was taken down may be deleted: its sidecar alone keeps the address.
    if (!stems.has(stem) && contentRemoval(sidecar).kind === 'none') say('sua-khong-co-van-ban', path, `${stem}.txt`);
    else if (!sidecars.has(idOf(stem))) sidecars.set(idOf(stem), sidecar);
  }
  for (const name of names) if (!/\.(?:txt|yaml)$/i.test(name)) say('tep-khong-dung', `${shown}/${name}`, name);
  return { files: [...files.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), sidecars, diagnostics };
};
