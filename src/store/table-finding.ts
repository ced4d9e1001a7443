import type { YamlFault } from '../yaml/yaml-place.ts';

/**
 * What is wrong in a table of content/, in Vietnamese. `error`: the row or file is not used.
 * `warning`: it is, but somebody should look.
 */
export interface TableFinding extends YamlFault {
  readonly file: string;
  readonly severity: 'error' | 'warning';
}

/** A finding as one line, for logs. */
export function findingWords({ file, line, column, words }: TableFinding): string {
  return `${file}:${line}:${column}: ${words}`;
}

/** More of one file would bury the others. */
const MOST_ROWS_NAMED = 20;

/** The first findings of a file, and how many more there are. */
export function firstFindings(findings: readonly TableFinding[]): readonly TableFinding[] {
  const next = findings[MOST_ROWS_NAMED];
  if (next === undefined) return findings;
  return [
    ...findings.slice(0, MOST_ROWS_NAMED),
    { ...next, words: `còn ${findings.length - MOST_ROWS_NAMED} chỗ sai nữa từ đây trở đi` },
  ];
}
