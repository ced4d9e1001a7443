/** The conversion that every command runs, with the time that each of its stages takes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertArchive } from '../../src/convert/convert.ts';
import { acrossArchive, beforeReading, perDocument, writing } from '../../src/convert/stage-order.ts';
import type { Knowledge } from '../../src/convert/knowledge.ts';

/** Milliseconds of each stage, in the order of the pipeline. */
export type StageTimes = ReadonlyMap<string, number>;

/**
 * Converts the texts of a folder as one archive, in this process, and times each stage. Nothing is
 * written to disk.
 */
export function timedStages(sources: string, knowledge: Knowledge): StageTimes {
  const names = [beforeReading, perDocument, acrossArchive, writing].flatMap(({ stages }) =>
    stages.map(({ name }) => name),
  );
  const times = new Map(['open', ...names].map((name) => [name, 0]));
  const timed = <T>(stage: string, work: () => T): T => {
    const from = performance.now();
    const result = work();
    times.set(stage, (times.get(stage) ?? 0) + performance.now() - from);
    return result;
  };
  const files = timed('open', () =>
    textNames(sources).map((name) => {
      const path = join(sources, name);
      return { id: name.slice(0, -'.txt'.length), path, bytes: readFileSync(path) };
    }),
  );
  convertArchive(files, knowledge, { onStage: timed });
  return times;
}

/** The names of the texts in a folder, in their order. */
export function textNames(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
}
