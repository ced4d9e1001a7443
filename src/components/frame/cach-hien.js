(() => {
  const root = document.documentElement;
  const { dataset } = root;
  dataset.script = 'on';
  if (navigator.serviceWorker) dataset.keeps = 'on';
  try {
    Object.assign(dataset, JSON.parse(localStorage['cach-hien']));
  } catch {}
  const bars = Object.entries({ light: '#fcfcfa', dark: '#14181a' }).map(([bar, content]) => {
    const meta = Object.assign(document.createElement('meta'), { name: 'theme-color', content });
    document.head.append(meta);
    return { bar, meta };
  });
  const paintBar = () => {
    const { theme } = dataset;
    for (const { bar, meta } of bars)
      meta.media = theme ? (theme === bar ? 'all' : 'not all') : `(prefers-color-scheme: ${bar})`;
  };
  new MutationObserver(paintBar).observe(root, { attributeFilter: ['data-theme'] });
  paintBar();
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
