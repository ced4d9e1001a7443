/** Writes the generated files of an archive and keeps count of what is really on disk. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Converted } from '../../src/convert/stage-order.ts';
import type { Diagnostic } from '../../src/convert/diagnostic.ts';
import type { Removal } from '../../src/schema/removal.ts';
import { writeRemovals } from './removal-files.ts';
import { systemErrorCode, systemErrorWords } from '../../src/store/system-error.ts';
import { writeWhole } from '../../src/store/write-whole.ts';
import type { WrittenPages } from './written-pages.ts';

/** Errors that come from the name of one file; any other error of the system meets every file. */
const OF_ONE_FILE: readonly string[] = ['ENAMETOOLONG', 'EILSEQ', 'EINVAL'];

/** The state of writing. */
export interface PageWriter {
  /**
   * Whether the file of a document is there just as it was made from this before; it then counts as
   * written.
   */
  readonly isInPlace: (id: string, from: string) => boolean;
  /**
   * Writes one file, and notes what it was made from. Gives a finding where only this file cannot
   * be written; after the first error of the disk it does nothing.
   */
  readonly write: (document: Converted, from: string | null) => Diagnostic | null;
  /**
   * Removes the files of documents that are no longer published (until then an old page is better
   * than none) and writes what removed ones still say.
   */
  readonly finish: (published: ReadonlySet<string>, removals: readonly Removal[]) => void;
  /** Whether the file of a document was made in this run. */
  readonly isNew: (id: string) => boolean;
  /** How many documents have their file in place. */
  readonly count: () => number;
  /** Why writing ended early, in Vietnamese; null when it did not. */
  readonly stopped: () => string | null;
}

/**
 * A writer into `target`, which is made if need be, with the notes of earlier runs. Throws only
 * what is not an error of the system.
 */
export function createPageWriter(target: string, pages: WrittenPages): PageWriter {
  const inPlace = new Set<string>();
  const made = new Set<string>();
  let stopped: string | null = null;
  const orStop = (work: () => void): void => {
    if (stopped !== null) return;
    try {
      work();
    } catch (error) {
      stopped = systemErrorWords(error);
      if (stopped === null) throw error;
    }
  };
  orStop(() => mkdirSync(target, { recursive: true }));
  return {
    isInPlace: (id, from) => {
      if (stopped !== null || !pages.isInPlace(id, from)) return false;
      inPlace.add(id);
      return true;
    },
    write: ({ fields: { id, source }, mdx }, from) => {
      let finding: Diagnostic | null = null;
      orStop(() => {
        finding = writeOne(join(target, `${id}.mdx`), mdx, source.file);
        if (finding !== null) return;
        inPlace.add(id);
        made.add(id);
        if (from !== null) pages.note(id, from, mdx);
      });
      return finding;
    },
    finish: (published, removals) =>
      orStop(() => {
        const kept = new Set([...published].map((id) => `${id}.mdx`));
        for (const id of inPlace) if (!published.has(id)) inPlace.delete(id);
        for (const name of readdirSync(target)) if (!kept.has(name)) rmSync(join(target, name), { recursive: true });
        writeRemovals(target, removals);
        pages.save(published);
      }),
    isNew: (id) => made.has(id),
    count: () => inPlace.size,
    stopped: () => stopped,
  };
}

function writeOne(path: string, mdx: string, file: string): Diagnostic | null {
  try {
    writeWhole(path, mdx);
    return null;
  } catch (error) {
    if (!OF_ONE_FILE.includes(systemErrorCode(error) ?? '')) throw error;
    return { code: 'khong-ghi-duoc', file, line: 1, column: 1, value: systemErrorWords(error) ?? '', cause: error };
  }
}
