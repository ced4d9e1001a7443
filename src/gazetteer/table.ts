/**
 * Rows of a tab-separated table with a header line; lines that begin with `#` are remarks. No
 * quoting: cells hold no tabs.
 */
export function readTable(text: string): Readonly<Record<string, string>>[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const header = (lines.shift() ?? '').split('\t');
  return lines.map((line, i) => {
    const cells = line.split('\t');
    if (cells.length > header.length)
      throw new Error(`Cannot read row ${i + 1} of table \`${header.join(' ')}\`: too many cells`);
    return Object.fromEntries(header.map((name, at) => [name, cells[at]?.trim() ?? '']));
  });
}

/** The cell of a row; a missing column is a programmer's error. */
export function cell(row: Readonly<Record<string, string>>, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`Cannot find column \`${name}\` among \`${Object.keys(row).join(' ')}\``);
  return value;
}
