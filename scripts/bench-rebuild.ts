/**
 * `npm run bench:rebuild -- 1000 [--texts FOLDER]`: what it costs to build again after each kind of edit that staff make, beside the build from nothing, and
 * how many files of the site it changes. Texts as in `bench:build`. Nothing is asserted.
 */
import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { writeBenchContent } from './bench/bench-content.ts';
import { benchAsked } from './bench/bench-options.ts';
import { benchFolder, costOfBuild } from './bench/bench-site.ts';
import { edits } from './bench/edits.ts';
import type { CommandCost } from './bench/process-tree.ts';
import { changedFiles, siteHashes, type SiteHashes } from './bench/site-hashes.ts';
import { root } from './root.ts';

const { folder, content, site } = benchFolder(root, 'bench-rebuild');
const { sizes, prose } = benchAsked('bench:rebuild', [1000]);

for (const count of sizes) {
  rmSync(folder, { recursive: true, force: true });
  writeBenchContent(content, { count, prose });
  const load = loadavg()
    .map((of) => of.toFixed(1))
    .join(' ');
  console.log(`\n## ${count} texts, one edit after the other (load of the machine before: ${load})\n`);
  console.log(
    '| | s | s of processor | % of the first | peak, GB | files changed | of search |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  );
  const first = await costOfBuild(content, site);
  let before = siteHashes(site);
  printRow('from nothing', first, first, new Map(), before);
  for (const { name, apply } of edits) {
    apply(content, count);
    const cost = await costOfBuild(content, site);
    const after = siteHashes(site);
    printRow(name, cost, first, before, after);
    before = after;
  }
}
rmSync(folder, { recursive: true, force: true });

function printRow(name: string, cost: CommandCost, first: CommandCost, before: SiteHashes, after: SiteHashes): void {
  const changed = changedFiles(before, after);
  const share = ((100 * cost.processor) / first.processor).toFixed(0);
  const numbers = [cost.seconds.toFixed(0), cost.processor.toFixed(0), share, (cost.memory / 1e9).toFixed(2)];
  console.log(`| ${[name, ...numbers, changed.all, changed.search].join(' | ')} |`);
}
