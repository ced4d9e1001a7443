/**
 * `npm run mutate [-- FILE|FOLDER…]`: puts small faults into the code, one at a time, and runs the
 * unit tests that are about it on each (`scripts/mutate/judging-tests.ts`). A fault that they do
 * not notice is behaviour that nothing tests, or code without effect. A report, never a gate.
 * `--details` prints every fault that went unnoticed, `--sample N` judges one fault of N, `--tests
 * N` lets more tests judge, `--with TEST` a certain one that is about something else.
 */
import { parseOptions } from './command/options.ts';
import { createProgress } from './command/progress.ts';
import { judgeFiles, notJudged, type Judgement } from './mutate/judge-files.ts';
import { judgesOf } from './mutate/judging-tests.ts';
import { mutableFiles } from './mutate/mutable-files.ts';
import { neighboursIn } from './mutate/neighbours.ts';
import { projectImports } from './mutate/project-imports.ts';
import { detailLines, sampleLine, tableHead, tableRow, totalOf } from './mutate/score-table.ts';

/** Rooms where a fault becomes a wrong value: what is judged when nothing is named. */
const ROOMS = ['src/convert/resolve', 'src/convert/recognize', 'src/archive', 'src/search'];

const NO_TEST = 'no unit test imports it';

/** Enough that a file without a test of its own is judged by those of its callers. */
const TESTS = '6';

const { values, positionals } = parseOptions(
  'npm run mutate -- [--details] [--sample N] [--tests N] [--with TEST]… [FILE|FOLDER…]',
  {
    details: { type: 'boolean', default: false },
    sample: { type: 'string', default: '1' },
    tests: { type: 'string', default: TESTS },
    with: { type: 'string', multiple: true, default: [] },
  },
  true,
);
const askedPaths = positionals.length > 0 ? positionals : ROOMS;
try {
  const rooms = askedPaths.map((name) => ({ name, files: mutableFiles(name) }));
  printScores(rooms, countFrom('sample', values.sample), countFrom('tests', values.tests));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function printScores(
  rooms: readonly { readonly name: string; readonly files: readonly string[] }[],
  step: number,
  most: number,
): void {
  const progress = createProgress('Judging', rooms.flatMap(({ files }) => files).length);
  const imports = projectImports();
  const judgementsOf = (files: readonly string[]): Judgement[] => {
    const { tests, judged, left } = judgesOf(files, imports, most, values.with);
    const judgements = [...judgeFiles(judged, tests, step), ...left.map((file) => notJudged(file, NO_TEST))];
    for (const judgement of judgements) {
      progress.step(judgement.file);
      console.log(tableRow(judgement));
      if (values.details) for (const line of detailLines(judgement)) console.log(line);
    }
    return judgements;
  };
  console.log(tableHead);
  const totals = rooms.map(({ name, files }) => totalOf(name, neighboursIn(files).flatMap(judgementsOf)));
  progress.done();
  console.log('');
  for (const total of totals) {
    console.log(tableRow(total));
    if (step > 1) console.log(sampleLine(total, step));
  }
}

/** A count of a command line, 1 or more. Throws a sentence for anything else. */
function countFrom(option: string, value: string | undefined): number {
  const count = Number(value);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(
    `Cannot use \`--${option} ${value ?? ''}\`, expected a whole number from 1, such as \`--${option} 8\``,
  );
}
