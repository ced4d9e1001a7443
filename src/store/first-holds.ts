import type { TableRow, TableRows } from './read-rows.ts';
import type { TableFinding } from './table-finding.ts';

/** A name that a row takes: `shown` for messages, `key` what makes two the same. */
export interface TakenName {
  readonly key: string;
  readonly shown: string;
}

/**
 * Leaves out every row that takes a name which a row before it has, and says so: a later row must
 * not rename or move what is published.
 */
export function firstHolds<T>(table: TableRows<T>, namesOf: (row: T) => readonly TakenName[]): TableRows<T> {
  const taken = new Map<string, TableRow<T>>();
  const findings: TableFinding[] = [];
  const rows = table.rows.filter((row) => {
    const names = namesOf(row.value);
    const clash = names.find(({ key }) => taken.has(key));
    const holder = clash && taken.get(clash.key);
    if (clash && holder) {
      const where = holder.at.file === row.at.file ? `dòng ${holder.at.line}` : `tệp ${holder.at.file}`;
      const words = `“${clash.shown}” đã có ở ${where}; mục sau không được dùng`;
      findings.push({ ...row.at, words, severity: 'error' });
      return false;
    }
    for (const { key } of names) taken.set(key, row);
    return true;
  });
  return { rows, findings: [...table.findings, ...findings] };
}
