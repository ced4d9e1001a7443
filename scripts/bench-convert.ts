/**
 * `npm run bench:convert [-- FOLDER]`: how fast texts become pages. The labelled documents and the seeds (or the .txt files of FOLDER) are repeated to 2,000
 * documents; then hostile texts show whether time grows with length. `-- --hostile`: only these, in all shapes. No result is asserted: machines differ.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Knowledge } from '../src/convert/knowledge.ts';
import { convertRun, floorRun, type Run, type StageTimes } from './bench/convert-stages.ts';
import { hostileNames, hostileShapes, hostileText, shapedText } from './bench/hostile-lines.ts';
import { hostileMix, hostileWords } from './bench/hostile-mix.ts';
import { readWhole } from './bench/read-whole.ts';
import { loadKnowledge } from './content/knowledge.ts';
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

/** Processor time of one text on its whole way, so that other work on the machine does not count. */
const milliseconds = (text: string, knowledge: Knowledge): number => {
  const from = process.cpuUsage();
  readWhole(text, knowledge);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

/** Grows by no more than this for twice the text, and takes no more for 1 MB: else the class is shown. */
const MOST_GROWTH = 2.3;
const MOST_SECONDS = 10;
/** So many classes are shown at least, the slowest first. */
const CLASSES_SHOWN = 15;

interface Timed {
  readonly name: string;
  readonly growth: number;
  /** Seconds of processor for 1 MB, as far as the longer text tells. */
  readonly seconds: number;
}

/** How the time of a class grows from 128 to 256 KB. */
const timedClass = (name: string, textOf: (length: number) => string, knowledge: Knowledge): Timed => {
  const [short, long] = [1 << 17, 1 << 18].map((length) => milliseconds(textOf(length), knowledge)) as [number, number];
  return { name, growth: Math.round((100 * long) / short) / 100, seconds: Math.round(4 * long) / 1000 };
};

/** Every piece in every shape (or only in the first three), and pieces mixed by chance. */
const hostileTimes = (shapes: readonly string[], knowledge: Knowledge): Timed[] => {
  const words = hostileWords(knowledge);
  const mixed = Array.from({ length: 4 * shapes.length }, (_, seed) => {
    const [piece, shape] = [hostileMix(words, seed), shapes[seed % shapes.length] ?? ''];
    return timedClass(`${JSON.stringify(piece)} as ${shape}`, (length) => shapedText(shape, piece, length), knowledge);
  });
  const named = shapes.flatMap((shape) =>
    hostileNames.map((name) =>
      timedClass(`${name} as ${shape}`, (length) => hostileText(shape, name, length), knowledge),
    ),
  );
  return [...named, ...mixed];
};

const showHostile = (times: readonly Timed[]): void => {
  const slowest = times.toSorted((a, b) => b.seconds - a.seconds);
  const over = slowest.filter(({ growth, seconds }) => growth > MOST_GROWTH || seconds > MOST_SECONDS);
  console.log(
    `${times.length} classes of hostile texts: ${over.length} grow by more than ${MOST_GROWTH} for twice the text or take more than ${MOST_SECONDS} s for 1 MB; the slowest:`,
  );
  const shown = [...new Set([...over, ...slowest.slice(0, CLASSES_SHOWN)])];
  console.table(
    Object.fromEntries(
      shown.map(({ name, growth, seconds }) => [name.slice(0, 70), { 'growth ×': growth, '1 MB, s': seconds }]),
    ),
  );
};

const main = async (): Promise<void> => {
  const hostile = process.argv.includes('--hostile');
  if (hostile) return showHostile(hostileTimes(hostileShapes, loadKnowledge()));
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
  if (!folder) showHostile(hostileTimes(hostileShapes.slice(0, 3), knowledge));
};

if (isMainThread) await main();
else {
  const { paths, count } = workerData as { paths: string[]; count: number };
  const knowledge = loadKnowledge();
  convertRun(paths, Math.min(100, count), knowledge);
  parentPort?.postMessage(convertRun(paths, count, knowledge));
}
