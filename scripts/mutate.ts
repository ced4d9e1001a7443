/**
 * `npm run mutate [-- FILE|FOLDER…]`: puts small faults into the code, one at a time, and runs the
 * unit tests nearest to it on each. A fault that they do not notice is behaviour that nothing
 * tests, or code without effect. A report, never a gate. `--details` prints every fault that went
 * unnoticed, `--tests N` lets more tests judge, `--with TEST` a certain one that is further away.
 */
import { parseOptions } from './command/options.ts';
import { createProgress } from './command/progress.ts';
import { judgeFile, type Judgement } from './mutate/judge-file.ts';
import { mutableFiles } from './mutate/mutable-files.ts';
import { nearestTests } from './mutate/nearest-tests.ts';
import { projectImports } from './mutate/project-imports.ts';
import { detailLines, tableHead, tableRow, totalOf } from './mutate/score-table.ts';

/** Rooms where a fault becomes a wrong value: what is judged when nothing is named. */
const ROOMS = ['src/convert/resolve', 'src/convert/recognize', 'src/archive', 'src/search'];

/** Enough that a file without a test of its own is judged by those of its callers. */
const TESTS = '6';

const { values, positionals } = parseOptions(
  'npm run mutate -- [--details] [--tests N] [--with TEST]… [FILE|FOLDER…]',
  {
    details: { type: 'boolean', default: false },
    tests: { type: 'string', default: TESTS },
    with: { type: 'string', multiple: true, default: [] },
  },
  true,
);
const askedPaths = positionals.length > 0 ? positionals : ROOMS;
try {
  printScores(askedPaths.map((name) => ({ name, files: mutableFiles(name) })));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function printScores(rooms: readonly { readonly name: string; readonly files: readonly string[] }[]): void {
  const files = rooms.flatMap((room) => room.files);
  const progress = createProgress('Judging', files.length);
  const imports = projectImports();
  console.log(tableHead);
  const totals = rooms.map(({ name, files }) => {
    const judged = files.map((file): Judgement => {
      progress.step(file);
      const tests = new Set([...nearestTests(file, imports, Number(values.tests)), ...(values.with ?? [])]);
      const judgement = judgeFile(file, [...tests]);
      console.log(tableRow(judgement));
      if (values.details) for (const line of detailLines(judgement)) console.log(line);
      return judgement;
    });
    return totalOf(name, judged);
  });
  progress.done();
  console.log('');
  for (const total of totals) console.log(tableRow(total));
}
