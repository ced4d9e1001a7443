/** The tables that this site offers to download, and their files. */
import type { Archive } from '../archive/archive.ts';
import { measuredTable, partName, type TableMeasure, type TablePart } from '../archive/data/table/table-parts.ts';
import type { DataTable, TableSource } from '../archive/data/table/data-table.ts';
import { dataTables } from '../archive/data/table/data-tables.ts';
import { webAddress } from '../archive/metadata/web-address.ts';
import { once } from '../archive/once.ts';
import { loadArchive } from './load.ts';

/** One file of a table in either format, by its name without the ending. */
export interface NamedTablePart {
  readonly name: string;
  readonly table: DataTable;
  readonly part: TablePart;
}

/** A table with what was measured of it. */
export interface MeasuredTable extends TableMeasure {
  readonly table: DataTable;
}

const sourceOf = once((archive: Archive): TableSource => {
  const site: string | undefined = import.meta.env.SITE;
  return { archive, web: webAddress(site ? new URL(site) : undefined) };
});

/** What the tables of the site are made of: the same for one archive. */
export async function loadTableSource(): Promise<TableSource> {
  return sourceOf(await loadArchive());
}

/** All tables, measured. */
export async function loadMeasuredTables(): Promise<readonly MeasuredTable[]> {
  const source = await loadTableSource();
  return dataTables.map((table) => ({ table, ...measuredTable(source, table) }));
}

/** All their files. */
export async function loadTableFiles(): Promise<readonly NamedTablePart[]> {
  return (await loadMeasuredTables()).flatMap(({ table, parts }) =>
    parts.map((part, n) => ({ name: partName(table.name, n + 1), table, part })),
  );
}
