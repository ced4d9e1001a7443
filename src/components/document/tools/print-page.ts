/** Prints with the letterhead unfolded, and with the code of the page's address where that is known. */
export function preparePrint(): void {
  document.querySelector('[data-print]')?.addEventListener('click', () => void readyCode().finally(() => print()));
  // Who prints by keys presses this one first; the code is there when the sheet is laid out.
  addEventListener('keydown', ({ key }) => {
    if (key === 'Control' || key === 'Meta') void readyCode();
  });
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

/**
 * Draws the code once. Without the address of the site there is none: a code of some machine's own
 * address would lead nowhere.
 */
async function readyCode(): Promise<void> {
  const place = document.querySelector<HTMLElement>('.print-code[data-address]:empty');
  const address = place?.dataset['address'];
  if (!place || address === undefined) return;
  const { drawCode } = await import('./print-code.ts');
  drawCode(place, address);
}
