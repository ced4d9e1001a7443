/** Answers of several databases as one. Each document is in one of them alone. Pure. */
import type { GroupCounts, Way } from '../../../engine.ts';
import type { Sort } from '../../../plan/address.ts';
import { ofEachGroup, type AskedGroups, type Clause, type GroupKind } from '../../../plan/asked-groups.ts';
import { comparePlaces, type Place } from '../query/order.ts';

/** A row of countsQuery, as the client gives it. */
export interface CountRow {
  readonly kind: string;
  readonly at: number;
  readonly found: string;
  readonly left: string;
}

/** A row of pageQuery. */
export interface PageRow {
  readonly document: string;
  readonly id: string;
  readonly withdrawn: boolean;
  readonly preferred: boolean;
  readonly score: string;
  readonly dated: boolean;
  readonly sort_date: string;
  readonly way: number | null;
}

/** A row on its way to a page: which database has it. */
export interface PlacedRow extends Place {
  readonly database: number;
  readonly document: number;
  readonly way: number | null;
}

/** Adds counts of groups and ways. */
export function mergedCounts(asked: AskedGroups, answers: readonly (readonly CountRow[])[]): GroupCounts {
  const rows = answers.flat();
  const sum = (kind: string, at: number, of: 'found' | 'left'): number =>
    rows.reduce((total, row) => (row.kind === kind && row.at === at ? total + Number(row[of]) : total), 0);
  const totals = (of: 'found' | 'left'): Record<GroupKind, number> => ofEachGroup((kind) => sum(kind, 0, of));
  const ways = (group: GroupKind, clauses: readonly Clause[]): readonly Way[] =>
    clauses.map((clause, at) => {
      const kind = `way-${group}`;
      return { clause, documents: sum(kind, at, 'found'), left: sum(kind, at, 'left') };
    });
  return {
    found: totals('found'),
    left: totals('left'),
    ways: [...ways('also', asked.also), ...ways('related', asked.related.any)],
  };
}

/** The first rows of all, in the order of the group; `isMore` where others follow. */
export function mergedPage(
  sort: Sort,
  answers: readonly (readonly PageRow[])[],
  count: number,
): { readonly rows: readonly PlacedRow[]; readonly isMore: boolean } {
  const rows = answers.flatMap((of, database) => of.map((row) => placed(row, database)));
  return { rows: rows.toSorted((a, b) => comparePlaces(sort, a, b)).slice(0, count), isMore: rows.length > count };
}

function placed(row: PageRow, database: number): PlacedRow {
  const { id, withdrawn, preferred, dated, way } = row;
  const [document, score] = [Number(row.document), Number(row.score)];
  return { database, document, id, withdrawn, preferred, dated, way, score, sortDate: row.sort_date };
}

/** Adds what is counted by the same key. */
export function summed<Row extends { readonly count: string }>(
  answers: readonly (readonly Row[])[],
  keyOf: (row: Row) => string | null,
): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const row of answers.flat()) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + Number(row.count));
  return counts;
}
