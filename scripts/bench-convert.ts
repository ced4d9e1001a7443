/**
 * `npm run bench:convert [-- SIZE…] [--texts FOLDER]`: how fast texts of 10 KB become MDX, end to
 * end, with the command that a build runs; then its stages. `-- --hostile`: instead, whether the
 * time of hostile texts grows with their length, in all shapes. Nothing is asserted: machines
 * differ.
 */
import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { writeBenchContent } from './bench/bench-content.ts';
import { benchAsked } from './bench/bench-options.ts';
import { benchFolder } from './bench/bench-site.ts';
import { textNames, timedStages } from './bench/convert-stages.ts';
import { hostileShapes } from './bench/hostile-lines.ts';
import { hostileTimes, printHostile } from './bench/hostile-times.ts';
import { costOf } from './bench/process-tree.ts';
import { allFiles, filesByKind } from './bench/site-files.ts';
import { loadKnowledge } from './content/knowledge.ts';
import { root } from './root.ts';

/** The stages are timed with so many texts at most: all of them are in memory. */
const MOST_STAGED = 1000;

if (process.argv.includes('--hostile')) printHostile(hostileTimes(hostileShapes, loadKnowledge()));
else await convertTexts();

async function convertTexts(): Promise<void> {
  const { folder, content } = benchFolder(root, 'bench-convert');
  const { sizes, prose } = benchAsked('bench:convert', [1000]);
  for (const count of sizes) {
    const bytes = writeBenchContent(content, { count, prose });
    const load = loadavg()
      .map((of) => of.toFixed(1))
      .join(' ');
    const cost = await costOf(process.execPath, ['scripts/convert.ts', '--quiet', '--content', content]);
    if (cost.status === null || cost.status > 1) throw new Error(`Conversion ended with status ${cost.status}`);
    const written = allFiles(filesByKind(join(content, 'directives')));
    console.log(
      `\n${count} texts, ${(bytes / 1e6).toFixed(1)} MB, ${written.files} converted, end to end (load of the machine before: ${load})`,
    );
    console.table({
      'as the clock goes': {
        'documents/s': rate(count, cost.seconds),
        'MB/s': Math.round(bytes / cost.seconds / 1e4) / 100,
      },
      'by processor time': {
        'documents/s': rate(count, cost.processor),
        'MB/s': Math.round(bytes / cost.processor / 1e4) / 100,
      },
    });
    console.log(
      `peak of memory: ${(cost.memory / 1e9).toFixed(2)} GB; MDX: ${(written.bytes / bytes).toFixed(1)} times the texts`,
    );
    printStages(content, Math.min(count, MOST_STAGED), prose);
  }
  rmSync(folder, { recursive: true, force: true });
}

function printStages(content: string, count: number, prose: readonly string[] | null): void {
  const sources = join(content, 'sources');
  if (textNames(sources).length > count) writeBenchContent(content, { count, prose });
  const times = timedStages(sources, loadKnowledge());
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  const rows = [...times].map(([stage, time]) => {
    const each = Math.round((1000 * time) / count) / 1000;
    return [stage, { 'ms a document': each, 'share, %': Math.round((100 * time) / total) }];
  });
  console.table(Object.fromEntries(rows));
}

function rate(count: number, seconds: number): number {
  return Math.round((10 * count) / seconds) / 10;
}
