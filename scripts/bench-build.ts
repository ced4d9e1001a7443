/**
 * `npm run bench:build -- 1000 10000 [--texts FOLDER]`: what a whole build of so many texts costs
 * by stage, and what it writes by kind of file, beside Hugo and Pagefind with the same texts where
 * this machine has `hugo`; of two sizes and more, how each part grows and what larger archives would
 * take. Texts are generated (`bench/texts`: as varied as real ones; of the texts of FOLDER where it
 * is named); glossary and tables are those of `content`. The processor time is the measure on a
 * machine with other work. Nothing is asserted of it: machines differ; a file that is larger than
 * its kind may be (`src/archive/data/file-bounds.ts`) ends the bench with status 1.
 */
import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { writeBenchContent } from './bench/bench-content.ts';
import { benchAsked } from './bench/bench-options.ts';
import { benchFolder, costOfBuild } from './bench/bench-site.ts';
import { buildWithHugo, type HugoCosts } from './bench/hugo.ts';
import { filesOverBounds } from './bench/over-bounds.ts';
import {
  printCosts,
  printGrowth,
  printKinds,
  printOverBounds,
  type CostRow,
  type MeasuredBuild,
} from './bench/print-build.ts';
import { allFiles, filesByKind, type FilesOfKind } from './bench/site-files.ts';
import type { CommandCost } from './bench/process-tree.ts';
import { root } from './root.ts';

const { folder, content, site } = benchFolder(root, 'bench-build');
const { sizes, prose } = benchAsked('bench:build', [1000]);

/** What is told of larger archives than are built. */
const LARGER = [30_000, 100_000];

const builds: MeasuredBuild[] = [];
for (const count of sizes) {
  rmSync(folder, { recursive: true, force: true });
  const bytes = writeBenchContent(content, { count, prose });
  const load = loadavg()
    .map((of) => of.toFixed(1))
    .join(' ');
  const cost = await costOfBuild(content, site);
  console.log(`\n## ${count} texts, ${(bytes / 1e6).toFixed(1)} MB (load of the machine before: ${load})\n`);
  const kinds = filesByKind(site);
  const hugo = await buildWithHugo(join(content, 'sources'), join(folder, 'hugo'));
  const rows = ownRows(cost, kinds);
  builds.push({ texts: count, rows });
  printCosts([...rows, ...(hugo === null ? [] : hugoRows(hugo))]);
  if (hugo === null) console.log('\nThis machine has no `hugo`: nothing to compare with.');
  else
    console.log(
      `\nHugo ${hugo.version} and Pagefind: ours takes ${(cost.processor / (hugo.hugo.processor + hugo.pagefind.processor)).toFixed(1)} times their processor time.`,
    );
  printKinds(kinds, count);
  printOverBounds(filesOverBounds(site));
}
printGrowth(builds, LARGER);
rmSync(folder, { recursive: true, force: true });

function ownRows(cost: CommandCost, kinds: ReadonlyMap<string, FilesOfKind>): CostRow[] {
  const index = new Map([...kinds].filter(([kind]) => kind === 'pagefind'));
  const written = {
    convert: allFiles(filesByKind(join(content, 'directives'))),
    pages: allFiles(new Map([...kinds].filter(([kind]) => kind !== 'pagefind'))),
    index: allFiles(index),
  };
  const stages = [...cost.stages].map(([name, of]) => ({
    name,
    cost: of,
    written: written[name as keyof typeof written],
  }));
  return [...stages, { name: '**whole build**', cost, written: allFiles(kinds) }];
}

function hugoRows({ hugo, pagefind, site: public_ }: HugoCosts): CostRow[] {
  const written = filesByKind(public_);
  const pages = new Map([...written].filter(([kind]) => kind !== 'pagefind'));
  const index = new Map([...written].filter(([kind]) => kind === 'pagefind'));
  return [
    { name: 'Hugo', cost: hugo, written: allFiles(pages) },
    { name: 'Pagefind', cost: pagefind, written: allFiles(index) },
  ];
}
