/** The conversion of a run of documents, stage by stage, with the time each stage takes. */
import { readFileSync } from 'node:fs';
import { decode } from '../../src/convert/decode/decode.ts';
import { emit } from '../../src/convert/emit/emit.ts';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import { linkArchive } from '../../src/convert/link-archive.ts';
import { fieldsOf } from '../../src/convert/read/fields.ts';
import { homeOf } from '../../src/convert/read/home.ts';
import { marksOf } from '../../src/convert/read/marks.ts';
import { recognizeDocument } from '../../src/convert/read/recognized.ts';
import { segment } from '../../src/convert/segment/segment.ts';
import { eraOf } from '../../src/gazetteer/era.ts';

/** Stages in the order of the pipeline; times in milliseconds. */
export type StageTimes = Record<
  'read' | 'decode' | 'segment' | 'recognise and resolve' | 'fields' | 'link' | 'emit',
  number
>;

export interface Run {
  readonly documents: number;
  readonly bytes: number;
  readonly milliseconds: number;
  /** Processor time of the whole process in that time, in milliseconds: what is left when other work on the machine is taken out. */
  readonly processor: number;
  readonly stages: StageTimes;
  /** Largest heap in use seen between documents, in bytes. */
  readonly heap: number;
}

/** Documents are linked in groups of this many: as many as a district's archive. */
const GROUP = 100;

/** Converts `count` documents, the files of `paths` over and over, holding one group of them at a time. */
export const convertRun = (paths: readonly string[], count: number, knowledge: Knowledge): Run => {
  const stages: StageTimes = {
    read: 0,
    decode: 0,
    segment: 0,
    'recognise and resolve': 0,
    fields: 0,
    link: 0,
    emit: 0,
  };
  const timed = <T>(stage: keyof StageTimes, work: () => T): T => {
    const from = performance.now();
    const result = work();
    stages[stage] += performance.now() - from;
    return result;
  };
  let bytes = 0;
  let heap = 0;
  const from = performance.now();
  const processorFrom = process.cpuUsage();
  for (let first = 0; first < count; first += GROUP) {
    const group = Array.from({ length: Math.min(GROUP, count - first) }, (_, k) => {
      const path = paths[(first + k) % paths.length] ?? '';
      const file = { id: `${first + k}`, path, bytes: timed('read', () => readFileSync(path)) };
      bytes += file.bytes.length;
      const decoded = timed('decode', () => decode(file));
      if (!decoded.ok) throw new Error(`Cannot decode ${path}`);
      const segmented = timed('segment', () => segment(decoded.value, knowledge.typeNames));
      const recognized = timed('recognise and resolve', () => recognizeDocument(segmented, knowledge));
      return timed('fields', () => {
        const unit = recognized.places.issuerUnit ?? recognized.places.provinceInferred?.unit ?? null;
        return {
          outline: recognized.outline,
          marks: marksOf(recognized),
          fields: fieldsOf(file.id, recognized, knowledge),
          home: homeOf(unit, eraOf(recognized.knownDate), knowledge.gazetteer),
        };
      });
    });
    const linked = timed('link', () => linkArchive(group, knowledge));
    timed('emit', () => {
      group.forEach((d, i) => {
        const fields = linked[i];
        if (fields) emit(d.outline, d.marks, fields);
      });
    });
    heap = Math.max(heap, process.memoryUsage().heapUsed);
  }
  const { user, system } = process.cpuUsage(processorFrom);
  const processor = (user + system) / 1000;
  return { documents: count, bytes, milliseconds: performance.now() - from, processor, stages, heap };
};

/** The floor: the same files read and decoded, nothing else. */
export const floorRun = (paths: readonly string[], count: number): number => {
  const from = performance.now();
  for (let i = 0; i < count; i++) {
    const path = paths[i % paths.length] ?? '';
    decode({ id: `${i}`, path, bytes: readFileSync(path) });
  }
  return performance.now() - from;
};
