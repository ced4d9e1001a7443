/** Long lists are cut into pages, so that no page grows with the archive. */

/** Rows a page: about 40 KB of HTML. */
export const pageSize = 100;

/** One page of a list. `from` is the 1-based number of its first item in the whole list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly number: number;
  readonly count: number;
  readonly total: number;
  readonly from: number;
}

/** All pages of a list, in order; an empty list has one empty page. */
export const paginate = <T>(items: readonly T[], size = pageSize): readonly Page<T>[] => {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
    total: items.length,
    from: index * size + 1,
  }));
};

/** What a `[...path]` route needs for a list at `slug`: `slug` for the first page, `slug/trang/n` for the others. */
export const pagedPaths = <T>(slug: string, items: readonly T[], size = pageSize): { path: string; page: Page<T> }[] =>
  paginate(items, size).map((page) => ({
    path: [slug, page.number === 1 ? '' : `trang/${page.number}`].filter(Boolean).join('/'),
    page,
  }));
