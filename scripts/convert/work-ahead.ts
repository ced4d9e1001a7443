/**
 * The work on the documents of a large archive, done in threads before it is asked for one after
 * the other. Nothing depends on it but time: what a thread could not do is done when it is asked
 * for.
 */
import { availableParallelism } from 'node:os';
import type { LinkedDocument } from '../../src/convert/archive/run-archive.ts';
import { removalsOf } from '../../src/convert/removal.ts';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import type { SourceFiles } from '../../src/sources/source-files.ts';
import { showToDevelopers } from '../command/developer-error.ts';
import { createProgress } from '../command/progress.ts';
import type { ArchiveMemory } from './archive-memory.ts';
import type { ConversionAnswer, ConversionTask, ConversionWorkerData } from './conversion-worker.ts';
import { openWorkerPool } from './worker-pool.ts';

/** Fewer texts are worked on by one thread before others have loaded program and tables. */
export const FEWEST_FOR_THREADS = 400;

/** Each thread has program and tables in memory of its own. */
const MOST_THREADS = 8;

/** Threads for one run of conversion. */
export interface WorkAhead {
  /**
   * Reads what is not kept yet into the memory of the archive; gives how many texts that were. A
   * text whose content was taken down is not read.
   */
  readonly read: () => Promise<number>;
  /**
   * Writes the generated files that are not noted as made from just what they are made from now;
   * gives how many that were.
   */
  readonly write: (documents: readonly LinkedDocument[]) => Promise<number>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

/** Threads for a content folder, started when there is work for `fewest` texts or more. */
export function openWorkAhead(
  content: string,
  found: SourceFiles,
  knowledge: Knowledge,
  { readings, place, pages, madeFrom }: ArchiveMemory,
  fewest: number,
): WorkAhead {
  const count = Math.min(availableParallelism(), MOST_THREADS);
  const { types, issuers, departmentRows, bodyRows, officeRows, terms } = knowledge;
  const tables = { types, issuers, departmentRows, bodyRows, officeRows, terms };
  const data: ConversionWorkerData = { content, tables, ...place };
  const script = new URL('./conversion-worker.ts', import.meta.url);
  const pool = openWorkerPool<ConversionTask, ConversionAnswer>({ script, data, count });

  const workOff = async (
    what: string,
    tasks: readonly ConversionTask[],
    onDone: (task: ConversionTask, answer: ConversionAnswer) => void,
  ): Promise<number> => {
    if (count < 2 || !readings.isKeeping() || tasks.length < fewest) return 0;
    const progress = createProgress(what, tasks.length);
    try {
      await pool.workOff(tasks, (task, answer) => {
        progress.step(task.file.path);
        onDone(task, answer);
      });
    } catch (error) {
      // What is left is done by one thread: slower, and just as right.
      showToDevelopers(error);
    } finally {
      progress.done();
    }
    return tasks.length;
  };

  return {
    read: () => {
      const { files } = removalsOf(found.files, found.sidecars, knowledge);
      const tasks = files
        .map((file): ConversionTask => ({ file, sidecar: found.sidecars.get(file.id), linked: null }))
        .filter(({ file, sidecar }) => !readings.isKept(file, sidecar));
      return workOff('Đọc trước', tasks, () => undefined);
    },
    write: (documents) => {
      const files = new Map(found.files.map((file) => [file.id, file]));
      const from = new Map<string, string>();
      const tasks = documents.flatMap(({ fields, citationMarks }): ConversionTask[] => {
        const file = files.get(fields.id);
        const sidecar = found.sidecars.get(fields.id);
        if (!file || !readings.isKept(file, sidecar)) return [];
        const digest = madeFrom(fields, file, sidecar);
        if (pages.isNoted(fields.id, digest)) return [];
        from.set(fields.id, digest);
        return [
          {
            file,
            sidecar,
            // Asked for when the task is handed over: all of them at once would fill the memory.
            get linked() {
              return { fields: JSON.stringify(fields), citationMarks };
            },
          },
        ];
      });
      return workOff('Ghi trước', tasks, ({ file: { id } }, digest) => {
        if (digest !== null) pages.noteDigest(id, from.get(id) ?? '', digest);
      });
    },
    close: pool.close,
  };
}
