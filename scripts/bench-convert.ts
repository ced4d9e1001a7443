/**
 * `npm run bench:convert [-- FOLDER]`: how fast texts become pages. The labelled documents and the seeds (or the .txt files of FOLDER) are repeated to 2,000
 * documents; then hostile lines show whether time grows with length. No result is asserted: machines differ.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { convertArchive } from '../src/convert/convert.ts';
import { convertRun, floorRun, type Run, type StageTimes } from './bench/convert-stages.ts';
import { hostileLine, hostileNames } from './bench/hostile-lines.ts';
import { loadKnowledge } from './knowledge.ts';
import { root } from './root.ts';

const DOCUMENTS = 2000;
const CORES = 2;

const textsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((f) => f.endsWith('.txt'))
    .sort()
    .map((f) => join(folder, f));

const rate = (run: Pick<Run, 'documents' | 'bytes' | 'milliseconds'>) => ({
  'documents/s': Math.round((1000 * run.documents) / run.milliseconds),
  'MB/s': Math.round(run.bytes / run.milliseconds / 10) / 100,
  'documents of 10 KB/s': Math.round(run.bytes / run.milliseconds / 10),
});

const inWorkers = async (paths: readonly string[]): Promise<Run> => {
  const started = Array.from({ length: CORES }, () => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { paths, count: DOCUMENTS / CORES } });
    return new Promise<Run>((resolve, reject) => {
      worker.on('message', resolve);
      worker.on('error', reject);
    });
  });
  const runs = await Promise.all(started);
  const sum = (pick: (r: Run) => number): number => runs.reduce((total, r) => total + pick(r), 0);
  return {
    documents: sum((r) => r.documents),
    bytes: sum((r) => r.bytes),
    milliseconds: Math.max(...runs.map((r) => r.milliseconds)),
    processor: sum((r) => r.processor),
    stages: runs[0]?.stages as StageTimes,
    heap: sum((r) => r.heap),
  };
};

/** Processor time of one conversion, so that other work on the machine does not count. */
const milliseconds = (text: string, knowledge: ReturnType<typeof loadKnowledge>): number => {
  const bytes = new TextEncoder().encode(text);
  const from = process.cpuUsage();
  convertArchive([{ id: 'a', path: 'a.txt', bytes }], knowledge);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

/** A quarter and the whole of 1 MB: linear when the whole takes about four times as long. */
const hostileTable = (knowledge: ReturnType<typeof loadKnowledge>) =>
  Object.fromEntries(
    hostileNames.map((name) => {
      const quarter = milliseconds(hostileLine(name, 1 << 18), knowledge);
      const whole = milliseconds(hostileLine(name, 1 << 20), knowledge);
      return [
        name,
        {
          '256 KB, ms': Math.round(quarter),
          '1 MB, ms': Math.round(whole),
          growth: Math.round((10 * whole) / quarter) / 10,
        },
      ];
    }),
  );

const main = async (): Promise<void> => {
  const folder = process.argv[2];
  const paths = folder
    ? textsIn(folder)
    : [...textsIn(join(root, 'content/sources')), ...textsIn(join(root, 'src/convert/golden'))];
  const knowledge = loadKnowledge();
  convertRun(paths, Math.min(200, paths.length * 4), knowledge);
  const floor = floorRun(paths, DOCUMENTS);
  globalThis.gc?.();
  const run = convertRun(paths, DOCUMENTS, knowledge);
  const both = await inWorkers(paths);
  console.log(`${paths.length} texts repeated to ${DOCUMENTS} documents, ${(run.bytes / 1e6).toFixed(1)} MB`);
  console.table({
    'one core': rate(run),
    'one core, by processor time': rate({ ...run, milliseconds: run.processor }),
    [`${CORES} workers`]: rate(both),
    'floor (read and decode)': rate({ ...run, milliseconds: floor }),
  });
  const total = Object.values(run.stages).reduce((a, b) => a + b, 0);
  console.table(
    Object.fromEntries(
      Object.entries(run.stages).map(([stage, ms]) => [
        stage,
        { 'ms/document': Math.round((1000 * ms) / run.documents) / 1000, 'share %': Math.round((100 * ms) / total) },
      ]),
    ),
  );
  console.log(`largest heap, one core: ${Math.round(run.heap / 1e6)} MB (gazetteer included)`);
  if (!folder) console.table(hostileTable(knowledge));
};

if (isMainThread) await main();
else {
  const { paths, count } = workerData as { paths: string[]; count: number };
  const knowledge = loadKnowledge();
  convertRun(paths, Math.min(100, count), knowledge);
  parentPort?.postMessage(convertRun(paths, count, knowledge));
}
