/** Reading the texts of a large archive in threads, before they are asked for one after the other. */
import { availableParallelism } from 'node:os';
import { removalsOf } from '../../src/convert/removal.ts';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import type { SourceFiles } from '../../src/sources/source-files.ts';
import { showToDevelopers } from '../command/developer-error.ts';
import { createProgress } from '../command/progress.ts';
import type { ArchiveMemory } from './archive-memory.ts';
import type { ReadingTask, ReadingWorkerData } from './reading-worker.ts';
import { workOff } from './worker-pool.ts';

/** Fewer texts are read by one thread before others have loaded program and tables. */
export const FEWEST_FOR_THREADS = 400;

/** Each thread has program and tables in memory of its own. */
const MOST_THREADS = 8;

/**
 * Reads what is not kept yet into the memory of the archive, in as many threads as there are
 * processors; gives how many texts that were. Nothing depends on it but time: what a thread could not
 * read or keep is read when it is asked for. A text whose content was taken down is not read.
 */
export async function readAhead(
  content: string,
  found: SourceFiles,
  knowledge: Knowledge,
  { readings, place }: ArchiveMemory,
  fewest: number,
): Promise<number> {
  const count = Math.min(availableParallelism(), MOST_THREADS);
  if (count < 2 || !readings.isKeeping()) return 0;
  const { files } = removalsOf(found.files, found.sidecars, knowledge);
  const tasks = files
    .map((file): ReadingTask => ({ file, sidecar: found.sidecars.get(file.id) }))
    .filter(({ file, sidecar }) => !readings.isKept(file, sidecar));
  if (tasks.length < fewest) return 0;
  const { types, issuers, departmentRows, bodyRows, officeRows, terms } = knowledge;
  const tables = { types, issuers, departmentRows, bodyRows, officeRows, terms };
  const data: ReadingWorkerData = { content, tables, ...place };
  const progress = createProgress('Đọc trước', tasks.length);
  try {
    await workOff(tasks, { script: new URL('./reading-worker.ts', import.meta.url), data, count }, ({ file }) =>
      progress.step(file.path),
    );
  } catch (error) {
    // The texts that are left are read by one thread: slower, and just as right.
    showToDevelopers(error);
  } finally {
    progress.done();
  }
  return tasks.length;
}
