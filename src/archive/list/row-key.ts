/**
 * What a row of a list can be found by, in one short line: it is on the row for the rows of a page, and in a file for
 * the rows of the other pages. Pure; the browser reads it too.
 */

/** What lists are narrowed by, in the order of the boxes; the names are those of the address of search. */
export const rowFacets = ['nam', 'loai', 'co-quan', 'noi', 'vai-tro', 'tinh-trang', 'van-ban', 'thoi-han'] as const;

export type RowFacet = (typeof rowFacets)[number];

/** A row: what it is sorted by, the values that it has of each facet, and what it is one of (a document has one id). */
export interface RowKey {
  readonly id: string;
  /** The date it is sorted by, as far as it is known; empty where nothing is. */
  readonly date: string;
  readonly values: Readonly<Partial<Record<RowFacet, readonly string[]>>>;
}

/** Values and ids are slugs, keys, paths and dates: none has these signs. */
const BETWEEN = '|';
const AMONG = ' ';

/** A row as one line: `id|2021-09-13|2021|chi-thi|ubnd-gia-lai|2025/gia-lai||thieu`, without what is empty at its end. */
export function writeRowKey({ id, date, values }: RowKey): string {
  const parts = [id, date, ...rowFacets.map((facet) => (values[facet] ?? []).join(AMONG))];
  return parts.slice(0, parts.findLastIndex((part) => part !== '') + 1).join(BETWEEN);
}

/** The row of such a line. */
export function readRowKey(line: string): RowKey {
  const [id = '', date = '', ...lists] = line.split(BETWEEN);
  const values = Object.fromEntries(
    rowFacets.map((facet, n) => [facet, (lists[n] ?? '').split(AMONG).filter((value) => value !== '')]),
  );
  return { id, date, values };
}

/** What is chosen of each facet. */
export type RowChoice = Readonly<Partial<Record<RowFacet, readonly string[]>>>;

/** Whether a row has, of each facet with a choice, one of the chosen values. */
export function fitsChoice({ values }: RowKey, chosen: RowChoice): boolean {
  return rowFacets.every((facet) => {
    const wanted = chosen[facet] ?? [];
    return wanted.length === 0 || wanted.some((value) => values[facet]?.includes(value));
  });
}

/** How many documents (or other things of one id) have each value of a facet; some are in several rows of a list. */
export function countValues(rows: readonly RowKey[], facet: RowFacet): ReadonlyMap<string, number> {
  const ids = new Map<string, Set<string>>();
  for (const { id, values } of rows)
    for (const value of values[facet] ?? []) {
      const known = ids.get(value);
      if (known) known.add(id);
      else ids.set(value, new Set([id]));
    }
  return new Map([...ids].map(([value, { size }]) => [value, size]));
}

/** How rows may be sorted; `''` is the order of the page itself. */
export const rowSorts = ['', 'moi-nhat', 'cu-nhat', 'co-quan'] as const;

export type RowSort = (typeof rowSorts)[number];

/** Rows in an order, each of one id once; rows without a date come last. `nameOf` names an issuer. */
export function sortedRows<R extends RowKey>(rows: readonly R[], sort: RowSort, nameOf: (key: string) => string): R[] {
  if (sort === '') return [...rows];
  const once = [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].reverse();
  const byDate = (a: R, b: R): number =>
    Number(a.date === '') - Number(b.date === '') || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0);
  if (sort === 'moi-nhat') return once.sort(byDate);
  if (sort === 'cu-nhat') return once.sort((a, b) => (a.date === '' || b.date === '' ? byDate(a, b) : -byDate(a, b)));
  const issuer = (row: R): string => nameOf(row.values['co-quan']?.[0] ?? '');
  return once.sort((a, b) => issuer(a).localeCompare(issuer(b), 'vi') || byDate(a, b));
}

/** What the headings of a list say: a value of a facet, or the month of its date. */
export type RowGroup = RowFacet | 'thang';

/** Under which heading a row stands in an order; `own` is what the headings of the page itself say. */
export function groupOfRow(
  row: RowKey,
  sort: RowSort,
  own: RowGroup,
): { readonly group: RowGroup; readonly value: string } {
  const group = sort === '' ? own : sort === 'co-quan' ? 'co-quan' : own === 'thang' ? 'thang' : 'nam';
  return { group, value: group === 'thang' ? row.date.slice(0, 7) : (row.values[group]?.[0] ?? '') };
}

/** The heading of a year or a month: “Năm 2021”, “Tháng 9/2021”; null of another value, which has a name of its own. */
export function dateHeading(group: RowGroup, value: string): string | null {
  if (group === 'thang') return monthHeading(value);
  return group === 'nam' && /^\d/.test(value) ? `Năm ${value}` : null;
}

/** The heading of a month: “Tháng 9/2021”. */
export function monthHeading(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return number === ''
    ? year === ''
      ? 'Không rõ tháng'
      : `Năm ${year}, không rõ tháng`
    : `Tháng ${Number(number)}/${year}`;
}
