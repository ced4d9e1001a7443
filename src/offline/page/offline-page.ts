/**
 * Starts the page of what is kept. The worker shows it in the place of a page that is not: that is
 * said at once, and the list, whose code is larger, comes after. The page says where the site is
 * (`data-kept-base`) and its own address.
 */
export function startOfflinePage(): void {
  const root = document.querySelector<HTMLElement>('[data-kept-base]');
  const base = root?.dataset['keptBase'];
  if (!root || base === undefined) return;
  if (location.pathname !== root.dataset['keptPage']) showMissing(root);
  void import('./kept-list.ts').then(({ showKept }) => showKept(root, base));
}

/** The page stands in the place of another one. */
function showMissing(root: HTMLElement): void {
  for (const title of root.querySelectorAll('[data-kept-title]')) title.remove();
  const missing = root.querySelector<HTMLElement>('[data-kept-missing]');
  const address = root.querySelector('[data-kept-address]');
  if (address) address.textContent = decodeURI(location.pathname);
  if (missing) missing.hidden = false;
  document.title = `Trang này chưa được giữ trên máy – ${document.title}`;
}
