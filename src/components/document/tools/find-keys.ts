/**
 * Opens the box that finds words in the document, by its fold or by the key F; its code is fetched
 * then.
 */
export function watchFindBox(): void {
  const fold = document.querySelector<HTMLDetailsElement>('.find');
  const form = fold?.querySelector('form');
  if (!fold || !form) return;
  // Enter may come before the code does; the page must not be loaded again for it.
  let isAsked = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    isAsked = form.onsubmit === null;
  });
  fold.addEventListener('toggle', () => {
    if (!fold.open) return;
    void import('./find-box.ts').then(({ findInDocument }) => {
      findInDocument(fold);
      if (isAsked) form.requestSubmit();
    });
  });
  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (key !== 'f' || ctrlKey || metaKey || altKey || (target as Element).matches('input, select, textarea')) return;
    event.preventDefault();
    fold.open = true;
    fold.querySelector('input')?.focus();
  });
}
