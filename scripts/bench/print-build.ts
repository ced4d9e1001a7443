/** Prints what builds cost and what they wrote, as Markdown tables. */
import { growthOf } from './growth.ts';
import type { Cost } from './process-tree.ts';
import type { LargeFile } from './over-bounds.ts';
import { allFiles, type FilesOfKind } from './site-files.ts';

/** What a stage wrote. */
export interface Written {
  readonly files: number;
  readonly bytes: number;
}

/** A row of the table of costs; what wrote nothing of its own has no `written`. */
export interface CostRow {
  readonly name: string;
  readonly cost: Cost;
  readonly written?: Written;
}

/** A table of costs, a row each. */
export function printCosts(rows: readonly CostRow[]): void {
  console.log('| | s | s of processor | peak, GB | files | MB |\n| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const { name, cost, written } of rows) {
    const wrote = written === undefined ? ['', ''] : [`${written.files}`, megabytes(written.bytes)];
    const cells = [name, cost.seconds.toFixed(0), cost.processor.toFixed(0), (cost.memory / 1e9).toFixed(2), ...wrote];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

/** What was measured of one build. */
export interface MeasuredBuild {
  readonly texts: number;
  readonly rows: readonly CostRow[];
}

/** What a build is measured by, and how many of the unit in the table one is. */
const MEASURES: readonly (readonly [name: string, of: (row: CostRow) => number])[] = [
  ['s of processor', ({ cost }) => cost.processor],
  ['peak, GB', ({ cost }) => cost.memory / 1e9],
  ['thousand files', ({ written }) => (written?.files ?? 0) / 1e3],
  ['MB', ({ written }) => (written?.bytes ?? 0) / 1e6],
];

/**
 * A table of how each stage grew between the two largest builds, and what so many texts as were not
 * built would take: from the line through both to the curve of their power. Prints nothing of one
 * build.
 */
export function printGrowth(builds: readonly MeasuredBuild[], asked: readonly number[]): void {
  const names = builds[0]?.rows.map(({ name }) => name) ?? [];
  const lines = names.flatMap((name) =>
    MEASURES.flatMap(([measure, of]) => {
      const values = builds.flatMap(({ texts, rows }) =>
        rows.filter((row) => row.name === name).map((row) => ({ texts, value: of(row) })),
      );
      const growth = growthOf(values);
      if (growth === null) return [];
      const told = asked.map((texts) => growth.at(texts).map(short).join(' – '));
      const thousand = short(growth.each * 1000);
      return [`| ${[name, measure, short(growth.fixed), thousand, growth.exponent.toFixed(2), ...told].join(' | ')} |`];
    }),
  );
  if (lines.length === 0) return;
  const heads = asked.map((texts) => `${texts} texts`);
  console.log(
    `\n## Growth\n\n| | | fixed | a thousand texts | power | ${heads.join(' | ')} |\n| --- | --- |${' ---: |'.repeat(3 + asked.length)}`,
  );
  for (const line of lines) console.log(line);
}

/** Three figures: more are not known. */
function short(value: number): string {
  return Number(value.toPrecision(3)).toString();
}

/** A table of the files of a site by kind, for so many documents. */
export function printKinds(kinds: ReadonlyMap<string, FilesOfKind>, documents: number): void {
  console.log(
    '\n| kind | files | a document | MB | KB a document | largest, KB | |\n| --- | ---: | ---: | ---: | ---: | ---: | --- |',
  );
  const cells = (name: string, { files, bytes }: Written): string =>
    `| ${name} | ${files} | ${(files / documents).toFixed(2)} | ${megabytes(bytes)} | ${(bytes / documents / 1000).toFixed(1)}`;
  for (const [name, kind] of kinds)
    console.log(`${cells(name, kind)} | ${(kind.largest / 1000).toFixed(0)} | ${kind.largestPath} |`);
  console.log(`${cells('**all**', allFiles(kinds))} | | |`);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/** Prints files that are larger than their kind may be, which is a fault; the process ends with status 1 then. */
export function printOverBounds(files: readonly LargeFile[]): void {
  if (files.length === 0) {
    console.log('\nNo file is larger than its kind may be.');
    return;
  }
  process.exitCode = 1;
  console.log(`\n${files.length} files are larger than their kind may be:`);
  for (const { path, bytes, most } of files) console.log(`- ${path}: ${bytes} bytes, expected ${most} at most`);
}
