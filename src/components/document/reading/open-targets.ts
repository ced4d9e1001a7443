/**
 * Opens what a reader is led to: a section that is folded, or the fold that a place is in. `lost` is
 * called with the anchor of a place that the page does not have, and with null when the reader is
 * at one that it has.
 */
export function openTargets(lost: (anchor: string | null) => void): void {
  const open = (): void => {
    const target = targetOf(location.hash);
    lost(target || location.hash === '' ? null : decoded(location.hash.slice(1)));
    if (!target) return;
    const folds = [...foldsAround(target), target.querySelector<HTMLDetailsElement>(':scope.thread > details')];
    const shut = folds.filter((fold) => fold?.open === false);
    for (const fold of shut) if (fold) fold.open = true;
    if (shut.length > 0) target.scrollIntoView();
  };
  addEventListener('hashchange', open);
  open();
  // What a search marks in the letterhead is to be seen.
  const head = document.querySelector<HTMLDetailsElement>('.letterhead');
  if (head && location.search !== '')
    new MutationObserver(() => (head.open = true)).observe(head, { childList: true, subtree: true });
}

/** The element that a fragment names; null for none. */
export function targetOf(hash: string): HTMLElement | null {
  return hash === '' ? null : document.getElementById(decoded(hash.slice(1)));
}

/** A fragment as it was meant; one that is no percent encoding stays as it is. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The folds that an element is in, the innermost first. */
export function foldsAround(element: Element): HTMLDetailsElement[] {
  const fold = element.parentElement?.closest('details');
  return fold ? [fold, ...foldsAround(fold)] : [];
}
