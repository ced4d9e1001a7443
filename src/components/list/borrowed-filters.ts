/** The filters of a list on its further pages: the first page has them. */
import { fetchFile } from '../../edition/edition.ts';
import { WIDE } from '../../search/client/facet/watch-sheet.ts';

/**
 * Puts the filters of the first page of a list into this further page, and calls when they are there: at once where they
 * are in sight or the address chooses by them, else when somebody opens them. Where they cannot be had the link to the
 * first page stays.
 */
export function borrowFilters(whenThere: () => void): void {
  const place = document.querySelector<HTMLElement>('[data-filters-of]');
  const link = place?.querySelector('a');
  if (!place || !link) return;
  let coming: Promise<boolean> | undefined;
  const borrow = async (): Promise<boolean> => {
    const filters = await filtersAt(link.href);
    if (filters === null) return false;
    place.replaceWith(filters);
    whenThere();
    return true;
  };
  const once = (): Promise<boolean> => (coming ??= borrow().catch(() => false));
  const open = async (): Promise<void> => {
    if (!(await once())) location.assign(link.href);
    else document.querySelector<HTMLElement>('button.filters-open')?.click();
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void open();
  });
  const wide = matchMedia(WIDE);
  if (wide.matches || location.search !== '') void once();
  else wide.addEventListener('change', () => void once(), { once: true });
}

async function filtersAt(address: string): Promise<Element | null> {
  const answer = await fetchFile(address);
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const filters = page.querySelector('[data-list]:not([data-in-place]) > .search-facets');
  return filters && document.importNode(filters, true);
}
