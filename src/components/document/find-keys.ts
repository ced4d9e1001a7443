/** Opens the box that finds words in the document, by its fold or by the key F; its code is fetched then. */
export function watchFindBox(): void {
  const fold = document.querySelector<HTMLDetailsElement>('.find');
  if (!fold) return;
  fold.addEventListener('toggle', () => {
    if (fold.open) void import('./find-box.ts').then(({ findInDocument }) => findInDocument(fold));
  });
  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (key !== 'f' || ctrlKey || metaKey || altKey || (target as Element).matches('input, select, textarea')) return;
    event.preventDefault();
    fold.open = true;
    fold.querySelector('input')?.focus();
  });
}
