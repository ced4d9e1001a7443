/** The boxes that narrow a list: which values its rows have, what they are called, and how many rows have each. */
import { vietnameseOrder } from '../../vietnamese/order.ts';
import { countValues, rowFacets, type RowFacet, type RowKey } from './row-key.ts';

/** One value of a box. */
export interface FacetOption {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** One box. */
export interface ListFacet {
  readonly facet: RowFacet;
  readonly label: string;
  readonly options: readonly FacetOption[];
  /** How many values with few rows have no option. */
  readonly left: number;
}

/** How the values of the facets are called; those of one that has no names here are never shown. */
export type FacetNames = Readonly<Partial<Record<RowFacet, (value: string) => string>>>;

/** What the facets that a list has are called. */
export type FacetLabels = Readonly<Partial<Record<RowFacet, string>>>;

/** The name of a value. */
export function nameOfValue(names: FacetNames, facet: RowFacet, value: string): string {
  return names[facet]?.(value) ?? value;
}

/** A choice of more values than these is not read by eye; the index of bodies has them all. */
const MOST_OPTIONS = 60;

/** The boxes of a list; a facet of which all rows have the same value, or none has one, has no box. */
export function listFacets(rows: readonly RowKey[], names: FacetNames, labels: FacetLabels): readonly ListFacet[] {
  const all = new Set(rows.map(({ id }) => id)).size;
  return rowFacets.flatMap((facet) => {
    const counts = countValues(rows, facet);
    const telling = [...counts.values()].some((count) => count < all);
    if (!telling) return [];
    const options = [...counts].map(([value, count]) => ({ value, name: nameOfValue(names, facet, value), count }));
    const shown = options.toSorted((a, b) => b.count - a.count).slice(0, MOST_OPTIONS);
    return [
      { facet, label: labels[facet] ?? facet, options: inOrder(facet, shown), left: options.length - shown.length },
    ];
  });
}

/** Facets whose values with most rows come first, whatever they are. */
const BY_COUNT_ALONE: ReadonlySet<RowFacet> = new Set(['vai-tro', 'tinh-trang', 'van-ban', 'thoi-han']);

/** As in a search: most rows first, years by the newest, what is not known last. */
function inOrder(facet: RowFacet, options: readonly FacetOption[]): readonly FacetOption[] {
  if (BY_COUNT_ALONE.has(facet)) return options;
  const isUnknown = ({ value }: FacetOption): boolean => !/\d|[a-z]/.test(value) || value === 'khong-ro';
  return options.toSorted(
    (a, b) =>
      Number(isUnknown(a)) - Number(isUnknown(b)) ||
      (facet === 'nam' ? (a.value < b.value ? 1 : -1) : b.count - a.count || vietnameseOrder(a.name, b.name)),
  );
}
