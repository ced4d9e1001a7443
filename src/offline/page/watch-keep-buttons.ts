/** Opens the dialog that keeps what a page is about, whose code is fetched then. */
export function watchKeepButtons(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-keep]'))
    button.addEventListener('click', () => {
      void import('./keep-dialog.ts').then(({ openKeepDialog }) => openKeepDialog(button.dataset['keep'] ?? ''));
    });
}
