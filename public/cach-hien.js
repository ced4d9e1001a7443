/* Before a page is drawn: see ReaderSettings.astro. */
(() => {
  const root = document.documentElement;
  root.dataset.script = 'on';
  try {
    Object.assign(root.dataset, JSON.parse(localStorage['cach-hien']));
  } catch {}
  // The bar of a phone's browser has the colour of the page, whoever chose it.
  const paintBar = () => {
    const { theme } = root.dataset;
    for (const meta of document.querySelectorAll('[data-bar]'))
      meta.media = theme ? (theme === meta.dataset.bar ? 'all' : 'not all') : `(prefers-color-scheme: ${meta.dataset.bar})`;
  };
  new MutationObserver(paintBar).observe(root, { attributeFilter: ['data-theme'] });
  addEventListener('DOMContentLoaded', paintBar);
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
