/** Long lists are cut into pages, so that no page grows with the archive. */

/**
 * Rows a page: about 13 KB of HTML, and on a phone of 360 px not more than 6,000 px above the way
 * on.
 */
export const pageSize = 25;

/** One page of a list. `from` is the 1-based number of its first item in the whole list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly number: number;
  readonly count: number;
  readonly total: number;
  readonly from: number;
}

/** A list that a `[...path]` route shows: where, its items, and what else its pages get. */
export interface PagedList<T, P> {
  readonly slug: string;
  readonly items: readonly T[];
  readonly props: P;
}

/** A page as `getStaticPaths()` wants it; without a path it is the route's own address. */
export interface PagedRoute<T, P> {
  readonly params: { readonly path: string | undefined };
  readonly props: P & { readonly page: Page<T> };
}

/** All pages of a list, in order; an empty list has one empty page. */
export function paginate<T>(items: readonly T[], size = pageSize): readonly [Page<T>, ...Page<T>[]] {
  const total = items.length;
  const count = Math.max(1, Math.ceil(total / size));
  const page = (number: number): Page<T> => {
    const from = (number - 1) * size;
    return { items: items.slice(from, from + size), number, count, total, from: from + 1 };
  };
  return [page(1), ...Array.from({ length: count - 1 }, (_, index) => page(index + 2))];
}

/**
 * The path of a page of a list below the list's route: its slug for the first page, `slug/trang/n`
 * for the others.
 */
export function pathOfPage(slug: string, { number }: Pick<Page<unknown>, 'number'>): string {
  return [slug, number === 1 ? '' : `trang/${number}`].filter(Boolean).join('/');
}

/** The pages of all lists of a `[...path]` route. */
export function pagedRoutes<T, P>(lists: readonly PagedList<T, P>[], size = pageSize): PagedRoute<T, P>[] {
  return lists.flatMap(({ slug, items, props }) =>
    paginate(items, size).map((page) => ({
      params: { path: pathOfPage(slug, page) || undefined },
      props: { ...props, page },
    })),
  );
}
