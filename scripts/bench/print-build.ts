/** Prints what builds cost and what they wrote, as Markdown tables. */
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
