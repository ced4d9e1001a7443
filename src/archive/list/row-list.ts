/** A list with its boxes and headings: made once for a list, shown on each of its pages. */
import { listFacets, nameOfValue, type FacetLabels, type FacetNames, type ListFacet } from './list-facet.ts';
import { groupOfRow, monthHeading, writeRowKey, type RowGroup, type RowKey } from './row-key.ts';

/** All rows of a list, in its order, what they can be narrowed by, and the headings with their counts. */
export interface RowList {
  readonly rows: readonly RowKey[];
  readonly facets: readonly ListFacet[];
  readonly group: RowGroup;
  readonly names: FacetNames;
  readonly counts: ReadonlyMap<string, number>;
}

/** One heading of a page, with the numbers of its rows in the list. */
export interface RowHeading {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly rows: readonly number[];
}

/** A list of rows; `group` is what its headings say. */
export function rowList(rows: readonly RowKey[], group: RowGroup, names: FacetNames, labels: FacetLabels): RowList {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const { value } = groupOfRow(row, '', group);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return { rows, facets: listFacets(rows, names, labels), group, names, counts };
}

/** So few rows are read faster than narrowed. */
export const FEW_ROWS = 3;

/** Whether a list has boxes: of more rows than a glance takes in, and where these differ in something. */
export function canBeNarrowed({ rows, facets }: Pick<RowList, 'rows' | 'facets'>): boolean {
  return rows.length > FEW_ROWS && facets.length > 0;
}

/**
 * What row `n` of a list that can be narrowed says of itself on its page: its line, by which a script finds it. The file
 * of a list of several pages has the lines of all (row-file.ts), so there it is only known to be a row.
 */
export function rowMark(list: Pick<RowList, 'rows' | 'facets'>, n: number, pages: number): string | undefined {
  const row = list.rows[n];
  if (row === undefined || !canBeNarrowed(list)) return undefined;
  return pages > 1 ? '' : writeRowKey(row);
}

/** The headings of `count` rows from the 1-based number `from`. */
export function headingsOfPage(
  { rows, group, names, counts }: RowList,
  from: number,
  count: number,
): readonly RowHeading[] {
  const numbers = rows.slice(from - 1, from - 1 + count).map((row, n) => ({ row, number: from - 1 + n }));
  return [...Map.groupBy(numbers, ({ row }) => groupOfRow(row, '', group).value)].map(([value, of]) => ({
    value,
    name: group === 'thang' ? monthHeading(value) : nameOfValue(names, group, value),
    count: counts.get(value) ?? 0,
    rows: of.map(({ number }) => number),
  }));
}
