/**
 * A thread that reads texts into the memory of readings, and writes generated files, for the
 * process that started it.
 */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { writeDocument } from '../../src/convert/convert.ts';
import type { Sidecar } from '../../src/convert/correct/sidecar.ts';
import type { InlineMark } from '../../src/convert/emit/inline-mark.ts';
import { compileKnowledge, type Tables } from '../../src/convert/knowledge.ts';
import type { SourceFile } from '../../src/convert/model.ts';
import type { Directive } from '../../src/schema/directive.ts';
import { gazetteerOf } from '../../src/store/gazetteer.ts';
import { writeWhole } from '../../src/store/write-whole.ts';
import { tryPage } from './publishable.ts';
import { openReadingMemory } from './reading-memory.ts';
import { digestOf } from './written-pages.ts';

/**
 * What such a thread is started with: the tables as that process reads them, and where readings are
 * kept.
 */
export interface ConversionWorkerData {
  readonly content: string;
  readonly tables: Omit<Tables, 'gazetteer'>;
  readonly folder: string;
  readonly basis: string;
}

/** A text with its corrections, to be read; with `linked`, its generated file is to be written. */
export interface ConversionTask {
  readonly file: SourceFile;
  readonly sidecar: Sidecar | undefined;
  readonly linked: LinkedParts | null;
}

/** What linking made of a document: its fields as JSON, and the marks of its citations. */
export interface LinkedParts {
  readonly fields: string;
  readonly citationMarks: readonly InlineMark[];
}

/**
 * A digest of the generated file that was written; null where none was: the process then does the
 * task itself, meets the same and says so.
 */
export type ConversionAnswer = string | null;

const { content, tables, folder, basis } = workerData as ConversionWorkerData;
const target = join(content, 'directives');
const knowledge = compileKnowledge({ ...tables, gazetteer: gazetteerOf(join(content, 'reference/gazetteer')) });
const readings = openReadingMemory(folder, basis, true);

parentPort?.on('message', (task: ConversionTask) => {
  let answer: ConversionAnswer = null;
  try {
    answer = done(task);
  } catch {
    // Nothing is kept or written.
  }
  parentPort?.postMessage(answer);
});

function done({ file, sidecar, linked }: ConversionTask): ConversionAnswer {
  const { value } = readings.readOne(file, sidecar, knowledge);
  if (linked === null || value === null) return null;
  const document = {
    fields: JSON.parse(linked.fields) as Directive,
    outline: value.outline,
    marks: [...value.marks, ...linked.citationMarks],
    citationMarks: linked.citationMarks,
    signature: value.signature,
  };
  const converted = writeDocument(document, knowledge);
  tryPage(converted);
  writeWhole(join(target, `${converted.fields.id}.mdx`), converted.mdx);
  return digestOf(converted.mdx);
}
