import type { DepartmentRow } from '../../../schema/row/department-row.ts';

/** Departments by each of their symbols; several rows of one symbol followed one another. */
export type Departments = ReadonlyMap<string, readonly DepartmentRow[]>;

/** Compiles the rows of content/reference/departments.yaml, which may be in any order. */
export function compileDepartments(rows: readonly DepartmentRow[]): Departments {
  const pairs = rows.flatMap((row) => row.symbols.map((symbol) => ({ symbol, row })));
  return new Map(
    [...Map.groupBy(pairs, ({ symbol }) => symbol)].map(([symbol, list]) => [symbol, list.map(({ row }) => row)]),
  );
}

/**
 * The department that a piece of a number's symbol names on a day (EDTF; null: unknown). The day
 * may be that of the citing document, so a dissolved department still counts after its end, but
 * none before it was set up. Null where no row has the symbol, or where the day leaves two.
 */
export function departmentOf(symbol: string, date: string | null, departments: Departments): DepartmentRow | null {
  const founded = (departments.get(symbol) ?? []).filter(
    ({ from }) => date === null || from === undefined || !isBefore(date, from),
  );
  const [one, ...more] = founded;
  if (more.length === 0) return one ?? null;
  const standing = founded.filter(({ until }) => date !== null && (until === undefined || !isBefore(until, date)));
  return standing.length === 1 ? (standing[0] ?? null) : null;
}

/** Whether a day, month or year lies wholly before another, as far as both are exact. */
function isBefore(a: string, b: string): boolean {
  const exact = Math.min(a.length, b.length);
  return a.slice(0, exact) < b.slice(0, exact);
}
