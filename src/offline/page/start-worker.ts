/**
 * Starts the worker of the site once a page is there: its files are not to be waited for. The link
 * to what is kept names it, and is there only where the site lets readers keep pages.
 */
export function startWorker(): void {
  const address = document.querySelector<HTMLElement>('[data-worker]')?.dataset['worker'];
  if (address === undefined) return;
  addEventListener('load', () => {
    // A browser has none on a page that is not secure, or where its reader has switched them off.
    navigator.serviceWorker?.register(address).catch(() => undefined);
  });
}
