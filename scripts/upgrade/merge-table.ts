/**
 * A table that the program and an office both changed: the next version's table with the rows that
 * the office added, changed or took out.
 */
export interface MergedTable {
  readonly text: string;
  /** Rows of the office that are in the table now. */
  readonly added: readonly string[];
  /** Rows that both changed, as they were: what each made of them is in the table. */
  readonly both: readonly string[];
}

/**
 * Merges by whole rows (a line with its indented lines; a remark). `brought`: the table as the
 * office's version brought it; `mine`: as the office has it; `next`: as the next version brings it.
 * All with plain line ends. Merging what was merged changes nothing.
 */
export function mergeTable(brought: string, mine: string, next: string): MergedTable {
  const [was, own, coming] = [rowsOf(brought), rowsOf(mine), rowsOf(next)];
  const known = new Set(was);
  const kept = new Set(own);
  const isGone = (row: string): boolean => row !== '' && known.has(row) && !kept.has(row);
  const rows = coming.filter((row) => !isGone(row));
  const there = new Set(rows);
  const added = own.filter((row) => row !== '' && !known.has(row) && !there.has(row));
  for (const row of added) rows.splice(placeAfter(rows, own, own.indexOf(row)), 0, row);
  const arriving = new Set(coming);
  const both = added.length === 0 ? [] : was.filter((row) => !isRemark(row) && isGone(row) && !arriving.has(row));
  return { text: `${rows.join('\n')}\n`, added, both };
}

/** Where a row belongs: after the nearest row before it that is in the table, else first. */
function placeAfter(rows: readonly string[], own: readonly string[], at: number): number {
  const before = own.slice(0, at).findLast((row) => row !== '' && rows.includes(row));
  return before === undefined ? 0 : rows.indexOf(before) + 1;
}

const isRemark = (row: string): boolean => row === '' || row.startsWith('#');

function rowsOf(text: string): string[] {
  const rows: string[] = [];
  for (const line of text.replace(/\n$/, '').split('\n'))
    if (/^\s+\S/.test(line) && rows.length > 0) rows.push(`${rows.pop() ?? ''}\n${line}`);
    else rows.push(line);
  return rows;
}
