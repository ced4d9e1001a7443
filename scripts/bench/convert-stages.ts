/** The conversion that every command runs, with the time that each of its stages takes. */
import { existsSync, readFileSync } from 'node:fs';
import { acrossArchive, beforeReading, convertArchive, perDocument, writing } from '../../src/convert/convert.ts';
import type { Sidecar } from '../../src/convert/correct/sidecar.ts';
import { decode } from '../../src/convert/decode/decode.ts';
import type { Knowledge } from '../../src/convert/knowledge.ts';

/** Milliseconds of each stage, in the order of the pipeline. */
export type StageTimes = Record<string, number>;

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

/** An archive holds no more documents than this: as many as a district's. */
const GROUP = 100;

/**
 * Converts `count` documents, the files of `paths` with their sidecars over and over, as archives one
 * after the other. No text is twice in an archive: comparing copies would be most of the work.
 */
export function convertRun(paths: readonly string[], count: number, knowledge: Knowledge): Run {
  const all = [beforeReading, perDocument, acrossArchive, writing].flatMap(({ stages }) => stages);
  const stages: StageTimes = Object.fromEntries(['open', ...all.map(({ name }) => name)].map((name) => [name, 0]));
  const timed = <T>(stage: string, work: () => T): T => {
    const from = performance.now();
    const result = work();
    stages[stage] = (stages[stage] ?? 0) + performance.now() - from;
    return result;
  };
  let documents = 0;
  let bytes = 0;
  let heap = 0;
  const from = performance.now();
  const processorFrom = process.cpuUsage();
  while (documents < count) {
    const first = documents;
    const size = Math.min(GROUP, paths.length, count - first);
    const { files, sidecars } = timed('open', () => opened(paths, first, size));
    const converted = convertArchive(files, knowledge, { sidecars, onStage: timed });
    if (converted.documents.length < files.length) throw new Error(`Cannot convert ${leftOut(files, converted)}`);
    documents += files.length;
    bytes += files.reduce((sum, file) => sum + file.bytes.length, 0);
    heap = Math.max(heap, process.memoryUsage().heapUsed);
  }
  const { user, system } = process.cpuUsage(processorFrom);
  const processor = (user + system) / 1000;
  return { documents, bytes, milliseconds: performance.now() - from, processor, stages, heap };
}

/** The floor: the same files read and decoded, nothing else. */
export function floorRun(paths: readonly string[], count: number): number {
  const from = performance.now();
  for (let i = 0; i < count; i++) {
    const path = paths[i % paths.length] ?? '';
    decode({ id: `${i}`, path, bytes: readFileSync(path) });
  }
  return performance.now() - from;
}

function opened(paths: readonly string[], first: number, size: number) {
  const sidecars = new Map<string, Sidecar>();
  const files = Array.from({ length: size }, (_, i) => {
    const path = paths[(first + i) % paths.length] ?? '';
    const id = `${first + i}`;
    const beside = path.replace(/\.txt$/, '.yaml');
    if (existsSync(beside)) sidecars.set(id, { path: beside, bytes: readFileSync(beside) });
    return { id, path, bytes: readFileSync(path) };
  });
  return { files, sidecars };
}

function leftOut(
  files: readonly { readonly path: string }[],
  { documents }: ReturnType<typeof convertArchive>,
): string {
  const converted = new Set(documents.map(({ fields }) => fields.source.file));
  return files.flatMap(({ path }) => (converted.has(path) ? [] : [path])).join(', ');
}
