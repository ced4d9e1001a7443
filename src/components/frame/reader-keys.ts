/**
 * Opens the reader's settings by their buttons and by “?”; the code of the settings is fetched
 * then. Listens ahead of every other listener, so that a reader who wants no shortcuts has none
 * anywhere.
 */
export function watchReaderKeys(): void {
  const open = (): Promise<void> => import('./reader-settings.ts').then(({ openSettings }) => openSettings());
  for (const button of document.querySelectorAll('[data-reader-settings]'))
    button.addEventListener('click', () => void open());
  const press = (event: KeyboardEvent): void => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || (target as Element).matches('input, select, textarea')) return;
    if (document.documentElement.dataset['keys'] === 'off') {
      if (key.length === 1 && key !== ' ') event.stopImmediatePropagation();
    } else if (key === '?') void open();
  };
  addEventListener('keydown', press, { capture: true });
}
