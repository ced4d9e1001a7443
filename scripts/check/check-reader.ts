import { createHash } from 'node:crypto';
import { readCorrected } from '../../src/convert/convert.ts';
import type { Sidecar } from '../../src/convert/correct/sidecar.ts';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import type { SourceFile } from '../../src/convert/model.ts';
import type { LinkedDocument, ReadOne } from '../../src/convert/archive/run-archive.ts';
import { openArchiveMemory } from '../convert/archive-memory.ts';
import { createProgress } from '../command/progress.ts';
import type { SourceFiles } from '../../src/sources/source-files.ts';

/** Texts with their corrections. */
export type Texts = Pick<SourceFiles, 'files' | 'sidecars'>;

/**
 * What need not be done again: for the archive as it is, and for another one that has most texts in
 * common with it.
 */
export interface CheckMemory {
  readonly readOne: ReadOne;
  /** Whether the last conversion made the page of a document just as it would be made now. */
  readonly isMade: (
    document: LinkedDocument,
    file: SourceFile,
    sidecar: Sidecar | undefined,
    knowledge: Knowledge,
  ) => boolean;
}

/**
 * The memory of the last conversion of a content folder, which counts only for the tables of that
 * folder. A check adds nothing to it.
 */
export function checkMemory(content: string, tables: Knowledge): CheckMemory {
  const { readings, pages, madeFrom } = openArchiveMemory(content, tables, false);
  const readAnew: ReadOne = (file, sidecar, knowledge) =>
    knowledge === tables ? readings.readOne(file, sidecar, knowledge) : readCorrected(file, sidecar, knowledge);
  return {
    readOne: rememberingReader(readAnew),
    isMade: (document, file, sidecar, knowledge) =>
      knowledge === tables && pages.isInPlace(document.fields.id, madeFrom(document.fields, file, sidecar)),
  };
}

/**
 * Reads a text once with the same tables, by `readAnew`: the archive before and now have most texts
 * in common. With other tables it is read again.
 */
function rememberingReader(readAnew: ReadOne): ReadOne {
  const known = new WeakMap<Knowledge, Map<string, ReturnType<ReadOne>>>();
  return (file, sidecar, knowledge) => {
    const read = known.get(knowledge) ?? new Map<string, ReturnType<ReadOne>>();
    known.set(knowledge, read);
    const hash = createHash('sha256').update(file.path).update('\0').update(file.bytes);
    const key = hash
      .update('\0')
      .update(sidecar?.bytes ?? '')
      .digest('base64');
    const before = read.get(key);
    if (before) return before;
    const now = readAnew(file, sidecar, knowledge);
    read.set(key, now);
    return now;
  };
}

/** Options that show how far reading is; `done` clears the bar. */
export function withProgress(what: string, { files, sidecars }: Texts, readOne: ReadOne) {
  const progress = createProgress(what, files.length);
  return {
    options: { sidecars, readOne, onRead: (file: SourceFile) => progress.step(file.path) },
    done: progress.done,
  };
}
