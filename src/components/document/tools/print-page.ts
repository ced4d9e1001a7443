/** Prints with the letterhead unfolded. */
export function preparePrint(): void {
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
  let unfolded: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    const folds = document.querySelectorAll<HTMLDetailsElement>('.letterhead, .facts, .thread > details, .more-rows');
    unfolded = [...folds].filter(({ open }) => !open);
    for (const fold of unfolded) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of unfolded) fold.open = false;
  });
}
