/**
 * Starts the worker of the site once a page is there: its files are not to be waited for. The link
 * to what is kept names it, and is there only where the site lets readers keep pages. Buttons with
 * `data-keep` (a path below the root of the site) keep what their page is about.
 */
export function startWorker(): void {
  const address = document.querySelector<HTMLElement>('[data-worker]')?.dataset['worker'];
  if (address === undefined || !('serviceWorker' in navigator)) return;
  const start = (): unknown =>
    // A reader who wants none on the device has switched them off: the site does without.
    navigator.serviceWorker.register(address, { updateViaCache: 'none' }).catch(() => undefined);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
  document.addEventListener('click', ({ target }) => {
    const path = (target as Element).closest<HTMLElement>('[data-keep]')?.dataset['keep'];
    if (path !== undefined) void import('./keep-dialog.ts').then(({ openKeepDialog }) => openKeepDialog(path, address));
  });
}
