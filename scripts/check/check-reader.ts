import { createHash } from 'node:crypto';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import type { SourceFile } from '../../src/convert/model.ts';
import { readCorrected } from '../../src/convert/convert.ts';
import type { ReadOne } from '../../src/convert/archive/run-archive.ts';
import { createProgress } from '../command/progress.ts';
import type { SourceFiles } from '../../src/sources/source-files.ts';

/** Texts with their corrections. */
export type Texts = Pick<SourceFiles, 'files' | 'sidecars'>;

/**
 * Reads a text once with the same tables: the archive before and now have most texts in common.
 * With other tables it is read again.
 */
export function rememberingReader(): ReadOne {
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
    const now = readCorrected(file, sidecar, knowledge);
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
