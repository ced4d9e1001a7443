/**
 * `npm run bench:rebuild -- 1000 [--texts FOLDER]`: what it costs to build again after each kind of
 * edit that staff make, beside the build from nothing, and how many files of the site it changes;
 * at last, which files a build from nothing has otherwise. Texts as in `bench:build`.
 */
import { cpSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { writeBenchContent } from './bench/bench-content.ts';
import { benchAsked } from './bench/bench-options.ts';
import { benchFolder, buildStages, costOfBuild } from './bench/bench-site.ts';
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
    `| | s | s of processor | % of the first | ${buildStages.join(' | ')} | peak, GB | files changed | of search |\n| --- |${' ---: |'.repeat(6 + buildStages.length)}`,
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
  await printDifferences(before);
}
rmSync(folder, { recursive: true, force: true });

function printRow(name: string, cost: CommandCost, first: CommandCost, before: SiteHashes, after: SiteHashes): void {
  const changed = changedFiles(before, after);
  const share = ((100 * cost.processor) / first.processor).toFixed(0);
  const stages = buildStages.map((stage) => (cost.stages.get(stage)?.processor ?? 0).toFixed(1));
  const numbers = [
    cost.seconds.toFixed(0),
    cost.processor.toFixed(0),
    share,
    ...stages,
    (cost.memory / 1e9).toFixed(2),
  ];
  console.log(`| ${[name, ...numbers, changed.all, changed.search].join(' | ')} |`);
}

/** Builds the same texts where nothing is kept, and says which files are others there. */
async function printDifferences(rebuilt: SiteHashes): Promise<void> {
  const [anew, other] = [join(folder, 'anew'), join(folder, 'site-anew')];
  for (const part of ['sources', 'glossary', 'reference'])
    cpSync(join(content, part), join(anew, part), { recursive: true });
  await costOfBuild(anew, other);
  const built = siteHashes(other);
  const differing = [...new Set([...rebuilt.keys(), ...built.keys()])].filter(
    (path) => rebuilt.get(path) !== built.get(path),
  );
  console.log(
    `\n${differing.length} of ${built.size} files differ from a build from nothing${differing.length > 0 ? `: ${differing.slice(0, 20).join(', ')}` : ''}.`,
  );
  if (differing.length > 0) process.exitCode = 1;
}
