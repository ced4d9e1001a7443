/* Before a page is drawn: see ReaderSettings.astro. */
(() => {
  const root = document.documentElement;
  root.dataset.script = 'on';
  try {
    Object.assign(root.dataset, JSON.parse(localStorage['cach-hien']));
  } catch {}
  if (!matchMedia('(min-width: 64rem)').matches) return;
  const watch = new MutationObserver(() => {
    for (const fold of document.querySelectorAll('[data-open-wide]')) {
      fold.open = true;
      delete fold.dataset.openWide;
    }
  });
  watch.observe(root, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', () => watch.disconnect());
})();
