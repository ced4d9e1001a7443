/**
 * `npm run bench:build -- 1000 10000`: what a whole build of so many texts costs, conversion and index included, from nothing. The texts are
 * generated (10 KB, thousands of places and issuers); glossary and tables are those of `content`. Nothing is asserted: machines differ.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { generateArchive } from './bench/generate.ts';
import { BENCH_SEED } from './bench/random.ts';
import { costOf } from './bench/process-tree.ts';
import { root } from './root.ts';

const buildFolder = join(root, '.cache/bench-build');
const sizesAsked = process.argv.slice(2).map(Number);

for (const count of sizesAsked.length > 0 ? sizesAsked : [1000]) {
  const bytes = writeContent(count);
  const load = loadavg()[0]?.toFixed(1);
  const build = ['scripts/build.ts', '--content', join(buildFolder, 'content'), '--out', join(buildFolder, 'site')];
  const cost = await costOf(process.execPath, build, process.env);
  if (cost.status !== 0) throw new Error(`The build ended with status ${cost.status}`);
  console.log(
    `${count} texts, ${(bytes / 1e6).toFixed(1)} MB: ${cost.seconds.toFixed(0)} s (${cost.processor.toFixed(0)} s of processor), ` +
      `${(cost.memory / 1e9).toFixed(1)} GB at the peak; load of the machine before: ${load}`,
  );
}
rmSync(buildFolder, { recursive: true, force: true });

/** Writes the content folder of `count` texts; returns the bytes of the texts. */
function writeContent(count: number): number {
  rmSync(buildFolder, { recursive: true, force: true });
  for (const part of ['glossary', 'reference'])
    cpSync(join(root, 'content', part), join(buildFolder, 'content', part), { recursive: true });
  const sources = join(buildFolder, 'content/sources');
  mkdirSync(sources, { recursive: true });
  let bytes = 0;
  for (const { id, text } of generateArchive(count, BENCH_SEED)) {
    const file = Buffer.from(text.replaceAll('\n', '\n\n'));
    writeFileSync(join(sources, `${id}.txt`), file);
    bytes += file.length;
  }
  return bytes;
}
