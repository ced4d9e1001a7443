/**
 * The base of the index that the last build wrote, kept in the cache of builds with what it was
 * written of.
 */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { WrittenBase } from './base.ts';

const TABLE = 'base.json';

/**
 * A folder that keeps one base; `program` says by what it was written: another program's base is
 * not read.
 */
export interface BaseMemory {
  readonly folder: string;
  readonly program: string;
}

/** The base that is kept; null where there is none that this program wrote. */
export function readKeptBase({ folder, program }: BaseMemory): WrittenBase | null {
  try {
    const kept = JSON.parse(readFileSync(join(folder, TABLE), 'utf8')) as WrittenBase & { readonly program: string };
    return kept.program === program && existsSync(join(folder, kept.file.folder)) ? kept : null;
  } catch {
    return null;
  }
}

/** Puts the kept base into a bundle. */
export function takeKeptBase({ folder }: BaseMemory, { file }: WrittenBase, bundle: string): void {
  linkFolder(join(folder, file.folder), join(bundle, file.folder));
}

/**
 * Keeps the base of a bundle in place of the one before: of a text that was taken down nothing
 * stays.
 */
export function keepBase({ folder, program }: BaseMemory, base: WrittenBase, bundle: string): void {
  rmSync(folder, { recursive: true, force: true });
  linkFolder(join(bundle, base.file.folder), join(folder, base.file.folder));
  // Last, so that a build which is stopped before leaves no base that is not whole.
  writeFileSync(join(folder, TABLE), JSON.stringify({ program, ...base }));
}

/**
 * Files are never written into, so both folders can have the same ones; where a disk cannot, they
 * are copied.
 */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}
