import { withoutCulprits } from './contain.ts';
import { compileKnowledge, type Knowledge, type Tables } from './knowledge.ts';

/** The tables that are rows, as a file can hold them. */
export type RowTables = Omit<Tables, 'gazetteer'>;

type TableName = keyof RowTables;

/** A row and the table that it belongs to. */
interface TableEntry {
  readonly table: TableName;
  readonly row: RowTables[TableName][number];
}

/** What conversion knows by the rows that can be used. */
export interface UsableKnowledge {
  readonly knowledge: Knowledge;
  /** The rows that were left out, with what was thrown because of each. */
  readonly unusable: ReadonlyMap<RowTables[TableName][number], unknown>;
}

/**
 * Compiles the tables as far as they can be: a row that fits its schema and still makes compiling
 * throw is left out, the others hold.
 */
export function usableKnowledge({ gazetteer, ...tables }: Tables): UsableKnowledge {
  const names = Object.keys(tables) as TableName[];
  const entries = names.flatMap((table) => tables[table].map((row): TableEntry => ({ table, row })));
  const { result, culprits } = withoutCulprits(entries, (some) => compileKnowledge({ ...tablesOf(some), gazetteer }));
  return { knowledge: result, unusable: new Map([...culprits].map(([{ row }, cause]) => [row, cause])) };
}

function tablesOf(entries: readonly TableEntry[]): RowTables {
  const of = <T extends TableName>(table: T): readonly RowTables[T][number][] =>
    entries.flatMap((entry) => (entry.table === table ? [entry.row as RowTables[T][number]] : []));
  return {
    types: of('types'),
    issuers: of('issuers'),
    departmentRows: of('departmentRows'),
    bodyRows: of('bodyRows'),
    officeRows: of('officeRows'),
    terms: of('terms'),
  };
}
