import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { packageProgram } from '../command/package-program.ts';
import { root } from '../root.ts';
import { SAMPLE_VARIABLE } from './sample.ts';

/** A fault that no test noticed. Line and column count from 1. */
export interface UnnoticedFault {
  readonly line: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
  /** Whether a test runs the code at all. */
  readonly reached: boolean;
}

/** How tests judged the faults put into one file; `failure` where they could not. */
export interface Judgement {
  readonly file: string;
  readonly faults: number;
  readonly noticed: number;
  readonly unnoticed: readonly UnnoticedFault[];
  readonly failure: string | null;
}

/** What is read of Stryker's report (schema of mutation-testing-elements). */
interface StrykerReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
  readonly replacement?: string;
  readonly location: Readonly<Record<'start' | 'end', { readonly line: number; readonly column: number }>>;
}

/** One for each run, so that two can go side by side. */
const runFolder = join(root, '.cache/mutate', String(process.pid));

/**
 * Puts faults into files of a copy of the project, one at a time, and runs the tests on each; of
 * `step` faults one is judged. Starting takes longer than judging a small file, so neighbours are
 * judged together. Stryker runs as a process of its own, so that nothing else depends on it.
 */
export function judgeFiles(files: readonly string[], tests: readonly string[], step: number): Judgement[] {
  if (files.length === 0) return [];
  const [config, report] = [join(runFolder, 'stryker.json'), join(runFolder, 'report.json')];
  mkdirSync(runFolder, { recursive: true });
  writeFileSync(config, JSON.stringify(optionsFor(files, report, step)));
  const run = spawnSync(process.execPath, [packageProgram('@stryker-mutator/core', 'stryker'), 'run', config], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, MUTATION_TESTS: tests.join(','), [SAMPLE_VARIABLE]: String(step) },
    maxBuffer: 1 << 28,
  });
  const text = existsSync(report) ? readFileSync(report, 'utf8') : '{ "files": {} }';
  rmSync(runFolder, { recursive: true });
  const failure = run.error ? run.error.message : run.status !== 0 ? failureIn(run.stdout + run.stderr) : null;
  if (failure !== null) return files.map((file, i) => notJudged(file, i === 0 ? failure : 'for the same reason'));
  const reported = (JSON.parse(text) as StrykerReport).files;
  return files.map((file) => ({ ...notJudged(file, null), ...countIn(reported[file] ?? { source: '', mutants: [] }) }));
}

/** A file without a score, and why. */
export function notJudged(file: string, failure: string | null): Judgement {
  return { file, faults: 0, noticed: 0, unnoticed: [], failure };
}

function optionsFor(files: readonly string[], report: string, step: number): object {
  return {
    mutate: files,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', join(root, 'scripts/mutate/stryker-plugins.ts')],
    ignorers: ['regex-flags'],
    checkers: step > 1 ? ['sample'] : [],
    // Stryker's own `testFiles` is not used: with it, faults in tables of a module are never
    // switched on.
    vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: Math.max(1, Math.floor(availableParallelism() / 2)),
    // A fault without an end is found by counting; time alone would take a busy machine for one.
    timeoutMS: 60_000,
    reporters: ['json'],
    jsonReporter: { fileName: report },
    allowConsoleColors: false,
    allowEmpty: true,
    warnings: { slow: false },
    logLevel: 'warn',
    tempDirName: '.cache/stryker',
    ignorePatterns: ['.cache', 'dist', '.astro', 'content/directives', '/content/sources'],
  };
}

function countIn({
  source,
  mutants,
}: StrykerReport['files'][string]): Pick<Judgement, 'faults' | 'noticed' | 'unnoticed'> {
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const unnoticed = mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ status, replacement = '', location: { start, end } }) => ({
      line: start.line,
      column: start.column,
      before: textBetween(source.split('\n'), start, end),
      after: replacement,
      reached: status === 'Survived',
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  return { faults: noticed + unnoticed.length, noticed, unnoticed };
}

function textBetween(
  lines: readonly string[],
  start: Mutant['location']['start'],
  end: Mutant['location']['end'],
): string {
  const part = lines.slice(start.line - 1, end.line);
  const last = (part.at(-1) ?? '').slice(0, end.column - 1);
  return [...part.slice(0, -1), last].join('\n').slice(start.column - 1);
}

/** The last lines that Stryker printed: it says last why it stopped. */
function failureIn(output: string): string {
  return output.trim().split('\n').slice(-12).join('\n');
}
