/**
 * `npm run fuzz:rebuild -- [EDITS] [--seed N]`: edits a small archive and its program so many times
 * (200), one edit after the other, builds again after each with all that builds keep, and compares
 * with a site that is built from nothing, byte for byte. Prints each edit, and a table by kind. Exit
 * status 0: they were always the same; 1: a file was another, with all edits that led to it and
 * where both sites are; 2: the options are wrong.
 */
import { exitStatus } from './command/exit-status.ts';
import { parseOptions } from './command/options.ts';
import { compareRebuilds, type RebuildCompared } from './rebuild/compare-rebuilds.ts';

const usage = 'npm run fuzz:rebuild -- [SỐ_LẦN_SỬA] [--seed N]';
const { values, positionals } = parseOptions(usage, { seed: { type: 'string', default: '1' } }, true);
const [edits, seed] = [Number(positionals[0] ?? 200), Number(values.seed)];
/** Two that run beside each other have other seeds. */
const NAME = `fuzz-rebuild-${values.seed}`;

process.exitCode = Number.isSafeInteger(edits) && Number.isSafeInteger(seed) ? await fuzz() : wrongNumbers();

async function fuzz(): Promise<number> {
  let number = 0;
  const all = await compareRebuilds({
    name: NAME,
    edits,
    seed,
    say: ({ kind, done, changed, files }) =>
      console.log(`${++number}. ${kind}: ${done} (${changed} of ${files} files changed)`),
  });
  printKinds(all);
  const last = all.at(-1);
  if (last === undefined || last.differing.length === 0) return exitStatus.all;
  console.error(`${last.differing.length} files are not those of a build from nothing, after the edits above:`);
  for (const path of last.differing.slice(0, 40)) console.error(`  ${path}`);
  console.error(`Both sites: .cache/sites/${NAME}/dist and .cache/sites/${NAME}-anew/dist`);
  return exitStatus.leftOut;
}

/** A row a kind: how many edits, how many files each changed on the average, how many files were other than from nothing. */
function printKinds(all: readonly RebuildCompared[]): void {
  console.log('\n| edit | times | files changed by each | differing |\n| --- | ---: | ---: | ---: |');
  const kinds = [...Map.groupBy(all, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [kind, of] of kinds) {
    const changed = of.reduce((sum, one) => sum + one.changed, 0) / of.length;
    const differing = of.reduce((sum, one) => sum + one.differing.length, 0);
    console.log(`| ${kind} | ${of.length} | ${changed.toFixed(0)} | ${differing} |`);
  }
  const files = all.reduce((sum, one) => sum + one.files, 0);
  console.log(`\n${all.length} edits with seed ${seed}; ${files} files compared.`);
}

function wrongNumbers(): number {
  console.error(`SỐ_LẦN_SỬA và N là số nguyên.\nCách dùng: ${usage}`);
  return exitStatus.failed;
}
