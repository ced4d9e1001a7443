/** A thread that reads texts into the memory of readings, for the process that started it. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Sidecar } from '../../src/convert/correct/sidecar.ts';
import { compileKnowledge, type Tables } from '../../src/convert/knowledge.ts';
import type { SourceFile } from '../../src/convert/model.ts';
import { gazetteerOf } from '../../src/store/gazetteer.ts';
import { openReadingMemory } from './reading-memory.ts';

/** What such a thread is started with: the tables as that process reads them, and where readings are kept. */
export interface ReadingWorkerData {
  readonly content: string;
  readonly tables: Omit<Tables, 'gazetteer'>;
  readonly folder: string;
  readonly basis: string;
}

/** A text to read, with its corrections. */
export interface ReadingTask {
  readonly file: SourceFile;
  readonly sidecar: Sidecar | undefined;
}

const { content, tables, folder, basis } = workerData as ReadingWorkerData;
const knowledge = compileKnowledge({ ...tables, gazetteer: gazetteerOf(join(content, 'reference/gazetteer')) });
const readings = openReadingMemory(folder, basis, true);

parentPort?.on('message', ({ file, sidecar }: ReadingTask) => {
  try {
    readings.readOne(file, sidecar, knowledge);
  } catch {
    // Nothing is kept: the process meets the same when it reads the text, and says so.
  }
  parentPort?.postMessage(null);
});
