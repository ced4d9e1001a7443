/**
 * Where a reader is among the results, kept in the entry of the history: going back to a search, or
 * loading it again, shows the same results in the same place. The page is made anew each time, so
 * the browser cannot do it alone.
 */

/**
 * How many results of each group are open beneath its fold (none: the fold is closed), and the
 * result at the top of the window with its distance from there.
 */
export interface View {
  /** The address that the view belongs to. */
  readonly address: string;
  readonly y: number;
  readonly first: { readonly group: string; readonly document: string; readonly top: number } | null;
  readonly opened: Readonly<Record<string, number>>;
}

/**
 * How long scrolling has to rest before it is kept; some browsers allow few changes of the history
 * in a time.
 */
const STILL_FOR = 200;

/**
 * The view that the current entry of the history keeps; null where it keeps none for the current
 * address.
 */
export function keptView(): View | null {
  const state: unknown = history.state;
  return isView(state) && state.address === location.search ? state : null;
}

/** Keeps the view of what `region` shows in the current entry of the history. */
export function keepView(region: HTMLElement): void {
  const view: View = { address: location.search, y: scrollY, first: firstInView(region), opened: openedIn(region) };
  history.replaceState(view, '');
}

/**
 * Scrolls to where the view was: its first result to its place, or the whole page where that is not
 * shown any more.
 */
export function scrollToView(region: HTMLElement, { first, y }: View): void {
  const group = first && region.querySelector(`[data-group="${CSS.escape(first.group)}"]`);
  const item = first && group?.querySelector(`[data-document="${CSS.escape(first.document)}"]`);
  const top = y > 0 && first && item ? scrollY + item.getBoundingClientRect().top - first.top : y;
  scrollTo({ top, behavior: 'instant' });
}

/**
 * Keeps the view of `region` while it shows a whole answer (`isWhole`): after scrolling, on opening
 * a fold, and before a link leads away.
 */
export function watchView(region: HTMLElement, isWhole: () => boolean): void {
  history.scrollRestoration = 'manual';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    if (isWhole()) keepView(region);
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, STILL_FOR);
  };
  const onLink = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('a')) keep();
  };
  addEventListener('scroll', later, { passive: true });
  addEventListener('pagehide', keep);
  region.addEventListener('toggle', later, { capture: true });
  document.addEventListener('click', onLink, { capture: true });
}

function isView(value: unknown): value is View {
  return typeof value === 'object' && value !== null && 'address' in value && 'opened' in value && 'y' in value;
}

function firstInView(region: HTMLElement): View['first'] {
  const items = [...region.querySelectorAll<HTMLElement>('.result[data-document]')];
  const item = items.find((result) => {
    const { bottom, height } = result.getBoundingClientRect();
    return height > 0 && bottom > 0;
  });
  if (!item) return null;
  return { group: groupAround(item), document: item.dataset['document'] ?? '', top: item.getBoundingClientRect().top };
}

function openedIn(region: HTMLElement): View['opened'] {
  const lists = [...region.querySelectorAll('.results-more[open] > .results')];
  return Object.fromEntries(lists.map((list) => [groupAround(list), list.childElementCount]));
}

function groupAround(item: Element): string {
  return item.closest<HTMLElement>('[data-group]')?.dataset['group'] ?? '';
}
